import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { sellerScope } from '../platform/db/index.js';
import type { LocalizedText } from '../platform/locale.js';

export interface LowStockRow {
  variant_id: string;
  threshold: number;
  available: number;
  since: Date | null;
}

/** What has come down to its threshold now, the fewest first, read as its seller. */
export function lowStockOf(context: Context, sellerId: string, first: number): Promise<LowStockRow[]> {
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const { rows } = await sql<LowStockRow>`
      SELECT watched.variant_id, watched.threshold, watched.available, low.since
      FROM watched_stock watched LEFT JOIN stock_low low ON low.variant_id = watched.variant_id
      WHERE watched.seller_id = ${sellerId}::uuid AND watched.available <= watched.threshold
      ORDER BY watched.available, watched.variant_id LIMIT ${first}`.execute(tx.sql);
    return rows;
  });
}

/** A seller's own number for all variants. */
export function defaultThreshold(context: Context, sellerId: string): Promise<number | null> {
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const row = await tx.sql
      .selectFrom('stock_setting')
      .select('low_stock_threshold')
      .where('seller_id', '=', sellerId)
      .executeTakeFirst();
    return row?.low_stock_threshold ?? null;
  });
}

export interface LowStockAlert {
  sellerId: string;
  seller: string;
  items: { title: LocalizedText; option_values: LocalizedText[]; available: number }[];
}

/** What an alert tells of, as far as it is still low; null when there is more of everything again. */
export async function readLowStockAlert({ db }: Context, alertId: string): Promise<LowStockAlert | null> {
  const { rows } = await sql<{
    seller_id: string;
    seller: string;
    title: LocalizedText;
    option_values: LocalizedText[];
    available: number;
  }>`
    SELECT low.seller_id, seller.name AS seller, product.title, variant.option_values, watched.available
    FROM stock_low low JOIN watched_stock watched ON watched.variant_id = low.variant_id AND watched.available <= watched.threshold
    JOIN product_variant variant ON variant.id = low.variant_id
    JOIN product ON product.id = variant.product_id JOIN seller ON seller.id = low.seller_id
    WHERE low.alert_id = ${alertId}::uuid ORDER BY watched.available, low.variant_id`.execute(db.platform);
  const [first] = rows;
  return first ? { sellerId: first.seller_id, seller: first.seller, items: rows } : null;
}
