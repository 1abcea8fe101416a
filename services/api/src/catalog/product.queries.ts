import type { Context } from '../platform/context.js';
import { requestError, type GraphQLContext, type PageRequest } from '../platform/graphql/index.js';
import {
  countProducts,
  filteredProducts,
  rankedPage,
  rankings,
  type ListSort,
  type ProductFilter,
  type RankedProduct,
} from './product-list.js';
import { readProducts } from './product-reads.js';
import { productColumns, type ProductRow, type ProductVariantRow } from './product-rows.js';
import { publicProducts, publicVariants } from './product.visibility.js';

/** A product that the public may see, by its address; null for any other, whatever the reason. */
export async function findPublicProduct({ db }: Context, slug: string): Promise<ProductRow | null> {
  const row = await publicProducts(db.public)
    .select(productColumns)
    .where('product.slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}

/** The same, or the one of a row id, with what a query asks for below it read in the same statement. */
export async function readPublicProduct(
  context: GraphQLContext,
  by: { id: string } | { slug: string },
  paths: ReadonlySet<string>,
): Promise<ProductRow | null> {
  const query = publicProducts(context.db.public).select(productColumns);
  const [row] = await readProducts(
    context,
    'id' in by ? query.where('product.id', '=', by.id) : query.where('product.slug', '=', by.slug),
    paths,
    { keepPlan: true },
  );
  return row ?? null;
}

/** A product that the public may see, by row id. */
export async function findPublicProductById({ db }: Context, id: string): Promise<ProductRow | null> {
  const row = await publicProducts(db.public)
    .select(productColumns)
    .where('product.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** A variant that is sold now, of a product that the public may see, by row id. */
export async function findPublicVariantById({ db }: Context, id: string): Promise<ProductVariantRow | null> {
  const row = await publicVariants(db.public).where('product_variant.id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** The order whose cursor this is. @throws BAD_USER_INPUT for a cursor of another order. */
export function placeAfter(
  { locale }: Context,
  after: PageRequest['after'],
  tag: string,
): { value: unknown; id: unknown } | null {
  if (after === null) return null;
  if (after[0] !== tag) throw requestError('BAD_USER_INPUT', locale);
  return { value: after[1], id: after[2] };
}

/** One page of public products, and one row more when there are more; with what a query asks for below each of them. */
export function productsPage(
  context: GraphQLContext,
  filter: ProductFilter,
  sort: ListSort,
  request: PageRequest,
  paths: ReadonlySet<string>,
): Promise<RankedProduct[]> {
  const after = placeAfter(context, request.after, sort);
  const query = filteredProducts(context, filter);
  const page = rankedPage(context, query, rankings[sort], { first: request.first + 1, after });
  // Which index finds a few categories or sellers soonest hangs on which they are.
  return readProducts(context, page, paths, { keepPlan: !filter.categoryIds && !filter.sellers });
}

/** How many public products fit a filter. */
export const countPublicProducts = (context: Context, filter: ProductFilter): Promise<number> =>
  countProducts(filteredProducts(context, filter, 'count'));
