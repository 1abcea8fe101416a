import { describe, expect, test } from '@jest/globals';
import type { FacetGroupFragment } from '@gebyar/schema/shop';
import { facetWhere, readFacetChoices, toggleFacet, usefulFacets } from './listing-facets';

const read = (text: string) => readFacetChoices(new URLSearchParams(text));

describe('what an address chooses', () => {
  test('values of every kind, in the words of the API', () => {
    const address =
      'category=kemeja&motif=kelapa&motif=rotan&ready=made-to-order&certificate=halal&district=64.71.05&rating=4&sale=1&a.technique=tulis';
    expect(facetWhere(read(address))).toEqual({
      category: ['kemeja'],
      motifs: ['kelapa', 'rotan'],
      availability: ['MADE_TO_ORDER'],
      certificates: ['HALAL'],
      districts: ['64.71.05'],
      minRating: 4,
      onSale: true,
      attributes: [{ code: 'technique', options: ['tulis'] }],
    });
  });

  test('what can be no value is left out', () => {
    expect(
      read('motif=%3Cb%3E&motif=&ready=soon&rating=9&rating=x&sale=yes&a.=x&a.__proto__=x&motif=😀'),
    ).toEqual({});
    expect(facetWhere({})).toEqual({});
  });

  test('a value twice is one; there are never more than anyone needs', () => {
    expect(read('motif=a&motif=a')).toEqual({ motif: ['a'] });
    const many = Array.from({ length: 500 }, (_, index) => `motif=m${String(index)}&a.b${String(index)}=x`);
    const choices = read(many.join('&'));
    expect(choices['motif']).toHaveLength(20);
    expect(Object.keys(choices).length).toBeLessThanOrEqual(21);
  });
});

describe('the link of a value', () => {
  test('adds it to the others and starts at the first page', () => {
    const address = new URLSearchParams('q=kain&motif=kelapa&after=abc');
    expect(toggleFacet(address, 'motif', 'rotan')).toBe('?q=kain&motif=kelapa&motif=rotan');
  });

  test('takes off what was chosen', () => {
    const address = new URLSearchParams('motif=kelapa&motif=rotan');
    expect(toggleFacet(address, 'motif', 'kelapa')).toBe('?motif=rotan');
    expect(toggleFacet(new URLSearchParams('ready=ready-stock'), 'ready', 'READY_STOCK')).toBe('?');
  });

  test('of a facet with one value at a time takes its place', () => {
    expect(toggleFacet(new URLSearchParams('rating=3'), 'rating', '4')).toBe('?rating=4');
    expect(toggleFacet(new URLSearchParams(), 'sale', 'true')).toBe('?sale=1');
  });
});

describe('which facets are worth a place', () => {
  const facet = (kind: FacetGroupFragment['kind'], code: string, counts: number[]): FacetGroupFragment => ({
    kind,
    code,
    name: code,
    values: counts.map((count, index) => ({ value: `v${String(index)}`, name: 'v', count, selected: false })),
  });

  test('not what the list fixes, and not what all products have', () => {
    const facets = [
      facet('CATEGORY', 'category', [4, 6]),
      facet('MOTIF', 'motif', [3]),
      facet('DISTRICT', 'district', [10]),
      facet('ATTRIBUTE', 'technique', [2, 8]),
    ];
    expect(usefulFacets(facets, { category: ['batik'] }, 10).map(({ code }) => code)).toEqual([
      'motif',
      'technique',
    ]);
  });
});
