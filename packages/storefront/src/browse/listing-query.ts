import type { ProductSort, ProductWhere } from '@gebyar/schema/shop';
import { parseDecimal } from '@gebyar/money';
import { facetWhere, fixedParams, readFacetChoices, type FacetChoices } from './listing-facets';

export { withParams } from './with-params';

/** What a visitor narrowed a list down to. It lives in the address: shareable, and one step back undoes it. */
export interface ListingQuery {
  /** Null takes the list's own order. */
  sort: ProductSort | null;
  /** Whole currency units as text, digits only; empty for no limit. */
  min: string;
  max: string;
  inStock: boolean;
  facets: FacetChoices;
  after: string | null;
}

export const pageSize = 24;

const sortByParam = {
  featured: 'FEATURED',
  relevance: 'RELEVANCE',
  newest: 'NEWEST',
  selling: 'BEST_SELLING',
  rated: 'BEST_RATED',
  'price-asc': 'PRICE_ASC',
  'price-desc': 'PRICE_DESC',
} as const satisfies Record<string, ProductSort>;
export type SortParam = keyof typeof sortByParam;

const isSortParam = (value: string): value is SortParam => Object.hasOwn(sortByParam, value);

/** `150.000`, `150000` or `Rp 150 000` as people type it; anything else is no limit. */
function wholeAmount(value: string | null): string {
  const digits = (value ?? '').replace(/^\s*rp/i, '').replace(/[\s.]/g, '');
  return /^\d{1,12}$/.test(digits) && parseDecimal(digits, 'IDR') !== null
    ? digits.replace(/^0+(?=\d)/, '')
    : '';
}

/** Two limits; the wrong way round they are meant the other way. */
function priceRange(params: URLSearchParams): Pick<ListingQuery, 'min' | 'max'> {
  const min = wholeAmount(params.get('min'));
  const max = wholeAmount(params.get('max'));
  return min !== '' && max !== '' && Number(min) > Number(max) ? { min: max, max: min } : { min, max };
}

/**
 * Reads a list's address. Wrong values count as absent: a mistyped filter shows the whole list, never an error.
 *
 * @param fixed what the list itself is narrowed to; an address has no say in it.
 */
export function readListingQuery(params: URLSearchParams, fixed: ProductWhere = {}): ListingQuery {
  const sort = params.get('sort') ?? '';
  const after = params.get('after') ?? '';
  const hidden = fixedParams(fixed);
  const facets = Object.entries(readFacetChoices(params)).filter(([name]) => !hidden.includes(name));
  return {
    sort: isSortParam(sort) ? sortByParam[sort] : null,
    ...priceRange(params),
    inStock: params.get('stock') === '1',
    facets: Object.fromEntries(facets),
    after: /^[\w=+/.~-]{1,400}$/.test(after) ? after : null,
  };
}

/** The API's filter for a query, inside what the list itself is narrowed to. */
export function toWhere(query: ListingQuery, fixed: ProductWhere = {}): ProductWhere {
  const { min, max, inStock, facets } = query;
  const chosen = facetWhere(facets);
  const attributes = [...(fixed.attributes ?? []), ...(chosen.attributes ?? [])];
  const higher = [min, fixed.minPrice ?? ''].filter(Boolean).sort((a, b) => Number(b) - Number(a));
  const lower = [max, fixed.maxPrice ?? ''].filter(Boolean).sort((a, b) => Number(a) - Number(b));
  return {
    ...chosen,
    ...(inStock ? { inStock: true } : {}),
    ...fixed,
    ...(higher[0] === undefined ? {} : { minPrice: higher[0] }),
    ...(lower[0] === undefined ? {} : { maxPrice: lower[0] }),
    ...(attributes.length === 0 ? {} : { attributes }),
  };
}

/** How many filters are on. */
export const activeFilters = ({ min, max, inStock, facets }: ListingQuery): number =>
  [min !== '' || max !== '', inStock].filter(Boolean).length + Object.values(facets).flat().length;

/** The same list with every filter taken off; what was searched for and the order stay. */
export function withoutFilters(params: URLSearchParams): string {
  const kept = ['q', 'sort'].flatMap((name) => {
    const value = params.get(name);
    return value === null ? [] : [[name, value]];
  });
  const text = new URLSearchParams(kept).toString();
  return text === '' ? '?' : `?${text}`;
}

/**
 * What search engines are told of a list. One chosen value makes a page worth finding, with an address of its own; deeper
 * combinations and later pages are without end, and stay out.
 */
export function listingIndex(query: ListingQuery): { noIndex: boolean; search: string } {
  const { min, max, inStock, facets, after } = query;
  const chosen = Object.entries(facets).flatMap(([name, values]) => values.map((value) => [name, value]));
  const deep = min !== '' || max !== '' || inStock || after !== null || chosen.length > 1;
  const [only] = chosen;
  const single = only !== undefined && /^(motif$|category$|a\.)/.test(only[0] ?? '');
  if (deep || (only !== undefined && !single)) return { noIndex: true, search: '' };
  return { noIndex: false, search: single ? `?${new URLSearchParams([only]).toString()}` : '' };
}
