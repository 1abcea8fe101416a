import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import { inventoryFaults } from '../inventory.errors.js';
import { ensureLevels } from '../locations.js';
import type { MovementKind } from '../stock-movement.entity.js';
import { changeLevels, maxOnHand, mergeChanges, type LevelChange } from '../stock-levels.js';
import { workshopLocations } from '../workshop-locations.js';

export interface MovementToBook {
  sellerId: string;
  variantId: string;
  /** Row id of one of the seller's locations; the workshop when there is none. */
  locationId?: string | undefined;
  /** Added to what is on hand; not zero. */
  delta: number;
  kind: Exclude<MovementKind, 'SHIPPED'>;
  reason: string;
  orderId?: string | undefined;
  transferId?: string | undefined;
  countId?: string | undefined;
  importId?: string | undefined;
  idempotencyKey?: string | null | undefined;
}

/** A level that can't take its change, as it is. */
export interface RefusedChange extends LevelChange {
  level: { onHand: number; reserved: number };
}

/** Tells what is wrong with a change that a level can't take. */
export type FaultOfChange = (refused: RefusedChange) => UserFault;

const faultOfDelta: FaultOfChange = ({ onHand, level }) =>
  onHand > 0
    ? inventoryFaults.fault('STOCK_TOO_LARGE', { params: { max: maxOnHand } })
    : inventoryFaults.fault('STOCK_BELOW_RESERVED', {
        field: ['input', 'delta'],
        params: level,
        data: level,
      });

const byPlace = (
  a: { variantId: string; locationId: string },
  b: { variantId: string; locationId: string },
) =>
  a.variantId === b.variantId
    ? Math.sign(Number(a.locationId > b.locationId) - Number(a.locationId < b.locationId))
    : a.variantId < b.variantId
      ? -1
      : 1;

/**
 * Books movements and changes the levels with them (invariant S2), all or none, in a few statements for any number. A
 * movement whose idempotency key is known is left out: its effect is there already.
 *
 * @returns the movements that were booked now.
 * @throws UserFaults one for each level that can't take its change: STOCK_BELOW_RESERVED, STOCK_TOO_LARGE or the caller's own
 */
export async function bookMovements(
  context: Context,
  tx: Transaction,
  movements: readonly MovementToBook[],
  faultOf: FaultOfChange = faultOfDelta,
): Promise<MovementToBook[]> {
  if (movements.length === 0) return [];
  const workshops = await workshopLocations(
    tx,
    movements.flatMap(({ sellerId, locationId }) => (locationId ? [] : [sellerId])),
  );
  // Sorted, so that two batches with the same things in another order wait for each other instead of deadlocking.
  const rows = movements
    .map((movement) => {
      const locationId = movement.locationId ?? workshops.get(movement.sellerId);
      if (!locationId) throw new Error(`seller ${movement.sellerId} has no workshop`);
      return { ...movement, id: newId(), locationId };
    })
    .sort(byPlace);
  await ensureLevels(tx, rows);
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
        order_id: row.orderId ?? null,
        transfer_id: row.transferId ?? null,
        count_id: row.countId ?? null,
        import_id: row.importId ?? null,
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
  await applyToLevels(tx, effective, faultOf);
  return effective;
}

async function applyToLevels(
  tx: Transaction,
  rows: readonly { variantId: string; locationId: string; delta: number }[],
  faultOf: FaultOfChange,
): Promise<void> {
  const changes = mergeChanges(
    rows.map(({ variantId, locationId, delta }) => ({ variantId, locationId, onHand: delta, reserved: 0 })),
  );
  const changed = await changeLevels(tx, changes);
  if (changed.length === changes.length) return;
  const done = new Set(changed.map((level) => `${level.variant_id}/${level.location_id}`));
  const refused = changes.filter(({ variantId, locationId }) => !done.has(`${variantId}/${locationId}`));
  const levels = await tx.sql
    .selectFrom('stock_level')
    .select(['variant_id', 'location_id', 'on_hand', 'reserved'])
    .where(
      'variant_id',
      'in',
      refused.map(({ variantId }) => variantId),
    )
    .execute();
  throw new UserFaults(
    refused.map((change) => {
      const level = levels.find(
        (each) => each.variant_id === change.variantId && each.location_id === change.locationId,
      );
      return faultOf({ ...change, level: { onHand: level?.on_hand ?? 0, reserved: level?.reserved ?? 0 } });
    }),
  );
}
