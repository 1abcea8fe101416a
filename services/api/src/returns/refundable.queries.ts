import { sumOf } from '@gebyar/money';
import type { OrderLineRow, OrderRow } from '../orders/index.js';
import { refundLinesOfOrders, type RefundLineRow } from '../payments/index.js';
import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { openParts, type GivenPart, type OpenPart, type PaidPart } from './refund.rules.js';

export interface Refundable {
  lines: OrderLineRow[];
  /** The lines in their order, then the delivery. */
  parts: OpenPart[];
  /** Pieces of each line that refunds have put back on the shelf, those of failed refunds too. */
  restocked: Map<string, number>;
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
  const restocked = new Map<string, number>();
  for (const { order_line_id: id, quantity, restock } of given) {
    if (restock && id !== null) restocked.set(id, (restocked.get(id) ?? 0) + (quantity ?? 0));
  }
  return { lines, parts: openParts(paidParts(order, lines), counted), restocked };
}

/** What of an order's money was not given back so far, in minor units. */
export async function openAmountOf({ db }: Context, order: OrderRow): Promise<bigint> {
  const { parts } = await readRefundable({ sql: db.platform }, order);
  return sumOf(parts.map(({ openAmount }) => openAmount));
}
