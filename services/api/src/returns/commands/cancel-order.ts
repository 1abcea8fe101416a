import { failNotInState, unpackOrder } from '../../fulfillment/index.js';
import { releaseAllocated } from '../../inventory/index.js';
import {
  lockOrder,
  mayMove,
  moveOrder,
  orderCancelled,
  orderFaults,
  type OrderRow,
} from '../../orders/index.js';
import { lockPaymentOfGroup, requestRefund, requireUndisputed } from '../../payments/index.js';
import { bookFreeReturn } from '../../payouts/index.js';
import { giveBackCoupons } from '../../pricing/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { moveReasonOf, reasonsOf, type Canceller, type CancelReason } from '../cancellation.rules.js';
import { readNote } from '../read-note.js';
import { readRefundable } from '../refundable.queries.js';
import { returnFaults } from '../return.errors.js';

export interface CancelOrderInput {
  /** Row id; that the asking person may, the caller has made sure of. */
  orderId: string;
  by: Canceller;
  reason: CancelReason;
  /** Their own words; needed from seller and office, whose shopper reads them. */
  note: string | null;
}

/**
 * Calls a paid order off: the move, the stock back on the shelf, the intent of a refund of exactly what the shopper paid for
 * it less what was given back before, and the news, in one transaction. Once done it is done, however often it is asked for.
 *
 * @throws UserFaults ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, PAYMENT_DISPUTED, CANCEL_REASON_NOT_ALLOWED, NOTE_REQUIRED, NOTE_TOO_LONG
 */
export async function cancelOrder(context: Context, input: CancelOrderInput): Promise<void> {
  const { orderId, by, reason } = input;
  if (!reasonsOf[by].includes(reason))
    returnFaults.fail('CANCEL_REASON_NOT_ALLOWED', { field: ['input', 'reason'] });
  const note = readNote(input.note, { required: by !== 'SHOPPER' && reason === 'OTHER' });
  await context.db.transaction(platformScope, async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order) return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
    if (order.status === 'CANCELLED' && (await isCalledOff(tx, orderId))) return;
    // What is not paid is called off with all of its group, since it is paid at once.
    if (order.status === 'PENDING_PAYMENT' || !mayMove(order.status, 'CANCELLED', moveReasonOf[by]))
      failNotInState(order.status);
    // An order whose first parcel has left is on its way.
    if (!(await unpackOrder(context, tx, order.id))) failNotInState('SHIPPED');
    await moveOrder(context, tx, order, 'CANCELLED', moveReasonOf[by]);
    await tx.sql
      .insertInto('order_cancellation')
      .values({
        order_id: order.id,
        seller_id: order.seller_id,
        by_whom: by,
        reason,
        note,
        actor_id: actorId(context.actor),
        at: context.clock(),
      })
      .execute();
    await refundAllOf(context, tx, order);
    await giveBackCouponsOf(tx, order.order_group_id);
    await releaseAllocated(tx, order.id);
    await bookFreeReturn(context, tx, { order, source: order.id });
    await tx.emit(
      orderCancelled({
        orderId: order.id,
        orderGroupId: order.order_group_id,
        sellerId: order.seller_id,
        reason: moveReasonOf[by],
      }),
    );
  });
}

const isCalledOff = async (tx: Transaction, orderId: string): Promise<boolean> =>
  (await tx.sql
    .selectFrom('order_cancellation')
    .select('order_id')
    .where('order_id', '=', orderId)
    .executeTakeFirst()) !== undefined;

/** A purchase that is called off as a whole has used no coupon. The caller holds the payment: of two orders the last one sees it. */
async function giveBackCouponsOf(tx: Transaction, orderGroupId: string): Promise<void> {
  const left = await tx.sql
    .selectFrom('order')
    .select('id')
    .where('order_group_id', '=', orderGroupId)
    .where('status', '<>', 'CANCELLED')
    .limit(1)
    .executeTakeFirst();
  if (left === undefined) await giveBackCoupons(tx, orderGroupId);
}

/** Everything that is still to be given back for an order; nothing for one that cost nothing. */
async function refundAllOf(context: Context, tx: Transaction, order: OrderRow): Promise<void> {
  const payment = await lockPaymentOfGroup(tx, order.order_group_id);
  const { parts } = await readRefundable(tx, order);
  const lines = parts
    .filter(({ openAmount }) => openAmount > 0n)
    .map(({ orderLineId, openAmount, openQuantity }) => ({
      orderId: order.id,
      sellerId: order.seller_id,
      orderLineId,
      quantity: openQuantity > 0 ? openQuantity : null,
      amount: openAmount,
    }));
  const amount = lines.reduce((sum, line) => sum + line.amount, 0n);
  if (amount === 0n) return;
  await requireUndisputed(tx, payment.id);
  await requestRefund(
    tx,
    { id: payment.id, capturedAmount: payment.captured_amount ?? 0n },
    { amount, lines, reason: 'ORDER_CANCELLED', actorId: actorId(context.actor) },
  );
}
