import { expect, test } from '@jest/globals';
import { findCircle } from './no-circles.ts';

test('a circle of files is told by the way round; files that only share others are none', () => {
  expect(findCircle({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toBeNull();
  expect(findCircle({ root: ['a'], a: ['b'], b: ['c'], c: ['a'] })).toEqual(['a', 'b', 'c', 'a']);
  expect(findCircle({ a: ['a'] })).toEqual(['a', 'a']);
});
