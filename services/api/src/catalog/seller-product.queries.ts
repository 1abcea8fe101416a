import { sql, type Kysely } from 'kysely';
import type { Context } from '../platform/context.js';
import { sellerScope, type Tables } from '../platform/db/index.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';
import { productColumns, type ProductRow } from './product-rows.js';
import type { ProductStatus } from './product.machine.js';

export interface SellerProductFilter {
  status: readonly ProductStatus[] | null;
  /** Part of a title or SKU. */
  query: string | null;
}

const matches = (query: string) => {
  const text = query
    .slice(0, 100)
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .toLowerCase();
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`(lower(product.title ->> 'id') LIKE ${like} OR lower(product.title ->> 'en') LIKE ${like}
    OR EXISTS (SELECT FROM product_variant variant
      WHERE variant.product_id = product.id AND variant.archived_at IS NULL AND lower(variant.sku) LIKE ${like}))`;
};

const productsOf = (db: Kysely<Tables>, sellerId: string, { status, query }: SellerProductFilter) =>
  db
    .selectFrom('product')
    .where('product.seller_id', '=', sellerId)
    .$if(status !== null && status.length > 0, (rows) => rows.where('product.status', 'in', status ?? []))
    .$if(Boolean(query?.trim()), (rows) => rows.where(matches(query ?? '')));

const uuid = /^[0-9a-f-]{36}$/;

/** One page of a seller's products in any status, the newest first, read as that seller. */
export function sellerProductsPage(
  context: Context,
  sellerId: string,
  request: PageRequest,
  filter: SellerProductFilter,
): Promise<ProductRow[]> {
  const [id] = request.after ?? [];
  if (id !== undefined && !(typeof id === 'string' && uuid.test(id)))
    throw requestError('BAD_USER_INPUT', context.locale);
  return context.db.transaction(sellerScope(sellerId), (tx) =>
    productsOf(tx.sql, sellerId, filter)
      .select(productColumns)
      .$if(typeof id === 'string', (rows) => rows.where('product.id', '<', String(id)))
      .orderBy('product.id', 'desc')
      .limit(request.first + 1)
      .execute(),
  );
}

/** How many products of a seller fit a filter. */
export function countSellerProducts(
  context: Context,
  sellerId: string,
  filter: SellerProductFilter,
): Promise<number> {
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const { count } = await productsOf(tx.sql, sellerId, filter)
      .select((select) => select.fn.countAll<bigint>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  });
}

/** One of a seller's products, in any status, read as that seller. */
export function findSellerProduct(
  context: Context,
  sellerId: string,
  productId: string,
): Promise<ProductRow | null> {
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const row = await tx.sql
      .selectFrom('product')
      .select(productColumns)
      .where('product.id', '=', productId)
      .where('product.seller_id', '=', sellerId)
      .executeTakeFirst();
    return row ?? null;
  });
}

/** Whole rows of products by id, in the order of the ids, in any status; those that are gone are left out. */
export async function readProductRows({ db }: Context, ids: readonly string[]): Promise<ProductRow[]> {
  if (ids.length === 0) return [];
  const rows = await db.platform
    .selectFrom('product')
    .select(productColumns)
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
