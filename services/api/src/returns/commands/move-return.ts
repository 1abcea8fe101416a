import { holdCompletion, lockOrder, type OrderRow } from '../../orders/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { returnFaults } from '../return.errors.js';
import { returnMoved } from '../return.events.js';
import { endedReturns, mayMoveReturn, type ReturnMover, type ReturnStatus } from '../return.machine.js';
import type { ReturnRow } from '../return.queries.js';

export interface LockedReturn {
  order: OrderRow;
  row: ReturnRow;
}

/** A return and its order as they are, held until the transaction ends; null for an unknown one. */
export async function lockReturn(tx: Transaction, returnId: string): Promise<LockedReturn | null> {
  const known = await tx.sql
    .selectFrom('return_request')
    .select('order_id')
    .where('id', '=', returnId)
    .executeTakeFirst();
  const order = known && (await lockOrder(tx, known.order_id));
  if (!order) return null;
  const row = await tx.sql
    .selectFrom('return_request')
    .selectAll()
    .where('id', '=', returnId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return { order, row };
}

/** Records a step of a return in the transaction of its effect, and lets its order complete by itself when nothing is open. */
export async function recordReturnMove(
  context: Context,
  tx: Transaction,
  row: Pick<ReturnRow, 'id' | 'order_id' | 'order_group_id' | 'seller_id'>,
  move: { from: ReturnStatus | null; to: ReturnStatus; by: ReturnMover; note?: string },
): Promise<void> {
  const { from, to, by, note = '' } = move;
  if (!mayMoveReturn(from, to, by))
    throw new Error(`return ${row.id} can't go from ${String(from)} to ${to} by ${by}`);
  const transitionId = newId();
  await tx.sql
    .insertInto('return_transition')
    .values({
      id: transitionId,
      return_id: row.id,
      order_id: row.order_id,
      seller_id: row.seller_id,
      from_status: from,
      to_status: to,
      by_whom: by,
      actor_id: actorId(context.actor),
      note,
      at: context.clock(),
    })
    .execute();
  const open = await tx.sql
    .selectFrom('return_request')
    .select('id')
    .where('order_id', '=', row.order_id)
    .where('status', 'not in', [...endedReturns])
    .limit(1)
    .executeTakeFirst();
  const held = open !== undefined;
  await holdCompletion(context, tx, { orderId: row.order_id, holder: 'RETURN', held });
  await tx.emit(
    returnMoved({
      returnId: row.id,
      transitionId,
      orderId: row.order_id,
      orderGroupId: row.order_group_id,
      sellerId: row.seller_id,
      status: to,
    }),
  );
}

/**
 * Moves a locked return along an edge of its machine.
 *
 * @throws UserFaults RETURN_NOT_IN_STATE
 */
export async function moveReturn(
  context: Context,
  tx: Transaction,
  row: ReturnRow,
  move: { to: ReturnStatus; by: ReturnMover; note?: string },
): Promise<void> {
  if (!mayMoveReturn(row.status, move.to, move.by))
    returnFaults.fail('RETURN_NOT_IN_STATE', { field: ['input', 'returnId'] });
  const { numUpdatedRows } = await tx.sql
    .updateTable('return_request')
    .set({ status: move.to })
    .where('id', '=', row.id)
    .where('status', '=', row.status)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error(`return ${row.id} is no longer ${row.status}`);
  await recordReturnMove(context, tx, row, { ...move, from: row.status });
}
