import { describe, expect, test } from '@jest/globals';
import { percentPoints } from './percent-points';

describe('a commission as the office types it', () => {
  test.each([
    ['0', 0],
    ['2,5', 250],
    ['2.5 %', 250],
    ['12,75%', 1275],
    [' 7 ', 700],
    ['0,05', 5],
    ['100', 10_000],
  ])('%s is %d', (typed, points) => {
    expect(percentPoints(typed)).toBe(points);
  });

  test.each(['', '-1', '100,01', '101', '2,555', 'lima', '1e2', '2,', ',5', '٣'])('%s is none', (typed) => {
    expect(percentPoints(typed)).toBeNull();
  });
});
