import type { CurrencyCode } from '@gebyar/money';
import { failNotInState } from '../../fulfillment/index.js';
import { returnStock } from '../../inventory/index.js';
import { lockOrder, orderFaults, paidStatuses, type OrderRow } from '../../orders/index.js';
import { lockPaymentOfGroup, requestRefund, requireUndisputed } from '../../payments/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { fromPublicId } from '../../platform/ids.js';
import { readNote } from '../read-note.js';
import { readRefundLines, type ReadLine, type RefundLineInput } from '../read-refund-lines.js';
import { readRefundable, type Refundable } from '../refundable.queries.js';
import { returnFaults } from '../return.errors.js';

export interface CreateRefundInput {
  /** Row id; that the asking person may, the caller has made sure of. */
  orderId: string;
  lines: readonly RefundLineInput[];
  /** For the shopper to read. */
  note: string | null;
  /** The asking client's: one key, one refund. */
  idempotencyKey: string;
}

const maxKeyLength = 200;

/**
 * Gives back a part of what was paid for an order: by line, pieces or money, and of its delivery. Bounded by what was paid less
 * what is given back or on its way (M3), under the payment's lock; pieces that are back go on the shelf with it.
 *
 * @returns the refund's row id; the same for the same key
 * @throws UserFaults ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, ORDER_CANCEL_INSTEAD, PAYMENT_DISPUTED, INVALID_REQUEST_KEY, REQUEST_KEY_REUSED, NOTE_TOO_LONG
 * and those of `readRefundLines`
 */
export async function createRefund(context: Context, input: CreateRefundInput): Promise<string> {
  const { orderId, idempotencyKey } = input;
  const note = readNote(input.note);
  if (idempotencyKey.length < 1 || idempotencyKey.length > maxKeyLength) {
    const params = { max: maxKeyLength };
    returnFaults.fail('INVALID_REQUEST_KEY', { field: ['input', 'idempotencyKey'], params });
  }
  return context.db.transaction(platformScope, async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order) return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
    const payment = await lockPaymentOfGroup(tx, order.order_group_id);
    const requestKey = `${order.id}:${idempotencyKey}`;
    const known = await findKnown(tx, requestKey, input.lines);
    if (known !== null) return known;
    if (!paidStatuses.includes(order.status)) failNotInState(order.status);
    await requireUndisputed(tx, payment.id);
    const refundable = await readRefundable(tx, order);
    const currency = context.deployment.currency as CurrencyCode;
    const lines = readRefundLines(input.lines, refundable, { status: order.status, currency });
    refuseWholeUnsent(order, refundable, lines);
    const refundId = await requestRefund(
      tx,
      { id: payment.id, capturedAmount: payment.captured_amount ?? 0n },
      {
        amount: lines.reduce((sum, { amount }) => sum + amount, 0n),
        lines: lines.map((line) => ({ ...line, orderId: order.id, sellerId: order.seller_id })),
        reason: 'GOODWILL',
        note,
        actorId: actorId(context.actor),
        requestKey,
      },
    );
    await restock(context, tx, { order, refundable, lines, refundId });
    return refundId;
  });
}

/** What the key has made before. @throws UserFaults REQUEST_KEY_REUSED when that was something else */
async function findKnown(
  tx: Transaction,
  requestKey: string,
  inputs: readonly RefundLineInput[],
): Promise<string | null> {
  const rows = await tx.sql
    .selectFrom('refund')
    .innerJoin('refund_line', 'refund_line.refund_id', 'refund.id')
    .select(['refund.id', 'order_line_id', 'quantity', 'restock'])
    .where('request_key', '=', requestKey)
    .execute();
  const [first] = rows;
  if (!first) return null;
  const same =
    rows.length === inputs.length &&
    inputs.every(({ orderLineId, quantity, restock: back }) => {
      const id = orderLineId === null ? null : fromPublicId('orderLine', orderLineId);
      return rows.some(
        (row) => row.order_line_id === id && row.quantity === quantity && row.restock === back,
      );
    });
  if (!same) returnFaults.fail('REQUEST_KEY_REUSED', { field: ['input', 'idempotencyKey'] });
  return first.id;
}

/** All of an order that is still in the house: then it must not be sent either. */
function refuseWholeUnsent({ status }: OrderRow, { parts }: Refundable, lines: readonly ReadLine[]): void {
  if (status !== 'PAID' && status !== 'PACKED') return;
  const open = parts.reduce((sum, { openAmount }) => sum + openAmount, 0n);
  if (lines.reduce((sum, { amount }) => sum + amount, 0n) === open)
    returnFaults.fail('ORDER_CANCEL_INSTEAD', { field: ['input', 'lines'] });
}

async function restock(
  context: Context,
  tx: Transaction,
  made: { order: OrderRow; refundable: Refundable; lines: readonly ReadLine[]; refundId: string },
): Promise<void> {
  const { order, refundable, lines, refundId } = made;
  const pieces = lines.flatMap(({ orderLineId, quantity, restock: back }) => {
    const line = refundable.lines.find(({ id }) => id === orderLineId);
    if (!back || !line || quantity === null) return [];
    return [
      {
        sellerId: order.seller_id,
        variantId: line.variant_id,
        orderId: order.id,
        quantity,
        idempotencyKey: `refund:${refundId}:${line.id}`,
      },
    ];
  });
  await returnStock(context, tx, pieces);
}
