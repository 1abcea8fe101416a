import { sql, type Kysely } from 'kysely';
import type { LocalizedText } from '../platform/locale.js';
import type { Context } from '../platform/context.js';
import { sellerScope, type Tables, type Transaction } from '../platform/db/index.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';

/** A variant with its stock, as its seller sees it. */
export interface SellerVariantRow {
  id: string;
  seller_id: string;
  product_id: string;
  position: number;
  product_title: LocalizedText;
  option_values: LocalizedText[];
  sku: string | null;
  price: bigint;
  image_asset_id: string | null;
  on_hand: number;
  reserved: number;
  /** What can be bought online. */
  available: number;
  /** Its own number from which on the seller is told that it runs low. */
  low_stock_threshold: number | null;
}

// The variant's own picture, else the product's first.
const image = sql<string | null>`coalesce(variant.image_asset_id, (
  SELECT image.asset_id FROM product_image image WHERE image.product_id = product.id ORDER BY image.position LIMIT 1))`;
const sums = {
  on_hand: sql`sum(level.on_hand)`,
  reserved: sql`sum(level.reserved)`,
  available: sql`sum(level.on_hand - level.reserved) FILTER (WHERE level.sells_online)`,
};
const stock = (column: 'on_hand' | 'reserved' | 'available') => sql<number>`coalesce((
  SELECT ${sums[column]} FROM stock_level level WHERE level.variant_id = variant.id), 0)::integer`;

/** The seller's own variants by row-level security, and by condition on top. */
const ownVariants = (db: Kysely<Tables>, sellerId: string) =>
  db
    .selectFrom('product_variant as variant')
    .innerJoin('product', 'product.id', 'variant.product_id')
    .where('variant.seller_id', '=', sellerId);

const variantsOf = (db: Kysely<Tables>, sellerId: string) =>
  ownVariants(db, sellerId)
    .where('variant.archived_at', 'is', null)
    .where('product.status', '<>', 'ARCHIVED');

const columns = (variants: ReturnType<typeof ownVariants>) =>
  variants.select([
    'variant.id',
    'variant.seller_id',
    'variant.product_id',
    'variant.position',
    'product.title as product_title',
    'variant.option_values',
    'variant.sku',
    'variant.price',
    image.as('image_asset_id'),
    stock('on_hand').as('on_hand'),
    stock('reserved').as('reserved'),
    stock('available').as('available'),
    sql<number | null>`(SELECT threshold FROM stock_threshold WHERE variant_id = variant.id)`.as(
      'low_stock_threshold',
    ),
  ]);

const withStock = (db: Kysely<Tables>, sellerId: string) => columns(variantsOf(db, sellerId));

/** Part of a title, an option's value or a SKU; what has a meaning in patterns is taken as it is written. */
export const matches = (query: string) => {
  const text = query
    .slice(0, 100)
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .toLowerCase();
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`(lower(product.title ->> 'id') LIKE ${like} OR lower(product.title ->> 'en') LIKE ${like}
    OR lower(variant.sku) LIKE ${like} OR EXISTS (
      SELECT FROM jsonb_array_elements(variant.option_values) AS value, jsonb_each_text(value) AS word
      WHERE lower(word.value) LIKE ${like}))`;
};

export interface SellerVariantFilter {
  query: string | null;
  /** Those alone with a lower price that is planned or on. */
  onSale: boolean;
}

const hasSale = sql<boolean>`EXISTS (SELECT FROM variant_sale WHERE variant_sale.variant_id = variant.id)`;

const uuid = /^[0-9a-f-]{36}$/;

/** One page of a seller's variants: the newest product first, its variants in their order. */
export function sellerVariantsPage(
  context: Context,
  sellerId: string,
  request: PageRequest,
  { query, onSale }: SellerVariantFilter,
): Promise<SellerVariantRow[]> {
  const [productId, position] = request.after ?? [];
  const valid = typeof productId === 'string' && uuid.test(productId) && Number.isSafeInteger(position);
  if (request.after && !valid) throw requestError('BAD_USER_INPUT', context.locale);
  return context.db.transaction(sellerScope(sellerId), (tx) =>
    withStock(tx.sql, sellerId)
      .$if(Boolean(query?.trim()), (rows) => rows.where(matches(query ?? '')))
      .$if(onSale, (rows) => rows.where(hasSale))
      .$if(request.after !== null, (rows) =>
        rows.where(
          // The first half is a range that an index can begin at; an OR is none.
          sql<boolean>`variant.product_id <= ${productId}::uuid
            AND (variant.product_id < ${productId}::uuid OR variant.position > ${position}::integer)`,
        ),
      )
      .orderBy('variant.product_id', 'desc')
      .orderBy('variant.position')
      .limit(request.first + 1)
      .execute(),
  );
}

/** How many variants of a seller fit a query. */
export function countSellerVariants(
  context: Context,
  sellerId: string,
  { query, onSale }: SellerVariantFilter,
): Promise<number> {
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const { count } = await variantsOf(tx.sql, sellerId)
      .$if(Boolean(query?.trim()), (rows) => rows.where(matches(query ?? '')))
      .$if(onSale, (rows) => rows.where(hasSale))
      .select((select) => select.fn.countAll<bigint>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  });
}

/** One of a seller's variants by row id; null for another's, as for one that is not there. */
export function findSellerVariant(
  context: Context,
  sellerId: string,
  variantId: string,
): Promise<SellerVariantRow | null> {
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const row = await withStock(tx.sql, sellerId).where('variant.id', '=', variantId).executeTakeFirst();
    return row ?? null;
  });
}

/** Some of a seller's variants by row id, those of the archive too, in the order of the ids. */
export const sellerVariantsById = (
  context: Context,
  sellerId: string,
  variantIds: readonly string[],
): Promise<SellerVariantRow[]> =>
  context.db.transaction(sellerScope(sellerId), (tx) => sellerVariantsIn(tx, sellerId, variantIds));

/** The same, inside the caller's transaction. */
export async function sellerVariantsIn(
  tx: Transaction,
  sellerId: string,
  variantIds: readonly string[],
): Promise<SellerVariantRow[]> {
  if (variantIds.length === 0) return [];
  const rows = await columns(ownVariants(tx.sql, sellerId)).where('variant.id', 'in', variantIds).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return variantIds.flatMap((id) => byId.get(id) ?? []);
}
