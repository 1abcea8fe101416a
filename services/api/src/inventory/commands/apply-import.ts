import { sql, type Selectable } from 'kysely';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Tables, type Transaction } from '../../platform/db/index.js';
import { fromPublicId } from '../../platform/ids.js';
import { requireMember } from '../../sellers/index.js';
import { stockFileFaults } from '../files/stock-file.errors.js';
import { inventoryFaults } from '../inventory.errors.js';
import { ensureLevels } from '../locations.js';
import { maxOnHand } from '../stock-levels.js';
import { bookMovements } from './book-movements.js';
import { importHours } from './check-import.js';

/** A statement holds 65,535 parameters. */
const batch = 2_000;
const fewChanges = 200;

export type ImportRow = Selectable<Tables['stock_import']>;

/**
 * Applies a file that was checked: all its changes in one transaction, on top of what is on hand now, or none. The file's
 * id is the key: applied again it changes nothing and gives the same answer.
 *
 * @param publicId the id that checking it has given
 * @throws UserFaults IMPORT_NOT_FOUND (also for another seller's), IMPORT_EXPIRED, LOCATION_CLOSED, and by line
 * ROW_BELOW_RESERVED, STOCK_TOO_LARGE
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function applyImport(context: Context, publicId: string): Promise<ImportRow> {
  const id = fromPublicId('stockImport', publicId);
  const notFound = () => stockFileFaults.fail('IMPORT_NOT_FOUND', { field: ['input', 'importId'] });
  const found =
    id === null
      ? undefined
      : await context.db.platform
          .selectFrom('stock_import')
          .select('seller_id')
          .where('id', '=', id)
          .executeTakeFirst();
  // Asked in any case, so that a guest learns nothing from the order of refusals.
  const membership = await requireMember(context, found?.seller_id ?? '', 'stock:adjust');
  if (!membership || id === null) return notFound();
  return context.db.transaction(sellerScope(membership.sellerId), async (tx) => {
    const file = await tx.sql
      .selectFrom('stock_import')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!file) return notFound();
    if (file.status === 'APPLIED') return file;
    if (file.created_at.getTime() < Date.now() - importHours * 3_600_000)
      stockFileFaults.fail('IMPORT_EXPIRED', { field: ['input', 'importId'] });
    await bookChanges(context, tx, file);
    return tx.sql
      .updateTable('stock_import')
      .set({ status: 'APPLIED', applied_by: actorId(context.actor), applied_at: sql<Date>`now()` })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

async function bookChanges(context: Context, tx: Transaction, file: ImportRow): Promise<void> {
  const lines = new Map(
    file.changes.map(({ line, variant_id, location_id }) => [`${variant_id}/${location_id}`, line]),
  );
  const movements = file.changes
    .map(({ variant_id: variantId, location_id: locationId, delta }) => ({
      sellerId: file.seller_id,
      variantId,
      locationId,
      delta,
      kind: 'IMPORTED' as const,
      reason: 'import',
      importId: file.id,
    }))
    // The order in which levels are locked, over all batches.
    .sort((a, b) => (`${a.variantId}/${a.locationId}` < `${b.variantId}/${b.locationId}` ? -1 : 1));
  if (movements.length === 0) return;
  await requireOpen(tx, [...new Set(movements.map(({ locationId }) => locationId))]);
  // The search follows within seconds, instead of while the levels are locked.
  if (movements.length > fewChanges) await sql`SET LOCAL gebyar.many_changes = 'on'`.execute(tx.sql);
  // All new levels first, since nobody makes one while it holds others.
  await ensureLevels(tx, movements);
  for (let from = 0; from < movements.length; from += batch) {
    await bookMovements(
      context,
      tx,
      movements.slice(from, from + batch),
      ({ variantId, locationId, onHand, level }) => {
        const field = ['import', 'lines', String(lines.get(`${variantId}/${locationId}`))];
        if (onHand > 0)
          return inventoryFaults.fault('STOCK_TOO_LARGE', { field, params: { max: maxOnHand } });
        const params = { onHand: level.onHand + onHand, reserved: level.reserved };
        return stockFileFaults.fault('ROW_BELOW_RESERVED', { field, params });
      },
    );
  }
}

async function requireOpen(tx: Transaction, locationIds: readonly string[]): Promise<void> {
  const places = await tx.sql
    .selectFrom('stock_location')
    .select('active')
    .where('id', 'in', locationIds)
    .orderBy('id')
    .forKeyShare()
    .execute();
  if (places.some(({ active }) => !active))
    inventoryFaults.fail('LOCATION_CLOSED', { field: ['input', 'importId'] });
}
