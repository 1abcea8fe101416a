import { sql } from 'kysely';
import { variantTitle } from '../../catalog/index.js';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { fromPublicId } from '../../platform/ids.js';
import { localize, type LocalizedText } from '../../platform/locale.js';
import type { ImportedChange } from '../stock-import.entity.js';
import { workshopLocations } from '../workshop-locations.js';
import type { RowFault, StockFileRow } from './read-stock-file.js';

/** What a row would change, as people read it. */
export interface PlannedChange extends ImportedChange {
  sku: string | null;
  title: string;
  location: string;
  /** On hand now, and once it is applied. */
  from: number;
  to: number;
}

interface VariantRow {
  id: string;
  sku: string | null;
  title: LocalizedText;
  option_values: LocalizedText[];
}

interface Place {
  id: string;
  name: string;
}

/**
 * Finds what each row of a file means in a seller's shop, and what it changes. Rows that change nothing are left out.
 *
 * The change is counted from what the file says was on hand when it was written, else from what is on hand now.
 */
export function planImport(
  context: Context,
  sellerId: string,
  rows: readonly StockFileRow[],
): Promise<{ changes: PlannedChange[]; faults: RowFault[] }> {
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const variants = await variantsOf(tx, sellerId, rows);
    const places = await placesOf(tx, sellerId);
    const levels = await levelsOf(tx, [...new Set([...variants.values()].flat().map(({ id }) => id))]);
    const seenAt = new Map<string, number>();
    const changes: PlannedChange[] = [];
    const faults: RowFault[] = [];
    for (const row of rows) {
      const { line, sku } = row;
      const fault = (code: RowFault['code'], params: RowFault['params']) =>
        faults.push({ line, code, params });
      const [variant, ...others] = variants.get(row.variantId ?? (sku ?? '').toLowerCase()) ?? [];
      if (!variant) {
        fault('ROW_UNKNOWN_SKU', { sku: (row.variantId ?? sku ?? '').slice(0, 80) });
        continue;
      }
      if (others.length > 0) {
        fault('ROW_AMBIGUOUS_SKU', { sku: sku ?? '' });
        continue;
      }
      const [place, ...namesakes] = places.get((row.location ?? '').toLowerCase()) ?? [];
      if (!place || namesakes.length > 0) {
        fault('ROW_UNKNOWN_LOCATION', { location: (row.location ?? '').slice(0, 80) });
        continue;
      }
      const key = `${variant.id}/${place.id}`;
      const earlier = seenAt.get(key);
      if (earlier !== undefined) {
        fault('ROW_DUPLICATE', { line: earlier });
        continue;
      }
      seenAt.set(key, line);
      const { on_hand: from, reserved } = levels.get(key) ?? { on_hand: 0, reserved: 0 };
      const delta = row.onHand - (row.seen ?? from);
      if (delta === 0) continue;
      if (from + delta < reserved) {
        fault('ROW_BELOW_RESERVED', { onHand: from + delta, reserved });
        continue;
      }
      changes.push({
        line,
        variant_id: variant.id,
        location_id: place.id,
        delta,
        sku: variant.sku,
        title: [variant.title, variantTitle(variant.option_values)]
          .map((text) => localize(text, context.locale))
          .filter(Boolean)
          .join(' – '),
        location: place.name,
        from,
        to: from + delta,
      });
    }
    return { changes, faults };
  });
}

/** By SKU in small letters, and by public id. */
async function variantsOf(
  tx: Transaction,
  sellerId: string,
  rows: readonly StockFileRow[],
): Promise<Map<string, VariantRow[]>> {
  const skus = rows.flatMap(({ sku, variantId }) => (variantId === null && sku ? [sku.toLowerCase()] : []));
  const ids = new Map(
    rows.flatMap(({ variantId }) => {
      const id = variantId === null ? null : fromPublicId('variant', variantId);
      return id === null || variantId === null ? [] : [[id, variantId] as const];
    }),
  );
  const { rows: found } = await sql<VariantRow>`
    SELECT variant.id, variant.sku, product.title, variant.option_values
    FROM product_variant variant JOIN product ON product.id = variant.product_id
    WHERE variant.seller_id = ${sellerId}::uuid AND variant.archived_at IS NULL
      AND (lower(variant.sku) = ANY (${skus}::text[]) OR variant.id = ANY (${[...ids.keys()]}::uuid[]))`.execute(
    tx.sql,
  );
  const byKey = new Map<string, VariantRow[]>();
  for (const row of found) {
    for (const key of [row.sku?.toLowerCase(), ids.get(row.id)])
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return byKey;
}

/** Open locations by name in small letters; no name is the workshop. */
async function placesOf(tx: Transaction, sellerId: string): Promise<Map<string, Place[]>> {
  const workshop = (await workshopLocations(tx, [sellerId])).get(sellerId);
  const rows = await tx.sql
    .selectFrom('stock_location')
    .select(['id', 'name'])
    .where('seller_id', '=', sellerId)
    .where('active', '=', true)
    .execute();
  const byName = new Map<string, Place[]>();
  for (const row of rows) {
    const key = row.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), row]);
    if (row.id === workshop) byName.set('', [row]);
  }
  return byName;
}

async function levelsOf(tx: Transaction, variantIds: readonly string[]) {
  const { rows } = await sql<{
    variant_id: string;
    location_id: string;
    on_hand: number;
    reserved: number;
  }>`SELECT variant_id, location_id, on_hand, reserved FROM stock_level
     WHERE variant_id = ANY (${[...variantIds]}::uuid[])`.execute(tx.sql);
  return new Map(rows.map((row) => [`${row.variant_id}/${row.location_id}`, row]));
}
