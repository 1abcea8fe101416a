import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../platform/context.js';
import { requestError, type GraphQLContext, type PageRequest } from '../platform/graphql/index.js';
import type { RankedProduct } from './product-list.js';
import { givenRows, readProducts } from './product-reads.js';
import { productColumns, type ProductVariantRow, type ShownProduct } from './product-rows.js';
import { publicProducts, publicVariants } from './product.visibility.js';

/**
 * A product that the public may see, by row id, its address or one that it had; null for any other, whatever the reason.
 * What the query asks for below it is read in the same statement.
 */
export async function readPublicProduct(
  context: GraphQLContext,
  by: { id: string } | { slug: string },
  paths: ReadonlySet<string>,
): Promise<ShownProduct | null> {
  const key = 'id' in by ? 'product.id' : 'product.slug';
  const [found] = await readProducts(
    context,
    {
      name: key,
      from: () => publicProducts(context.db.public).where(key, '=', ''),
      values: ['id' in by ? by.id : by.slug],
    },
    paths,
  );
  const row = found?.row;
  if (row || 'id' in by) return row ?? null;
  const former = await context.db.public
    .selectFrom('product_slug')
    .select('product_id')
    .where('slug', '=', by.slug)
    .executeTakeFirst();
  return former ? readPublicProduct(context, { id: former.product_id }, paths) : null;
}

/** A product that the public may see, by row id. */
export async function findPublicProductById({ db }: Context, id: string): Promise<ShownProduct | null> {
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

/** Products of a page by id, in order. */
export interface PlacedProduct {
  product_id: string;
  /** Goes into cursors. */
  value: string;
  place: bigint;
}

/**
 * The products of a page that the public may see, in its order, with what a query asks for below each; one statement.
 *
 * @param placed gives rows of `PlacedProduct`
 * @param page what the page is kept by, see `ProductsQuery`
 */
export async function readPlacedProducts(
  context: GraphQLContext,
  placed: RawBuilder<PlacedProduct>,
  paths: ReadonlySet<string>,
  page?: string,
): Promise<RankedProduct[]> {
  const found = await readProducts(
    context,
    {
      name: 'placed',
      from: () =>
        publicProducts(context.db.public)
          .innerJoin(givenRows<PlacedProduct>().as('page'), 'page.product_id', 'product.id')
          .orderBy('page.place'),
      beside: sql`page.value`,
      rows: placed.compile(context.db.public),
      page,
    },
    paths,
  );
  return found.map(({ row, beside }) => ({ ...row, cursor_value: String(beside) }));
}

/** Products that the public may see, in the order of their row ids, with what a query asks for below each; one statement. */
export async function readPublicProducts(
  context: GraphQLContext,
  ids: readonly string[],
  paths: ReadonlySet<string>,
): Promise<ShownProduct[]> {
  if (ids.length === 0) return [];
  const given = sql<PlacedProduct>`SELECT product_id, '' AS value, place
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS given (product_id, place)`;
  return readPlacedProducts(context, given, paths);
}
