import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { fromPublicId, newId } from '../../platform/ids.js';
import { requireMember } from '../../sellers/index.js';
import { findAllocations, type AllocationRow } from '../allocation.queries.js';
import { inventoryFaults } from '../inventory.errors.js';
import { ensureLevels, requireLocation } from '../locations.js';
import { changeLevels } from '../stock-levels.js';

export interface MoveAllocationInput {
  /** Public ids. */
  allocationId: string;
  toLocationId: string;
  /** How many of its pieces; all when it is left out. */
  quantity?: number | null | undefined;
}

/**
 * Sends goods that an order waits for from another location than was chosen: what is spoken for moves, the pieces stay.
 *
 * @returns what the order waits for, and where, afterwards.
 * @throws UserFaults ALLOCATION_NOT_FOUND and LOCATION_NOT_FOUND (also for another seller's), LOCATION_CLOSED, SAME_LOCATION,
 * INVALID_QUANTITY, NOT_ENOUGH_FREE
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function moveAllocation(context: Context, input: MoveAllocationInput): Promise<AllocationRow[]> {
  const id = fromPublicId('allocation', input.allocationId);
  const notFound = () => inventoryFaults.fail('ALLOCATION_NOT_FOUND', { field: ['input', 'allocationId'] });
  const found =
    id === null
      ? undefined
      : await context.db.platform
          .selectFrom('reservation')
          .select(['seller_id', 'order_id'])
          .where('id', '=', id)
          .executeTakeFirst();
  // Asked in any case, so that a guest learns nothing from the order of refusals.
  const membership = await requireMember(context, found?.seller_id ?? '', 'stock:adjust');
  if (!found || !membership || id === null) return notFound();
  const sellerId = found.seller_id;
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const field = ['input', 'toLocationId'];
    const to = await requireLocation(tx, sellerId, input.toLocationId, field);
    const lot = await tx.sql
      .selectFrom('reservation')
      .selectAll()
      .where('id', '=', id)
      .where('status', '=', 'ALLOCATED')
      .forUpdate()
      .executeTakeFirst();
    if (!lot) return notFound();
    const { variant_id: variantId, location_id: from } = lot;
    if (from === to) inventoryFaults.fail('SAME_LOCATION', { field });
    const quantity = input.quantity ?? lot.quantity;
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > lot.quantity)
      inventoryFaults.fail('INVALID_QUANTITY', {
        field: ['input', 'quantity'],
        params: { max: lot.quantity },
      });
    await ensureLevels(tx, [{ variantId, locationId: to }]);
    const changed = await changeLevels(tx, [
      { variantId, locationId: from, onHand: 0, reserved: -quantity },
      { variantId, locationId: to, onHand: 0, reserved: quantity },
    ]);
    if (!changed.some((level) => level.location_id === to)) {
      const { on_hand: onHand, reserved } = await tx.sql
        .selectFrom('stock_level')
        .select(['on_hand', 'reserved'])
        .where('variant_id', '=', variantId)
        .where('location_id', '=', to)
        .executeTakeFirstOrThrow();
      inventoryFaults.fail('NOT_ENOUGH_FREE', {
        field,
        params: { onHand, reserved, free: onHand - reserved },
      });
    }
    if (changed.length !== 2) throw new Error(`less is reserved than allocation ${id} holds`);
    if (quantity === lot.quantity) {
      await tx.sql.updateTable('reservation').set({ location_id: to }).where('id', '=', id).execute();
      return;
    }
    await tx.sql
      .updateTable('reservation')
      .set({ quantity: lot.quantity - quantity })
      .where('id', '=', id)
      .execute();
    await tx.sql
      .insertInto('reservation')
      .values({ ...lot, id: newId(), location_id: to, quantity })
      .execute();
  });
  return findAllocations(context, sellerId, [found.order_id]);
}
