import { sql } from 'kysely';
import { variantTitle } from '../../catalog/index.js';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { toPublicId } from '../../platform/ids.js';
import { localize, type LocalizedText } from '../../platform/locale.js';
import { csvLine, exportColumns } from './write-stock-file.js';

interface ExportRow {
  variant_id: string;
  location_id: string;
  sku: string | null;
  title: LocalizedText;
  option_values: LocalizedText[];
  location: string;
  on_hand: number;
  reserved: number;
  available: number;
}

const pageRows = 1_000;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * A seller's stock as CSV, part by part, so that no more than a thousand rows are held at a time: each variant at each place
 * that ever held it, and variants that never had stock at the workshop.
 */
export async function* exportStock(context: Context, sellerId: string): AsyncGenerator<string> {
  // Spreadsheets take the letters for UTF-8 by this mark.
  yield `\ufeff${csvLine([...exportColumns])}`;
  let after: readonly [string, string] = [beforeAll, beforeAll];
  for (;;) {
    const rows = await page(context, sellerId, after);
    if (rows.length > 0) yield rows.map((row) => lineOf(context, row)).join('');
    const last = rows.at(-1);
    if (!last || rows.length < pageRows) return;
    after = [last.variant_id, last.location_id];
  }
}

const lineOf = ({ locale }: Context, row: ExportRow): string =>
  csvLine([
    row.sku ?? '',
    localize(row.title, locale),
    localize(variantTitle(row.option_values), locale),
    row.location,
    row.on_hand,
    row.reserved,
    row.available,
    row.on_hand,
    toPublicId('variant', row.variant_id),
  ]);

const page = (
  context: Context,
  sellerId: string,
  [variantId, locationId]: readonly [string, string],
): Promise<ExportRow[]> =>
  context.db.transaction(sellerScope(sellerId), async (tx) => {
    const { rows } = await sql<ExportRow>`
      SELECT variant.id AS variant_id, location.id AS location_id, variant.sku, product.title, variant.option_values,
        location.name AS location, coalesce(level.on_hand, 0) AS on_hand, coalesce(level.reserved, 0) AS reserved,
        CASE WHEN location.sells_online THEN coalesce(level.on_hand - level.reserved, 0) ELSE 0 END AS available
      FROM product_variant variant
      JOIN product ON product.id = variant.product_id AND product.status <> 'ARCHIVED'
      JOIN stock_location location ON location.seller_id = variant.seller_id AND location.active
      LEFT JOIN stock_level level ON level.variant_id = variant.id AND level.location_id = location.id
      WHERE variant.seller_id = ${sellerId}::uuid AND variant.archived_at IS NULL
        AND (level.variant_id IS NOT NULL OR location.kind = 'WORKSHOP')
        AND (variant.id, location.id) > (${variantId}::uuid, ${locationId}::uuid)
      ORDER BY variant.id, location.id LIMIT ${pageRows}`.execute(tx.sql);
    return rows;
  });
