import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { changeLevels, mergeChanges } from '../stock-levels.js';

export interface ShippedItem {
  variantId: string;
  quantity: number;
}

interface Lot {
  id: string;
  variant_id: string;
  location_id: string;
  seller_id: string;
  quantity: number;
}

/** What is allocated to an order, held until the transaction ends; always in the same order. */
const lockAllocated = (tx: Transaction, orderId: string): Promise<Lot[]> =>
  tx.sql
    .selectFrom('reservation')
    .select(['id', 'variant_id', 'location_id', 'seller_id', 'quantity'])
    .where('order_id', '=', orderId)
    .where('status', '=', 'ALLOCATED')
    .orderBy('variant_id')
    .orderBy('location_id')
    .orderBy('id')
    .forUpdate()
    .execute();

/** Which lots the pieces are taken from, and how many of each. */
function planParts(lots: readonly Lot[], items: readonly ShippedItem[] | null): (Lot & { taken: number })[] {
  if (items === null) return lots.map((lot) => ({ ...lot, taken: lot.quantity }));
  const wanted = new Map<string, number>();
  for (const { variantId, quantity } of items) wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity);
  const parts = lots.flatMap((lot) => {
    const taken = Math.min(lot.quantity, wanted.get(lot.variant_id) ?? 0);
    wanted.set(lot.variant_id, (wanted.get(lot.variant_id) ?? 0) - taken);
    return taken > 0 ? [{ ...lot, taken }] : [];
  });
  const missing = [...wanted].find(([, quantity]) => quantity > 0);
  if (missing) throw new Error(`${String(missing[1])} more of variant ${missing[0]} sent than is allocated`);
  return parts;
}

/** A lot that is sent whole is SHIPPED; of one that is sent in part, the part becomes a lot of its own. */
async function markShipped(tx: Transaction, parts: readonly (Lot & { taken: number })[]): Promise<void> {
  const whole = parts.filter(({ quantity, taken }) => taken === quantity);
  if (whole.length > 0) {
    const ids = whole.map(({ id }) => id);
    await tx.sql.updateTable('reservation').set({ status: 'SHIPPED' }).where('id', 'in', ids).execute();
  }
  for (const { id, quantity, taken } of parts) {
    if (taken === quantity) continue;
    await tx.sql
      .insertInto('reservation')
      .columns([
        'id',
        'order_group_id',
        'order_id',
        'variant_id',
        'location_id',
        'seller_id',
        'quantity',
        'status',
        'expires_at',
      ])
      .expression((from) =>
        from
          .selectFrom('reservation')
          .select(({ val }) => [
            val(newId()).as('id'),
            'order_group_id',
            'order_id',
            'variant_id',
            'location_id',
            'seller_id',
            val(taken).as('quantity'),
            val('SHIPPED' as const).as('status'),
            'expires_at',
          ])
          .where('id', '=', id),
      )
      .execute();
    await tx.sql
      .updateTable('reservation')
      .set({ quantity: quantity - taken })
      .where('id', '=', id)
      .execute();
  }
}

/**
 * Books allocated stock of an order as gone: on hand and reserved go down together, with one SHIPPED movement a lot.
 * Works in the seller's own scope as well as the platform's.
 *
 * @param items what is sent; everything that is allocated when left out
 * @returns how many lots were taken from; everything sent again takes from none.
 * @throws Error when more is sent than is allocated: the caller holds the order's lock and has looked.
 */
export async function shipAllocated(
  tx: Transaction,
  orderId: string,
  actorId: string | null = null,
  items: readonly ShippedItem[] | null = null,
): Promise<number> {
  const parts = planParts(await lockAllocated(tx, orderId), items);
  if (parts.length === 0) return 0;
  await markShipped(tx, parts);
  const changes = mergeChanges(
    parts.map((part) => ({
      variantId: part.variant_id,
      locationId: part.location_id,
      onHand: -part.taken,
      reserved: -part.taken,
    })),
  );
  const changed = await changeLevels(tx, changes);
  if (changed.length !== changes.length)
    throw new Error(`less is on hand than was allocated to order ${orderId}`);
  await tx.sql
    .insertInto('stock_movement')
    .values(
      parts.map((part) => ({
        id: newId(),
        variant_id: part.variant_id,
        location_id: part.location_id,
        seller_id: part.seller_id,
        delta: -part.taken,
        kind: 'SHIPPED' as const,
        reason: 'order',
        actor_id: actorId,
        order_id: orderId,
        idempotency_key: null,
      })),
    )
    .execute();
  return parts.length;
}
