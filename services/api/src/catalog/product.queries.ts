import type { Context } from '../platform/context.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';
import {
  countProducts,
  filteredProducts,
  rankedPage,
  rankings,
  type ListSort,
  type ProductFilter,
  type RankedProduct,
} from './product-list.js';
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

/** One page of public products, and one row more when there are more. */
export function productsPage(
  context: Context,
  filter: ProductFilter,
  sort: ListSort,
  request: PageRequest,
): Promise<RankedProduct[]> {
  const after = placeAfter(context, request.after, sort);
  const query = filteredProducts(context, filter);
  return rankedPage(context, query, rankings[sort], { first: request.first + 1, after }).execute();
}

/** How many public products fit a filter. */
export const countPublicProducts = (context: Context, filter: ProductFilter): Promise<number> =>
  countProducts(filteredProducts(context, filter, 'count'));
