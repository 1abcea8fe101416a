import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draftProduct, type ProductInput } from './product-draft.js';
import { productLimits } from './product-limits.js';

const input = (given: Partial<ProductInput> = {}): ProductInput => ({
  title: { id: 'Kain' },
  variants: [{ price: 100n, weightGrams: 1 }],
  ...given,
});
const codes = (given: Partial<ProductInput>) => draftProduct(input(given)).faults.map(({ code }) => code);

describe('a product’s draft', () => {
  test('is tidied, without languages that say nothing', () => {
    const { draft, faults } = draftProduct(
      input({ title: { id: ' Kain ', en: '  ' }, variants: [{ price: 1n, weightGrams: 0, sku: ' ' }] }),
    );
    expect(faults).toEqual([]);
    expect(draft).toMatchObject({
      title: { id: 'Kain' },
      description: {},
      variants: [{ sku: null, optionKey: '[]' }],
    });
  });

  test('has the bounds of its variants’ prices', () => {
    const price = fc.bigInt({ min: 1n, max: productLimits.price });
    fc.assert(
      fc.property(fc.array(price, { minLength: 1, maxLength: 20 }), (prices) => {
        const variants = prices.map((amount, index) => ({
          price: amount,
          weightGrams: 1,
          optionValues: [{ id: String(index) }],
        }));
        const { draft, faults } = draftProduct(input({ options: [{ id: 'No' }], variants }));
        expect(faults).toEqual([]);
        expect(prices).toContain(draft.priceMin);
        expect(prices).toContain(draft.priceMax);
        expect(prices.every((amount) => draft.priceMin <= amount && amount <= draft.priceMax)).toBe(true);
      }),
    );
  });

  test.each<[string, Partial<ProductInput>]>([
    ['TITLE_TOO_LONG', { title: { en: 'x'.repeat(201) } }],
    ['DESCRIPTION_TOO_LONG', { description: { id: 'x'.repeat(20_001) } }],
    ['INVALID_MADE_TO_ORDER_DAYS', { madeToOrderDays: 1.5 }],
    ['VARIANT_REQUIRED', { variants: [] }],
    ['INVALID_PRICE', { variants: [{ price: -1n, weightGrams: 1 }] }],
    ['INVALID_PRICE', { variants: [{ price: productLimits.price + 1n, weightGrams: 1 }] }],
    ['INVALID_WEIGHT', { variants: [{ price: 1n, weightGrams: Number.NaN }] }],
    ['OPTION_VALUE_REQUIRED', { variants: [{ price: 1n, weightGrams: 1, optionValues: [{ id: 'x' }] }] }],
    ['TOO_MANY_IMAGES', { images: Array.from({ length: 51 }, () => ({ assetId: 'x' })) }],
  ])('%s', (code, given) => {
    expect(codes(given)).toEqual([code]);
  });

  test('two variants that a shopper can’t tell apart are one too many', () => {
    const values = (...texts: string[]) => texts.map((id) => ({ id }));
    const variants = [values('Biru', 'M'), values(' biru', 'm '), values('Biru M', '')].map(
      (optionValues) => ({ price: 1n, weightGrams: 1, optionValues }),
    );
    expect(codes({ options: [{ id: 'Warna' }, { id: 'Ukuran' }], variants })).toEqual([
      'OPTION_VALUE_REQUIRED',
      'VARIANT_DUPLICATE',
    ]);
  });
});
