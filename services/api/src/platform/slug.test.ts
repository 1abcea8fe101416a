import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberedSlug, slugify, takeSlug } from './slug.js';

const address = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('slugify', () => {
  test('keeps what people can read', () => {
    expect(slugify('Batik Tulis “Akar Mangrove” — 2 m', 80)).toBe('batik-tulis-akar-mangrove-2-m');
    expect(slugify("Ma'mun Crème Brûlée", 80)).toBe('mamun-creme-brulee');
    expect(slugify('日本', 80)).toBe('');
  });

  test('cuts at a word', () => {
    expect(slugify('sambal buah naga merah', 12)).toBe('sambal-buah');
    expect(slugify('sambalbuahnagamerah', 6)).toBe('sambal');
  });

  test('is empty or a proper address, never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, maxLength) => {
        const slug = slugify(text, maxLength);
        expect(slug === '' || address.test(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(maxLength);
      }),
    );
  });
});

test('a numbered address stays within its length and is a proper one', () => {
  expect(numberedSlug('sambal', 1, 10)).toBe('sambal');
  expect(numberedSlug('sambal-naga', 12, 10)).toBe('sambal-12');
  expect(numberedSlug('sambal', 2, 10)).toBe('sambal-2');
});

test('takes the first address that is free', async () => {
  const taken = new Set(['batik', 'batik-2']);
  expect(await takeSlug('batik', 80, async (slug) => !taken.has(slug))).toBe('batik-3');
});
