import { describe, expect, test } from '@jest/globals';
import { ndcg } from './ndcg.ts';

describe('NDCG', () => {
  test('is one for the best order, and less for any other', () => {
    expect(ndcg([3, 2, 1], [1, 2, 3, 0])).toBe(1);
    expect(ndcg([2, 3, 1], [1, 2, 3, 0])).toBeLessThan(1);
    expect(ndcg([0, 0], [1, 2, 3, 0])).toBe(0);
  });

  test('is what the formula says', () => {
    // (2²−1)/log2(2) + (2³−1)/log2(3) over (2³−1)/log2(2) + (2²−1)/log2(3)
    expect(ndcg([2, 3], [3, 2])).toBeCloseTo((3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3)), 10);
  });

  test('what is missing among the first counts, what comes after them does not', () => {
    expect(ndcg([3], [3, 3])).toBeLessThan(1);
    expect(ndcg([3, 0, 3], [3, 3], 2)).toBe(ndcg([3, 0], [3, 3], 2));
  });

  test('finding nothing is right when there is nothing', () => {
    expect(ndcg([], [0, 0])).toBe(1);
    expect(ndcg([0], [0, 0])).toBe(0);
  });
});
