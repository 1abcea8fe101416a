import { describe, expect, test } from '@jest/globals';
import {
  activeFilters,
  listingIndex,
  readListingQuery,
  toWhere,
  withoutFilters,
  withParams,
} from './listing-query';

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
      facets: {},
      after: null,
    });
  });

  test('a range upside down is meant the other way', () => {
    expect(read('min=500000&max=100000')).toMatchObject({ min: '100000', max: '500000' });
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

describe('a list that is narrowed itself', () => {
  const fixed = {
    category: ['batik'],
    minPrice: '100',
    attributes: [{ code: 'technique', options: ['cap'] }],
  };

  test('keeps what it is, whatever the address says', () => {
    const query = read('category=sambal&a.technique=tulis&a.material=sutra&min=50&motif=kelapa');
    expect(
      toWhere(readListingQuery(new URLSearchParams('category=sambal&a.technique=tulis'), fixed), fixed),
    ).toEqual(fixed);
    expect(toWhere(query, { category: ['batik'] })).toMatchObject({
      category: ['batik'],
      motifs: ['kelapa'],
    });
  });

  test('is narrowed further by what it leaves open', () => {
    const query = readListingQuery(new URLSearchParams('a.material=sutra&min=50&max=900'), fixed);
    expect(toWhere(query, fixed)).toEqual({
      category: ['batik'],
      minPrice: '100',
      maxPrice: '900',
      attributes: [
        { code: 'technique', options: ['cap'] },
        { code: 'material', options: ['sutra'] },
      ],
    });
  });
});

test('all filters go at once; the words and the order stay', () => {
  expect(withoutFilters(new URLSearchParams('q=batik&motif=a&motif=b&min=1&sort=newest&after=x'))).toBe(
    '?q=batik&sort=newest',
  );
  expect(withoutFilters(new URLSearchParams('motif=a'))).toBe('?');
});

test('search engines are told of a list and of one choice, not of what has no end', () => {
  expect(listingIndex(read(''))).toEqual({ noIndex: false, search: '' });
  expect(listingIndex(read('sort=newest'))).toEqual({ noIndex: false, search: '' });
  expect(listingIndex(read('motif=kelapa'))).toEqual({ noIndex: false, search: '?motif=kelapa' });
  expect(listingIndex(read('a.technique=tulis'))).toEqual({ noIndex: false, search: '?a.technique=tulis' });
  for (const deep of ['motif=a&motif=b', 'motif=a&stock=1', 'min=5', 'district=64.71.01', 'after=abc']) {
    expect([deep, listingIndex(read(deep)).noIndex]).toEqual([deep, true]);
  }
});
