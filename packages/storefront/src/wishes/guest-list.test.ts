import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guestListLength, readGuestList, withoutWish, withWish } from './guest-list';

const idOf = (number: number) => `prd_${String(number).padStart(26, '0')}`;
const ids = fc.array(fc.nat(80).map(idOf), { maxLength: 120 });

describe('a guest’s wish list', () => {
  test('holds each product once, and no more than it has room for', () => {
    fc.assert(
      fc.property(ids, (added) => {
        const list = added.reduce<string[]>(withWish, []);
        expect(new Set(list).size).toBe(list.length);
        expect(list.length).toBeLessThanOrEqual(guestListLength);
        expect(readGuestList(list)).toEqual(list);
      }),
    );
  });

  test('has what came last in front, and is as before once that is taken off', () => {
    fc.assert(
      fc.property(ids, (added) => {
        const list = added.reduce<string[]>(withWish, []).slice(1, guestListLength);
        const fresh = idOf(99);
        expect(withWish(list, fresh)[0]).toBe(fresh);
        expect(withoutWish(withWish(list, fresh), fresh)).toEqual(list);
      }),
    );
  });

  test.each([
    ['nothing', null],
    ['a word', 'prd_'],
    [
      'ids of other things',
      [`var_${'0'.repeat(26)}`, 7, null, `prd_${'0'.repeat(25)}`, `prd_${'0'.repeat(27)}`],
    ],
  ])('reads %s as empty', (_name, value) => {
    expect(readGuestList(value)).toEqual([]);
  });
});
