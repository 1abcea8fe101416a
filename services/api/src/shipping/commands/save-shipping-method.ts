import { sql } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { fromPublicId, newId, toPublicId } from '../../platform/ids.js';
import { ownMethodFaults, type OwnMethodDraft } from '../shipping-draft.js';
import { shippingFaults } from '../shipping.errors.js';

export interface SaveShippingMethodInput extends Omit<OwnMethodDraft, 'hasPlace'> {
  /** Row id. */
  sellerId: string;
  /** Of the way to change; null for a new one. */
  code: string | null;
  /** Public id of the seller's place it is picked up at. */
  stockLocationId: string | null;
}

/**
 * Writes a seller's own way of delivery or pick-up; shoppers are offered it once a profile names it.
 *
 * @returns its code
 * @throws UserFaults SHIPPING_METHOD_NOT_FOUND, SHIPPING_TITLE_REQUIRED, SHIPPING_TEXT_TOO_LONG, INVALID_SHIPPING_DAYS,
 * TOO_MANY_SHIPPING_REGIONS, UNKNOWN_REGION, STOCK_LOCATION_REQUIRED, STOCK_LOCATION_NOT_FOUND
 */
export async function saveShippingMethod(context: Context, input: SaveShippingMethodInput): Promise<string> {
  const hours = input.hours.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const faults = ownMethodFaults({ ...input, hours, hasPlace: input.stockLocationId !== null });
  if (faults.length > 0) throw new UserFaults(faults);
  const { sellerId, kind, title, description, regions } = input;
  const delivery = kind === 'DELIVERY';
  return context.db.transaction(platformScope, async (tx) => {
    await requireRegions(tx, regions);
    const place =
      delivery || input.stockLocationId === null
        ? null
        : await requirePlace(tx, sellerId, input.stockLocationId);
    const values = {
      title: json(title),
      description: json(description),
      regions: delivery ? [...new Set(regions)] : [],
      min_days: delivery ? input.minDays : null,
      max_days: delivery ? input.maxDays : null,
      stock_location_id: place,
      hours: delivery ? '' : hours,
    };
    const code = input.code ?? toPublicId('shippingMethod', newId());
    if (input.code === null) {
      await tx.sql
        .insertInto('shipping_method')
        .values({ code, seller_id: sellerId, kind, ...values, position: 0, active: true })
        .execute();
    } else {
      // A way stays what it is: orders and carts have chosen it as delivery, or as pick-up.
      const changed = await tx.sql
        .updateTable('shipping_method')
        .set(values)
        .where('code', '=', code)
        .where('seller_id', '=', sellerId)
        .where('kind', '=', kind)
        .where('active', '=', true)
        .returning('code')
        .executeTakeFirst();
      if (!changed) shippingFaults.fail('SHIPPING_METHOD_NOT_FOUND', { field: ['input', 'methodId'] });
    }
    await recordAuditEntry(context, tx, {
      action: 'shipping.method_saved',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
      data: { code },
    });
    return code;
  });
}

async function requireRegions(tx: Transaction, regions: readonly string[]): Promise<void> {
  if (regions.length === 0) return;
  const { rows } = await sql<{ position: string }>`
    SELECT region.position FROM unnest(${[...regions]}::text[]) WITH ORDINALITY AS region (code, position)
    WHERE NOT EXISTS (SELECT FROM subdistrict place
      WHERE region.code IN (place.code, place.district_code, place.city_code, place.province_code))`.execute(
    tx.sql,
  );
  if (rows.length === 0) return;
  throw new UserFaults(
    rows.map(({ position }) =>
      shippingFaults.fault('UNKNOWN_REGION', {
        field: ['input', 'regionCodes', String(Number(position) - 1)],
      }),
    ),
  );
}

/** An open place of the seller's, held so that it is not closed meanwhile. @returns its row id */
async function requirePlace(tx: Transaction, sellerId: string, publicId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM stock_location WHERE id = ${fromPublicId('stockLocation', publicId)} AND seller_id = ${sellerId} AND active
    FOR KEY SHARE`.execute(tx.sql);
  return (
    rows[0]?.id ?? shippingFaults.fail('STOCK_LOCATION_NOT_FOUND', { field: ['input', 'stockLocationId'] })
  );
}
