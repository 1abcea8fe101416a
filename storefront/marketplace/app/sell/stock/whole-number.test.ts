import { expect, test } from '@jest/globals';
import { readWholeNumber } from './whole-number';

test.each([
  ['12', 12],
  ['-1', -1],
  ['+1', 1],
  ['0', 0],
  ['1.5', null],
  ['1,5', null],
  ['1e9', null],
  ['1000000000', null],
  ['', null],
  [' 1', null],
  ['٣', null],
])('"%s" is read as %s', (text, expected) => {
  expect(readWholeNumber(text)).toBe(expected);
});
