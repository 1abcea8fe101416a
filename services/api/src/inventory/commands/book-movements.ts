import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { inventoryFaults } from '../inventory.errors.js';
import { changeLevels, maxOnHand, mergeChanges } from '../stock-levels.js';
import { workshopLocations } from '../workshop-locations.js';

export interface MovementToBook {
  sellerId: string;
  variantId: string;
  /** Added to what is on hand; not zero. */
  delta: number;
  kind: 'RECEIVED' | 'ADJUSTED' | 'RETURNED';
  reason: string;
  idempotencyKey?: string | null | undefined;
}

/**
 * Books movements at the sellers' workshops and changes the levels with them (invariant S2), five statements for any
 * number. A movement whose idempotency key is known is left out: its effect is there already.
 *
 * @returns the movements that were booked now.
 * @throws UserFaults STOCK_BELOW_RESERVED, STOCK_TOO_LARGE
 */
export async function bookMovements(
  context: Context,
  tx: Transaction,
  movements: readonly MovementToBook[],
): Promise<MovementToBook[]> {
  if (movements.length === 0) return [];
  // Sorted, so that two batches with the same things in another order wait for each other instead of deadlocking.
  const sorted = [...movements].sort((a, b) =>
    a.variantId < b.variantId ? -1 : a.variantId > b.variantId ? 1 : 0,
  );
  const locations = await workshopLocations(
    tx,
    sorted.map(({ sellerId }) => sellerId),
  );
  const rows = sorted.map((movement) => {
    const locationId = locations.get(movement.sellerId);
    if (!locationId) throw new Error(`seller ${movement.sellerId} has no workshop`);
    return { ...movement, id: newId(), locationId };
  });
  await tx.sql
    .insertInto('stock_level')
    .values(
      rows.map((row) => ({
        variant_id: row.variantId,
        location_id: row.locationId,
        seller_id: row.sellerId,
      })),
    )
    .onConflict((conflict) => conflict.columns(['variant_id', 'location_id']).doNothing())
    .execute();
  const booked = await tx.sql
    .insertInto('stock_movement')
    .values(
      rows.map((row) => ({
        id: row.id,
        variant_id: row.variantId,
        location_id: row.locationId,
        seller_id: row.sellerId,
        delta: row.delta,
        kind: row.kind,
        reason: row.reason,
        actor_id: actorId(context.actor),
        order_id: null,
        idempotency_key: row.idempotencyKey ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['seller_id', 'idempotency_key']).where('idempotency_key', 'is not', null).doNothing(),
    )
    .returning('id')
    .execute();
  const made = new Set(booked.map(({ id }) => id));
  const effective = rows.filter(({ id }) => made.has(id));
  await applyToLevels(tx, effective);
  return effective;
}

async function applyToLevels(
  tx: Transaction,
  rows: readonly { variantId: string; locationId: string; delta: number }[],
): Promise<void> {
  const changes = mergeChanges(
    rows.map(({ variantId, locationId, delta }) => ({ variantId, locationId, onHand: delta, reserved: 0 })),
  );
  const changed = await changeLevels(tx, changes);
  if (changed.length === changes.length) return;
  const done = new Set(changed.map((level) => level.variant_id));
  const refused = changes.find(({ variantId }) => !done.has(variantId));
  const level = await tx.sql
    .selectFrom('stock_level')
    .select(['on_hand', 'reserved'])
    .where('variant_id', '=', refused?.variantId ?? '')
    .where('location_id', '=', refused?.locationId ?? '')
    .executeTakeFirstOrThrow();
  if ((refused?.onHand ?? 0) > 0) inventoryFaults.fail('STOCK_TOO_LARGE', { params: { max: maxOnHand } });
  inventoryFaults.fail('STOCK_BELOW_RESERVED', {
    field: ['input', 'delta'],
    params: { onHand: level.on_hand, reserved: level.reserved },
    data: { onHand: level.on_hand, reserved: level.reserved },
  });
}
