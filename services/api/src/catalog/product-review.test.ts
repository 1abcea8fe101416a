import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ProductContent } from './product-content.js';
import { draftProduct } from './product-draft.js';
import { mergePatch } from './product-patch.js';
import { changedAtOnce, fromStored, reviewedChanges, toStored, withReviewed } from './product-review.js';

const [S, M, L] = ['S', 'M', 'L'].map((size) => ({ id: size })) as [
  { id: string },
  { id: string },
  { id: string },
];

const product = (): ProductContent => {
  const { draft } = draftProduct({
    title: { id: 'Kemeja', en: 'Shirt' },
    options: [{ id: 'Ukuran' }],
    variants: [
      { id: 'v1', optionValues: [S], price: 100n, weightGrams: 200 },
      { id: 'v2', optionValues: [M], price: 100n, weightGrams: 200 },
    ],
    images: [{ assetId: 'a1' }],
  });
  return draft;
};
const variant = (id: string | null, size: { id: string }, price: bigint) => ({
  id,
  optionValues: [size],
  price,
  weightGrams: 200,
});

describe('what the office sees before shoppers do', () => {
  test('a price, a weight, a lead time and a size that is no longer sold are the seller’s own business', () => {
    const wanted = mergePatch(product(), { madeToOrderDays: 5, variants: [variant('v1', S, 90n)] });
    expect(reviewedChanges(product(), wanted)).toEqual({});
    const now = changedAtOnce(product(), wanted);
    expect(now.madeToOrderDays).toBe(5);
    expect(now.variants.map(({ id, price }) => [id, price])).toEqual([['v1', 90n]]);
  });

  test('texts, pictures and new variants wait, while prices of the others change', () => {
    const wanted = mergePatch(product(), {
      title: { id: 'Kemeja batik' },
      variants: [variant('v1', S, 90n), variant('v2', M, 100n), variant(null, L, 110n)],
    });
    const waiting = reviewedChanges(product(), wanted);
    expect(Object.keys(waiting)).toEqual(['title', 'variants']);
    expect(waiting.title).toEqual({ id: 'Kemeja batik', en: 'Shirt' });
    const now = changedAtOnce(product(), wanted);
    expect(now.title).toEqual({ id: 'Kemeja', en: 'Shirt' });
    expect(now.variants.map(({ id, price }) => [id, price])).toEqual([
      ['v1', 90n],
      ['v2', 100n],
    ]);
  });

  test('a price that changes while a revision waits is still the price after it is approved', () => {
    const wanted = mergePatch(product(), { variants: [variant('v1', S, 100n), variant(null, L, 110n)] });
    const waiting = reviewedChanges(product(), wanted);
    const meanwhile = changedAtOnce(product(), mergePatch(product(), { variants: [variant('v1', S, 70n)] }));
    const approved = withReviewed(meanwhile, waiting);
    expect(approved.variants.map(({ id, price }) => [id, price])).toEqual([
      ['v1', 70n],
      [null, 110n],
    ]);
  });

  test('a product whose variants are all exchanged is sold as it was until then', () => {
    const wanted = mergePatch(product(), { variants: [variant(null, L, 110n)] });
    expect(changedAtOnce(product(), wanted).variants).toEqual(product().variants);
    expect(withReviewed(product(), reviewedChanges(product(), wanted)).variants).toHaveLength(1);
  });

  test('changes come back from the database as they went there', () => {
    const price = fc.bigInt({ min: 1n, max: 10n ** 14n });
    fc.assert(
      fc.property(price, fc.option(price), fc.string(), (amount, usual, title) => {
        const wanted = mergePatch(product(), {
          title: { en: title },
          variants: [{ ...variant(null, L, amount), compareAtPrice: usual }],
        });
        const waiting = reviewedChanges(product(), wanted);
        const stored = JSON.parse(JSON.stringify(toStored(waiting))) as Record<string, unknown>;
        expect(fromStored(stored)).toEqual(waiting);
        expect(withReviewed(product(), waiting)).toEqual(wanted);
      }),
    );
  });

  test('nothing waits for what is written again as it is', () => {
    expect(reviewedChanges(product(), mergePatch(product(), { title: { id: ' Kemeja ' } }))).toEqual({});
  });
});
