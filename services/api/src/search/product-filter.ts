import { parseDecimal, type CurrencyCode } from '@gebyar/money';
import { sql, type RawBuilder } from 'kysely';
import type { CategoryTree } from '../catalog/index.js';
import type { Context } from '../platform/context.js';
import { requestError } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { collectionCondition, type CollectionFilter } from './collection-condition.js';
import type { ProductWhereInput } from './product-where.input.js';

/** What a list is narrowed to, as the documents know it. */
export interface ProductFilter {
  /** Of each facet, the values of which a product has one; `category` -> [`kemeja`]. */
  facets: ReadonlyMap<string, readonly string[]>;
  sellers: { ids: string[]; slugs: string[] } | null;
  collection: CollectionFilter | null;
  minPrice: bigint | null;
  maxPrice: bigint | null;
  minRating: number | null;
  inStock: boolean | null;
}

export const noFilter: ProductFilter = {
  facets: new Map(),
  sellers: null,
  collection: null,
  minPrice: null,
  maxPrice: null,
  minRating: null,
  inStock: null,
};

/** What a filter names that is looked up before. */
export interface NamedInFilter {
  tree: CategoryTree;
  collection: CollectionFilter | null;
}

const limits = { values: 100, length: 120 };

function priceOf({ deployment, locale }: Context, text: string | null | undefined): bigint | null {
  if (text === null || text === undefined) return null;
  const price = parseDecimal(text, deployment.currency as CurrencyCode);
  if (price === null || price > 10n ** 17n) throw requestError('BAD_USER_INPUT', locale);
  return price;
}

function categorySlugs(given: readonly string[], tree: CategoryTree): string[] {
  return given.map((text) => {
    const id = fromPublicId('category', text);
    return (id === null ? null : tree.byId(id)?.slug) ?? text;
  });
}

const splitSellers = (given: readonly string[]) => ({
  ids: given.flatMap((text) => fromPublicId('seller', text) ?? []),
  slugs: given.filter((text) => fromPublicId('seller', text) === null),
});

/**
 * A filter from what the caller gave.
 *
 * @throws BAD_USER_INPUT for an unusable price or rating, and for more values than anyone would choose
 */
export function toFilter(
  context: Context,
  where: ProductWhereInput | null | undefined,
  { tree, collection }: NamedInFilter,
): ProductFilter {
  if (!where) return noFilter;
  const refuse = () => requestError('BAD_USER_INPUT', context.locale);
  const facets = new Map<string, readonly string[]>();
  const add = (facet: string, values: readonly string[] | null | undefined) => {
    if (!values) return;
    if (values.length > limits.values || values.some((value) => value.length > limits.length)) throw refuse();
    // No text of the database holds a zero byte.
    const clean = values.filter((value) => !value.includes('\u0000'));
    const earlier = facets.get(facet);
    facets.set(facet, [...new Set(earlier ? earlier.filter((value) => clean.includes(value)) : clean)]);
  };
  add('category', where.category && categorySlugs(where.category, tree));
  add('motif', where.motifs);
  if ((where.attributes?.length ?? 0) > 20) throw refuse();
  for (const { code, options } of where.attributes ?? []) add(`attribute.${code.slice(0, 60)}`, options);
  add('district', where.districts);
  add('availability', where.availability);
  add('certificate', where.certificates);
  if (where.onSale === true) add('on_sale', ['true']);
  const minRating = where.minRating ?? null;
  if (minRating !== null && !(minRating >= 0 && minRating <= 5)) throw refuse();
  if ((where.seller?.length ?? 0) > limits.values) throw refuse();
  return {
    facets,
    sellers: where.seller ? splitSellers(where.seller) : null,
    collection,
    minPrice: priceOf(context, where.minPrice),
    maxPrice: priceOf(context, where.maxPrice),
    minRating,
    inStock: where.inStock ?? null,
  };
}

/** The facets that narrow a list; each is counted as if it did not. */
export const activeFacets = ({ facets, minRating }: ProductFilter): string[] => [
  ...facets.keys(),
  ...(minRating === null ? [] : ['rating']),
];

/** Conditions on `document`, all of which must hold; those of one facet are left out when asked. */
export function filterConditions(filter: ProductFilter, except: string | null = null): RawBuilder<boolean>[] {
  const { facets, sellers, collection, minPrice, maxPrice, minRating, inStock } = filter;
  const conditions: RawBuilder<boolean>[] = collection ? [collectionCondition(collection)] : [];
  for (const [facet, values] of facets) {
    if (facet === except) continue;
    const tags = values.map((value) => `${facet}:${value}`);
    conditions.push(sql<boolean>`document.facets && ${tags}::text[]`);
  }
  if (sellers) {
    conditions.push(sql<boolean>`document.seller_id = ANY (${sellers.ids}::uuid[]
      || ARRAY(SELECT seller.id FROM seller WHERE seller.slug = ANY (${sellers.slugs.filter((slug) => !slug.includes('\u0000'))}::text[])))`);
  }
  // A product fits when any price between its cheapest and its dearest does.
  if (minPrice !== null) conditions.push(sql<boolean>`document.price_max >= ${minPrice}`);
  if (maxPrice !== null) conditions.push(sql<boolean>`document.price_min <= ${maxPrice}`);
  if (minRating !== null && except !== 'rating')
    conditions.push(sql<boolean>`document.rating >= ${minRating}`);
  if (inStock !== null) conditions.push(sql<boolean>`document.in_stock = ${inStock}`);
  return conditions;
}

export const allOf = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` AND `)})`;
