import { formatMoney, parseDecimal, type CurrencyCode } from '@gebyar/money';
import { returnStock } from '../../inventory/index.js';
import {
  lockPaymentOfGroup,
  requestRefund,
  requireUndisputed,
  type RefundWishLine,
} from '../../payments/index.js';
import { bookFreeReturn, type FreeReturn } from '../../payouts/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { fromPublicId } from '../../platform/ids.js';
import { readNote } from '../read-note.js';
import { wholeUnit } from '../read-refund-lines.js';
import { worthOf } from '../refund.rules.js';
import { readRefundable, type Refundable } from '../refundable.queries.js';
import type { ReturnCondition } from '../return.entity.js';
import { returnFaults } from '../return.errors.js';
import type { ReturnLineRow } from '../return.queries.js';
import { lockReturn, moveReturn, type LockedReturn } from './move-return.js';

export interface ReceiveReturnLine {
  /** Public id of the return's line. */
  returnLineId: string;
  condition: ReturnCondition;
  /** Whether it can be sold again. */
  restock: boolean;
  /** Decimal text in whole rupiah, where less goes back than the pieces are worth. */
  amount: string | null;
}

export interface ReceiveReturnInput {
  /** Row id; that the asking person may, the caller has made sure of. */
  returnId: string;
  by: 'SELLER' | 'OFFICE';
  /** Each line of the return, once. */
  lines: readonly ReceiveReturnLine[];
  /** What is left of the delivery that the shopper paid goes back too. */
  refundDelivery: boolean;
  /** For the shopper to read; needed where less goes back. */
  note: string | null;
}

interface Received {
  line: ReturnLineRow;
  condition: ReturnCondition;
  restock: boolean;
  /** Minor units; 0 for what did not arrive. */
  amount: bigint;
}

/**
 * What was sent back has arrived: its condition by line, what of it goes on the shelf, and the intent of its refund, in one
 * transaction. Done again it changes nothing.
 *
 * @throws UserFaults RETURN_NOT_FOUND, RETURN_NOT_IN_STATE, PAYMENT_DISPUTED, RETURN_LINE_NOT_FOUND, INVALID_REFUND_AMOUNT, REFUND_EXCEEDS_PAID,
 * RESTOCK_NOT_POSSIBLE, NOTE_REQUIRED, NOTE_TOO_LONG
 */
export function receiveReturn(context: Context, input: ReceiveReturnInput): Promise<void> {
  return context.db.transaction(platformScope, async (tx) => {
    const locked = await lockReturn(tx, input.returnId);
    if (!locked) return returnFaults.fail('RETURN_NOT_FOUND', { field: ['input', 'returnId'] });
    const { order, row } = locked;
    if (['RECEIVED', 'REFUNDED', 'CLOSED'].includes(row.status)) return;
    const payment = await lockPaymentOfGroup(tx, order.order_group_id);
    const refundable = await readRefundable(tx, order);
    const received = await readReceived(context, tx, input, refundable);
    const note = readNote(input.note, { required: received.some((one) => isLess(one, refundable, context)) });
    await moveReturn(context, tx, row, { to: 'RECEIVED', by: input.by, note });
    await putDown(tx, received);
    const refundId = await giveBack(context, tx, { locked, payment, refundable, received, input, note });
    await tx.sql
      .updateTable('return_request')
      .set({ refund_id: refundId })
      .where('id', '=', row.id)
      .execute();
    if (refundId === null)
      await moveReturn(context, tx, { ...row, status: 'RECEIVED' }, { to: 'CLOSED', by: input.by, note });
    await returnStock(
      context,
      tx,
      received
        .filter(({ restock }) => restock)
        .map(({ line }) => ({
          sellerId: order.seller_id,
          variantId: refundable.lines.find(({ id }) => id === line.order_line_id)?.variant_id ?? '',
          orderId: order.id,
          quantity: line.quantity,
          idempotencyKey: `return:${line.id}`,
        })),
    );
    await bookFreeReturn(context, tx, {
      order,
      source: row.id,
      back: await freeReturns(tx, input, { refundable, received }),
    });
  });
}

/** The pieces that came back, of those that had not come back before; and the delivery, where it goes back too. */
async function freeReturns(
  tx: Transaction,
  { returnId, refundDelivery }: ReceiveReturnInput,
  { refundable, received }: { refundable: Refundable; received: readonly Received[] },
): Promise<FreeReturn[]> {
  const lineIds = received.map(({ line }) => line.order_line_id);
  const before = await tx.sql
    .selectFrom('return_line')
    .select(['order_line_id', ({ fn }) => fn.sum<bigint>('quantity').as('quantity')])
    .where('order_line_id', 'in', lineIds)
    .where('return_id', '<>', returnId)
    .where('condition', 'is not', null)
    .where('condition', '<>', 'NOT_RECEIVED')
    .groupBy('order_line_id')
    .execute();
  const pieces = received
    .filter(({ condition }) => condition !== 'NOT_RECEIVED')
    .map(({ line: { order_line_id: orderLineId, quantity } }) => {
      const bought = refundable.lines.find(({ id }) => id === orderLineId)?.quantity ?? 0;
      const gone = Number(before.find((row) => row.order_line_id === orderLineId)?.quantity ?? 0);
      return { orderLineId, pieces: quantity, of: bought - gone };
    });
  return refundDelivery ? [...pieces, { orderLineId: null, pieces: 1, of: 1 }] : pieces;
}

const worthOfLine = (line: ReturnLineRow, { parts }: Refundable, { deployment }: Context): bigint => {
  const part = parts.find(({ orderLineId }) => orderLineId === line.order_line_id);
  const unit = wholeUnit(deployment.currency as CurrencyCode);
  return part ? worthOf(part, Math.min(line.quantity, part.openQuantity), unit) : 0n;
};

/** What did not arrive says so itself. */
const isLess = ({ line, condition, amount }: Received, refundable: Refundable, context: Context): boolean =>
  condition !== 'NOT_RECEIVED' && amount < worthOfLine(line, refundable, context);

async function readReceived(
  context: Context,
  tx: Transaction,
  { returnId, lines: inputs }: ReceiveReturnInput,
  refundable: Refundable,
): Promise<Received[]> {
  const lines = await tx.sql
    .selectFrom('return_line')
    .selectAll()
    .where('return_id', '=', returnId)
    .orderBy('id')
    .execute();
  const currency = context.deployment.currency as CurrencyCode;
  const faults: UserFault[] = [];
  const received = lines.flatMap((line): Received[] => {
    const given = inputs.filter(({ returnLineId }) => fromPublicId('returnLine', returnLineId) === line.id);
    const [input] = given;
    if (given.length !== 1 || !input) {
      faults.push(returnFaults.fault('RETURN_LINE_NOT_FOUND', { field: ['input', 'lines'] }));
      return [];
    }
    const { condition, restock, amount: text } = input;
    const field = (name: string) => ['input', 'lines', String(inputs.indexOf(input)), name];
    if (condition === 'NOT_RECEIVED' && restock)
      faults.push(returnFaults.fault('RESTOCK_NOT_POSSIBLE', { field: field('restock') }));
    const worth = condition === 'NOT_RECEIVED' ? 0n : worthOfLine(line, refundable, context);
    const amount = text === null ? worth : parseDecimal(text, currency);
    if (amount === null || amount < 0n || (amount % wholeUnit(currency) !== 0n && amount !== worth)) {
      faults.push(returnFaults.fault('INVALID_REFUND_AMOUNT', { field: field('amount') }));
      return [];
    }
    if (amount > worth) {
      const params = { max: formatMoney(worth, currency) };
      faults.push(returnFaults.fault('REFUND_EXCEEDS_PAID', { field: field('amount'), params }));
    }
    return [{ line, condition, restock, amount }];
  });
  if (faults.length === 0 && inputs.length !== lines.length)
    faults.push(returnFaults.fault('RETURN_LINE_NOT_FOUND', { field: ['input', 'lines'] }));
  if (faults.length > 0) throw new UserFaults(faults);
  return received;
}

async function putDown(tx: Transaction, received: readonly Received[]): Promise<void> {
  for (const { line, condition, restock } of received) {
    await tx.sql
      .updateTable('return_line')
      .set({ condition, restocked: restock })
      .where('id', '=', line.id)
      .execute();
  }
}

/** The refund's intent; null when nothing goes back. */
async function giveBack(
  context: Context,
  tx: Transaction,
  made: {
    locked: LockedReturn;
    payment: { id: string; captured_amount: bigint | null };
    refundable: Refundable;
    received: readonly Received[];
    input: ReceiveReturnInput;
    note: string;
  },
): Promise<string | null> {
  const { order, row } = made.locked;
  const of = { orderId: order.id, sellerId: order.seller_id };
  const lines: RefundWishLine[] = made.received
    .filter(({ amount }) => amount > 0n)
    .map(({ line, amount }) => {
      const part = made.refundable.parts.find(({ orderLineId }) => orderLineId === line.order_line_id);
      const quantity = Math.min(line.quantity, part?.openQuantity ?? 0);
      return { ...of, orderLineId: line.order_line_id, quantity: quantity > 0 ? quantity : null, amount };
    });
  const delivery = made.refundable.parts.find(({ orderLineId }) => orderLineId === null)?.openAmount ?? 0n;
  if (made.input.refundDelivery && delivery > 0n)
    lines.push({ ...of, orderLineId: null, quantity: null, amount: delivery });
  const amount = lines.reduce((sum, line) => sum + line.amount, 0n);
  if (amount === 0n) return null;
  await requireUndisputed(tx, made.payment.id);
  return requestRefund(
    tx,
    { id: made.payment.id, capturedAmount: made.payment.captured_amount ?? 0n },
    {
      amount,
      lines,
      reason: 'RETURN',
      note: made.note,
      actorId: actorId(context.actor),
      requestKey: `return:${row.id}`,
    },
  );
}
