import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../platform/ids.js';
import { parseShareFileName, shareFileName } from './share-address.js';
import type { ShareCard } from './share-card.js';

const card: ShareCard = {
  kind: 'product',
  subjectId: newId(),
  locale: 'id',
  brand: 'Pasar',
  label: '',
  title: 'Kain',
  text: 'oleh Sari',
  price: { before: '', amount: 'Rp 125.000' },
  foot: '',
  picture: null,
  logo: null,
  color: null,
};

describe('the address of a shared link’s picture', () => {
  test('says whose it is', () => {
    const { hash, ...rest } = parseShareFileName(shareFileName(card)) ?? {};
    expect(rest).toEqual({ kind: 'product', subjectId: card.subjectId, locale: 'id' });
    expect(hash).toMatch(/^[0-9a-f]{24}$/);
  });

  test('changes with what is to be seen, and with nothing else', () => {
    expect(shareFileName({ ...card })).toBe(shareFileName(card));
    for (const change of [{ title: 'Kain lain' }, { price: null }, { locale: 'en' as const }])
      expect(shareFileName({ ...card, ...change })).not.toBe(shareFileName(card));
  });

  test('is refused when it is none of ours', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseShareFileName(text)).toBeNull();
      }),
    );
    expect(parseShareFileName(shareFileName(card).replace('prd_', 'ord_'))).toBeNull();
    expect(parseShareFileName(shareFileName(card).replace('-id-', '-xx-'))).toBeNull();
  });
});
