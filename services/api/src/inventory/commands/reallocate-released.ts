import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { changeLevels, lockOnlineLevels } from '../stock-levels.js';
import { freeInOrder, planTakes, sumByVariant, type StockTake } from '../stock.split.js';

/**
 * Takes the stock of an order group again after it was released, because its payment came in late: straight to
 * ALLOCATED, everything or nothing, from wherever online orders are taken from now.
 *
 * @returns false, with nothing changed, when it is no longer all there (or there was nothing to take).
 */
export async function reallocateReleased(tx: Transaction, orderGroupId: string): Promise<boolean> {
  const released = await tx.sql
    .selectFrom('reservation')
    .select(['id', 'order_id', 'seller_id', 'variant_id', 'location_id', 'quantity', 'expires_at'])
    .where('order_group_id', '=', orderGroupId)
    .where('status', '=', 'RELEASED')
    .orderBy('id')
    .forUpdate()
    .execute();
  if (released.length === 0) return false;
  const wanted = sumByVariant(
    released.map(({ variant_id: variantId, quantity }) => ({ variantId, quantity })),
  );
  const levels = await lockOnlineLevels(
    tx,
    wanted.map(({ variantId }) => variantId),
  );
  // Where it was held before comes first.
  const before = new Map(released.map((lot) => [lot.variant_id, lot.location_id]));
  const { takes, shortages } = planTakes(wanted, freeInOrder(levels, before));
  if (shortages.length > 0) return false;
  const changed = await changeLevels(
    tx,
    takes.map((take) => ({ ...take, onHand: 0, reserved: take.quantity })),
  );
  if (changed.length !== takes.length)
    throw new Error(`stock changed under its lock for order group ${orderGroupId}`);
  for (const lot of released) {
    const [first, ...more] = partsOf(lot, takes);
    if (!first) throw new Error(`nothing was taken for reservation ${lot.id}`);
    await tx.sql
      .updateTable('reservation')
      .set({ status: 'ALLOCATED', location_id: first.locationId, quantity: first.quantity })
      .where('id', '=', lot.id)
      .execute();
    if (more.length === 0) continue;
    await tx.sql
      .insertInto('reservation')
      .values(
        more.map(({ locationId, quantity }) => ({
          ...lot,
          id: newId(),
          order_group_id: orderGroupId,
          location_id: locationId,
          quantity,
          status: 'ALLOCATED' as const,
        })),
      )
      .execute();
  }
  return true;
}

/** The parts of the takes that fill one lot; takes them out of the list. */
function partsOf(lot: { variant_id: string; quantity: number }, takes: StockTake[]): StockTake[] {
  const parts: StockTake[] = [];
  let missing = lot.quantity;
  for (const take of takes) {
    if (take.variantId !== lot.variant_id || take.quantity === 0 || missing === 0) continue;
    const quantity = Math.min(missing, take.quantity);
    take.quantity -= quantity;
    missing -= quantity;
    parts.push({ ...take, quantity });
  }
  return parts;
}
