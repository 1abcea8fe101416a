import { sql, type InferResult, type Kysely } from 'kysely';
import type { HolidayColumns, SellerStatus } from '../sellers/index.js';
import { uuids, type IdList, type Tables } from '../platform/db/index.js';
import type { LocalizedText } from '../platform/locale.js';
import type { ProductStatus } from './product.machine.js';
import type { Personalisation } from './product.entity.js';
import { variantTitle } from './variant-title.js';

/** What a cart or an order needs to know of a variant. */
export interface PurchasableVariant {
  variantId: string;
  productId: string;
  sellerId: string;
  /** Minor units, tax included. */
  price: bigint;
  /** The usual price, where `price` is a lower one. */
  regularPrice: bigint | null;
  weightGrams: number;
  /** What one piece measures when packed; null where nobody did. */
  lengthMm: number | null;
  widthMm: number | null;
  heightMm: number | null;
  /** The product's title. */
  title: LocalizedText;
  /** The chosen options, `Biru / M`; empty for a product without options. */
  variantTitle: LocalizedText;
  sku: string | null;
  /** The variant's own picture, else the product's first. */
  imageAssetId: string | null;
  /** What the buyer is asked to write. */
  personalisation: Personalisation | null;
  productStatus: ProductStatus;
  sellerStatus: SellerStatus;
  /** When its seller is away, see `holidayOn`. */
  sellerHoliday: HolidayColumns;
  /** What can be bought now, over all the locations that sell online. */
  available: number;
  archived: boolean;
  /** It may be sold now, as far as catalogue and seller go; stock is not looked at. */
  purchasable: boolean;
}

// The times decide, not whether the job has come by already: nobody pays a price whose time is over.
const onSale = sql`sale.starts_at <= now() AND sale.ends_at > now() AND sale.sale_price < coalesce(sale.own_price, variant.price)`;

/**
 * The statement that reads variants by row id. Its values are the same as rows and as JSON, so that it may be a part of another
 * statement: money comes as text.
 */
export const purchasableRows = (db: Kysely<Tables>, variantIds: IdList) =>
  db
    .selectFrom('product_variant as variant')
    .innerJoin('product', 'product.id', 'variant.product_id')
    .innerJoin('seller', 'seller.id', 'variant.seller_id')
    .leftJoin('variant_sale as sale', 'sale.variant_id', 'variant.id')
    .select([
      'variant.id',
      'variant.product_id',
      'variant.seller_id',
      sql<string>`(CASE WHEN ${onSale} THEN sale.sale_price ELSE coalesce(sale.own_price, variant.price) END)::text`.as(
        'price',
      ),
      sql<string | null>`(CASE WHEN ${onSale} THEN coalesce(sale.own_price, variant.price)
        WHEN sale.own_price IS NOT NULL THEN sale.own_compare_at_price ELSE variant.compare_at_price END)::text`.as(
        'compare_at_price',
      ),
      'variant.weight_grams',
      'variant.length_mm',
      'variant.width_mm',
      'variant.height_mm',
      'variant.option_values',
      'variant.sku',
      sql<boolean>`variant.archived_at IS NOT NULL`.as('archived'),
      'product.title',
      'product.personalisation',
      'product.status as product_status',
      'seller.status as seller_status',
      'seller.holiday_from',
      'seller.holiday_until',
      'seller.holiday_message',
      'seller.holiday_accepts_orders',
      sql<number>`coalesce((
        SELECT stock.available FROM variant_availability stock WHERE stock.variant_id = variant.id), 0)`.as(
        'available',
      ),
      sql<string | null>`coalesce(variant.image_asset_id, (
        SELECT image.asset_id FROM product_image image WHERE image.product_id = product.id ORDER BY image.position LIMIT 1
      ))`.as('image_asset_id'),
    ])
    .where(sql<boolean>`variant.id = ANY (${uuids(variantIds)})`);

export type PurchasableRow = InferResult<ReturnType<typeof purchasableRows>>[number];

/** What such rows tell, by variant. An id that is not there is missing. */
export function toPurchasable(rows: readonly PurchasableRow[]): Map<string, PurchasableVariant> {
  return new Map(
    rows.map((row) => [
      row.id,
      {
        variantId: row.id,
        productId: row.product_id,
        sellerId: row.seller_id,
        price: BigInt(row.price),
        regularPrice: row.compare_at_price === null ? null : BigInt(row.compare_at_price),
        weightGrams: row.weight_grams,
        lengthMm: row.length_mm,
        widthMm: row.width_mm,
        heightMm: row.height_mm,
        title: row.title,
        variantTitle: variantTitle(row.option_values),
        sku: row.sku,
        imageAssetId: row.image_asset_id,
        personalisation: row.personalisation,
        productStatus: row.product_status,
        sellerStatus: row.seller_status,
        sellerHoliday: row,
        available: row.available,
        archived: row.archived,
        purchasable: !row.archived && row.product_status === 'PUBLISHED' && row.seller_status === 'APPROVED',
      },
    ]),
  );
}

/**
 * Variants by row id, in one statement.
 *
 * @param db the caller's transaction in platform scope, so that what is read belongs to its snapshot and locks.
 */
export async function purchasableVariants(
  db: Kysely<Tables>,
  variantIds: readonly string[],
): Promise<Map<string, PurchasableVariant>> {
  return variantIds.length === 0 ? new Map() : toPurchasable(await purchasableRows(db, variantIds).execute());
}
