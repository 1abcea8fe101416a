import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserFaults } from '../platform/faults.js';
import { authorName } from './author-name.js';
import { heldReasonOf, plainText, readReview, reviewLimits } from './review.text.js';

const rules = { holdLinks: true, heldWords: ['penipu', 'scam'] };
const held = (body: string, title = '') => heldReasonOf({ title, body }, rules);

describe('what waits for the office', () => {
  test.each([
    'lihat https://contoh.test/a',
    'cek www.contoh',
    'lebih murah di tokosebelah.com ya',
    'wa.me/628123',
    'hubungi saya@contoh.co.id',
  ])('an address: %s', (text) => {
    expect(held(text)).toBe('LINK');
    expect(held('', text)).toBe('LINK');
  });

  test.each(['Penjualnya PENIPU!', 'dasar pen1pu', 'total $cam', 'pénipu'])(
    'a word of the list: %s',
    (text) => {
      expect(held(text)).toBe('WORD');
    },
  );

  test.each([
    'Bagus.Saya suka',
    'Ukuran 2.5 m, harga Rp 1.250.000',
    'Kainnya adem, jahitannya rapi...sekali',
    'Ada 6 slot kartu. Mantap',
    'Sampai jam 10.30, dikirim pkl 8.00',
    'penipuan? bukan, aman kok',
  ])('not an honest text: %s', (text) => {
    expect(held(text)).toBeNull();
  });

  test('nothing, where the deployment has no rules', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (body) => heldReasonOf({ title: '', body }, { holdLinks: false, heldWords: [] }) === null,
      ),
    );
  });
});

describe('a review’s text', () => {
  test('is kept without control characters, and keeping it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = plainText(text);
        expect(kept).not.toMatch(/[^\P{Cc}\n\t]/u);
        expect(plainText(kept)).toBe(kept);
      }),
    );
  });

  test('has one to five stars and fits, or is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 10 }), fc.nat(8), (stars, photos) => {
        const fits = stars >= 1 && stars <= 5 && photos <= reviewLimits.photos;
        const read = () => readReview({ stars, title: '', body: '' }, photos);
        if (fits) expect(read().stars).toBe(stars);
        else expect(read).toThrow(UserFaults);
      }),
    );
  });
});

describe('who wrote it', () => {
  test.each([
    ['Ibu Rahma Sari', 'Rahma S.'],
    ['Rahma', 'Rahma'],
    ['H. Ahmad Yani', 'Ahmad Y.'],
    ['Bpk. dr. Budi', 'Budi'],
    ['Ibu', 'Ibu'],
    ['0812', ''],
    ['Ibu', 'Ibu'],
    ["Siti Nur'aini (ibu RT)", 'Siti R.'],
  ])('%s is shown as %s', (name, shown) => {
    expect(authorName(name)).toBe(shown);
  });

  test('never more than one full word of the name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Z][a-z]{2,9}$/), { minLength: 2, maxLength: 5 }),
        (words) => {
          expect(authorName(words.join(' '))).toMatch(/^\p{L}+( \p{L}\.)?$/u);
        },
      ),
    );
  });
});
