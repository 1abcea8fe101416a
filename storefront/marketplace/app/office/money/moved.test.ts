import { describe, expect, test } from '@jest/globals';
import { moved } from './moved';

describe('moving a rule', () => {
  test.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['x', 1, ['a', 'b', 'c']],
  ] as const)('%s by %d', (id, by, after) => {
    expect(moved(['a', 'b', 'c'], id, by)).toEqual(after);
  });
});
