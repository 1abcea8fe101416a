import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromPublicId, idPrefixes, kindOfPublicId, newId, toPublicId, type IdKind } from './ids.js';

const kinds = Object.keys(idPrefixes) as IdKind[];

describe('public ids', () => {
  test('every id can be read back, and only as its own kind', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(...kinds), fc.constantFrom(...kinds), (uuid, kind, other) => {
        const id = toPublicId(kind, uuid);
        expect(fromPublicId(kind, id)).toBe(uuid);
        expect(kindOfPublicId(id)).toBe(kind);
        if (other !== kind) expect(fromPublicId(other, id)).toBeNull();
      }),
    );
  });

  test('any other text is no id', () => {
    fc.assert(fc.property(fc.string(), (text) => fromPublicId('product', text) === null));
    expect(fromPublicId('product', `prd_${'z'.repeat(26)}`)).toBeNull();
    expect(fromPublicId('product', `${toPublicId('product', newId())}0`)).toBeNull();
  });

  test('prefixes are told apart', () => {
    expect(new Set(Object.values(idPrefixes)).size).toBe(kinds.length);
  });
});
