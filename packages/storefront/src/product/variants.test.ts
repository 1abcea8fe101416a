import { describe, expect, test } from '@jest/globals';
import type { VariantChoiceFragment } from '@gebyar/schema/shop';
import { chooseVariant, optionChoices } from './variants';

const variant = (
  id: string,
  availableQuantity: number,
  options: Record<string, string>,
): VariantChoiceFragment => ({
  id,
  title: id,
  sku: null,
  availableQuantity,
  weightGrams: 100,
  price: { amount: '1000.00', currencyCode: 'IDR' },
  compareAtPrice: null,
  selectedOptions: Object.entries(options).map(([name, value]) => ({ name, value })),
  image: null,
});

const sIndigo = variant('s-indigo', 0, { Ukuran: 'S', Warna: 'Indigo' });
const sSoga = variant('s-soga', 2, { Ukuran: 'S', Warna: 'Soga' });
const mSoga = variant('m-soga', 5, { Ukuran: 'M', Warna: 'Soga' });
const variants = [sIndigo, sSoga, mSoga];
const options = [
  { name: 'Ukuran', values: ['S', 'M', 'L'] },
  { name: 'Warna', values: ['Indigo', 'Soga'] },
];

describe('which variant a page shows', () => {
  test('the one the address names, sold out or not', () => {
    expect(chooseVariant(variants, 's-indigo')).toBe(sIndigo);
  });

  test('without one, the first that can be bought', () => {
    expect(chooseVariant(variants, null)).toBe(sSoga);
    expect(chooseVariant(variants, 'of-another-product')).toBe(sSoga);
  });

  test('when all are sold out, the first', () => {
    expect(chooseVariant([sIndigo], null)).toBe(sIndigo);
  });

  test('none for a product without variants', () => {
    expect(chooseVariant([], null)).toBeNull();
  });
});

describe('where a value leads', () => {
  const [size, colour] = optionChoices(options, variants, mSoga);

  test('to the variant that keeps the other choices', () => {
    expect(size?.values.map(({ value, variantId }) => [value, variantId])).toEqual([
      ['S', 's-soga'],
      ['M', 'm-soga'],
      ['L', null],
    ]);
  });

  test('to the nearest one where that combination is not made', () => {
    expect(colour?.values.find(({ value }) => value === 'Indigo')).toEqual({
      value: 'Indigo',
      variantId: 's-indigo',
      chosen: false,
      available: false,
    });
  });

  test('marks what is chosen', () => {
    expect(size?.values.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['M']);
    expect(colour?.values.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['Soga']);
  });
});
