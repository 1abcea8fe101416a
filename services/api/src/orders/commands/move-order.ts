import type { Selectable } from 'kysely';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import type { Tables, Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { mayMove, type MoveReason, type OrderStatus } from '../order.machine.js';

export type OrderRow = Selectable<Tables['order']>;

/**
 * The orders of a group as they are, held until the transaction ends; always in the order of their ids. Held as far as a change
 * of them goes: whoever writes a row that only names an order, such as the books, does not wait, and so can't deadlock.
 */
export const lockOrdersOfGroup = (tx: Transaction, orderGroupId: string): Promise<OrderRow[]> =>
  tx.sql
    .selectFrom('order')
    .selectAll()
    .where('order_group_id', '=', orderGroupId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();

/** One order as it is, held until the transaction ends; null when it is not there for the transaction's scope. */
export async function lockOrder(tx: Transaction, orderId: string): Promise<OrderRow | null> {
  const row = await tx.sql
    .selectFrom('order')
    .selectAll()
    .where('id', '=', orderId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Moves an order along an edge of the machine and records the move, in the transaction of its effect (O2). The update is
 * conditional on the status that was read, so a move is made once or not at all.
 *
 * @throws Error for a move that the machine does not have: callers ask the machine, or the order's status, before.
 */
export async function moveOrder(
  context: Context,
  tx: Transaction,
  order: Pick<OrderRow, 'id' | 'seller_id' | 'status'>,
  to: OrderStatus,
  reason: MoveReason,
): Promise<void> {
  if (!mayMove(order.status, to, reason)) {
    throw new Error(`order ${order.id} can't go from ${order.status} to ${to} for ${reason}`);
  }
  const { numUpdatedRows } = await tx.sql
    .updateTable('order')
    .set({ status: to })
    .where('id', '=', order.id)
    .where('status', '=', order.status)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error(`order ${order.id} is no longer ${order.status}`);
  await tx.sql
    .insertInto('order_transition')
    .values({
      id: newId(),
      order_id: order.id,
      seller_id: order.seller_id,
      from_status: order.status,
      to_status: to,
      actor_id: actorId(context.actor),
      reason,
      at: context.clock(),
    })
    .execute();
}
