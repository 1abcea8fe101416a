import { describe, expect, test } from '@jest/globals';
import { activeFilters, readListingQuery, toWhere, withParams } from './listing-query';

const read = (text: string) => readListingQuery(new URLSearchParams(text));

describe('reading a list’s address', () => {
  test('takes amounts as people type them', () => {
    expect(read('min=Rp 150.000&max=2000000')).toMatchObject({ min: '150000', max: '2000000' });
  });

  test('wrong values count as absent', () => {
    expect(read('min=-5&max=abc&stock=yes&sort=drop-table&after=%00')).toEqual({
      sort: null,
      min: '',
      max: '',
      inStock: false,
      after: null,
    });
  });

  test('knows the orders by their short names', () => {
    expect(read('sort=price-asc').sort).toBe('PRICE_ASC');
    expect(read('sort=constructor').sort).toBeNull();
  });
});

test('the filter names only what is on', () => {
  expect(toWhere(read('min=1000'))).toEqual({ minPrice: '1000' });
  expect(toWhere(read('stock=1&max=9'))).toEqual({ maxPrice: '9', inStock: true });
  expect(activeFilters(read('stock=1&max=9'))).toBe(2);
});

test('a changed filter keeps the rest and starts at the first page', () => {
  const params = new URLSearchParams('q=batik&min=1000&after=abc');
  expect(withParams(params, { min: null, sort: 'newest' })).toBe('?q=batik&sort=newest');
  expect(withParams(new URLSearchParams('min=1'), { min: null })).toBe('?');
});
