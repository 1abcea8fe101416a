import { sumOf } from '@gebyar/money';
import type { OrderLineRow, OrderRow } from '../orders/index.js';
import { refundLinesOfOrders, type RefundLineRow } from '../payments/index.js';
import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { droppedReturns } from './return.machine.js';
import { openParts, type GivenPart, type OpenPart, type PaidPart } from './refund.rules.js';

export interface Refundable {
  lines: OrderLineRow[];
  /** The lines in their order, then the delivery. */
  parts: OpenPart[];
  /**
   * Pieces of each line that have come back, or that a return is to bring: refunds put them on the shelf, those that failed too,
   * and returns that were not dropped, but for what never arrived.
   */
  back: Map<string, number>;
}

/** What the shopper paid for a line. */
export const paidForLine = ({ total, discount_total: discount }: OrderLineRow): bigint => total - discount;

/** What the shopper paid for: the lines in their order, then the delivery. */
export const paidParts = (order: OrderRow, lines: readonly OrderLineRow[]): PaidPart[] => [
  ...lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity, paid: paidForLine(line) })),
  { orderLineId: null, quantity: 0, paid: order.delivery_total - order.delivery_discount },
];

export const givenParts = (lines: readonly RefundLineRow[]): GivenPart[] =>
  lines.map(({ order_line_id: orderLineId, quantity, amount }) => ({ orderLineId, quantity, amount }));

/** What can still be given back for an order. Under the payment's lock it stays so until the transaction ends. */
export async function readRefundable(tx: Pick<Transaction, 'sql'>, order: OrderRow): Promise<Refundable> {
  const lines = await tx.sql
    .selectFrom('order_line')
    .selectAll()
    .where('order_id', '=', order.id)
    .orderBy('position')
    .execute();
  const given = await refundLinesOfOrders(tx.sql, [order.id]);
  const counted = givenParts(given.filter(({ status }) => status !== 'FAILED'));
  const back = await piecesOfReturns(tx, order.id);
  for (const { order_line_id: id, quantity, restock } of given) {
    if (restock && id !== null) back.set(id, (back.get(id) ?? 0) + (quantity ?? 0));
  }
  return { lines, parts: openParts(paidParts(order, lines), counted), back };
}

async function piecesOfReturns(tx: Pick<Transaction, 'sql'>, orderId: string): Promise<Map<string, number>> {
  const rows = await tx.sql
    .selectFrom('return_line')
    .innerJoin('return_request', 'return_request.id', 'return_line.return_id')
    .select(['order_line_id', ({ fn }) => fn.sum<bigint>('quantity').as('quantity')])
    .where('return_request.order_id', '=', orderId)
    .where('return_request.status', 'not in', [...droppedReturns])
    .where((is) => is.or([is('condition', 'is', null), is('condition', '<>', 'NOT_RECEIVED')]))
    .groupBy('order_line_id')
    .execute();
  return new Map(rows.map(({ order_line_id: id, quantity }) => [id, Number(quantity)]));
}

/** What of an order's money was not given back so far, in minor units. */
export async function openAmountOf({ db }: Context, order: OrderRow): Promise<bigint> {
  const { parts } = await readRefundable({ sql: db.platform }, order);
  return sumOf(parts.map(({ openAmount }) => openAmount));
}
