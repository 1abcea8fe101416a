import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSeen, seenCookie } from './seen-cookie';

const id = (number: number): string => `prd_${String(number).padStart(26, '0')}`;

/** What a browser would hold after looking at products one after another. */
const holding = (ids: readonly string[]): string =>
  ids.reduce((cookies, seen) => seenCookie(cookies, seen).split(';')[0] ?? '', '');

test('the latest comes first, each once', () => {
  expect(readSeen(holding([id(1), id(2), id(1), id(3)]))).toEqual([id(3), id(1), id(2)]);
});

test('it stands among other cookies', () => {
  expect(readSeen(`cart=x; ${holding([id(7)])}; theme=dark`)).toEqual([id(7)]);
  expect(readSeen(`unseen=${id(1)}`)).toEqual([]);
});

test.each(['', 'seen=', 'seen=..', 'seen=prd_1', 'seen=%00', `seen=sel_${'0'.repeat(26)}`, 'seen'])(
  'of %j nothing is read',
  (cookies) => {
    expect(readSeen(cookies)).toEqual([]);
  },
);

test('thirteen are kept at most, and the cookie stays small', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }), (numbers) => {
      const cookies = holding(numbers.map(id));
      const latest = [...new Set([...numbers].reverse())].slice(0, 12).map(id);
      expect(readSeen(cookies)).toEqual(latest);
      expect(cookies.length).toBeLessThan(420);
    }),
  );
});
