import type { ProductSort, ProductWhere } from '@gebyar/schema/shop';
import { parseDecimal } from '@gebyar/money';

/** What a visitor narrowed a list down to. It lives in the address: shareable, and one step back undoes it. */
export interface ListingQuery {
  /** Null takes the list's own order. */
  sort: ProductSort | null;
  /** Whole currency units as text, digits only; empty for no limit. */
  min: string;
  max: string;
  inStock: boolean;
  after: string | null;
}

export const pageSize = 24;

const sortByParam = {
  featured: 'FEATURED',
  relevance: 'RELEVANCE',
  newest: 'NEWEST',
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

/** Reads a list's address. Wrong values count as absent: a mistyped filter shows the whole list, never an error. */
export function readListingQuery(params: URLSearchParams): ListingQuery {
  const sort = params.get('sort') ?? '';
  const after = params.get('after') ?? '';
  return {
    sort: isSortParam(sort) ? sortByParam[sort] : null,
    min: wholeAmount(params.get('min')),
    max: wholeAmount(params.get('max')),
    inStock: params.get('stock') === '1',
    after: /^[\w=+/.~-]{1,400}$/.test(after) ? after : null,
  };
}

/** The API's filter for a query. */
export const toWhere = ({ min, max, inStock }: ListingQuery): ProductWhere => ({
  ...(min === '' ? {} : { minPrice: min }),
  ...(max === '' ? {} : { maxPrice: max }),
  ...(inStock ? { inStock: true } : {}),
});

/** How many filters are on. */
export const activeFilters = ({ min, max, inStock }: ListingQuery): number =>
  [min !== '', max !== '', inStock].filter(Boolean).length;

/** The same address with some parameters changed (null removes one). The page of results starts over. */
export function withParams(params: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(params);
  next.delete('after');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text === '' ? '?' : `?${text}`;
}
