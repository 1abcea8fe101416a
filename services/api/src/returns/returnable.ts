import type { OrderRecord } from '../orders/index.js';
import type { RefundOfOrder } from '../payments/index.js';
import { droppedReturns } from './return.machine.js';
import type { ReturnRecord } from './return.queries.js';

const day = 86_400_000;

/** Until when what has arrived can be sent back; null while it has not. */
export function returnableUntil(
  { order, transitions }: Pick<OrderRecord, 'order' | 'transitions'>,
  windowDays: number,
): Date | null {
  if (order.status !== 'DELIVERED' && order.status !== 'COMPLETED') return null;
  const arrived = transitions.find(({ to_status: to }) => to === 'DELIVERED' || to === 'COMPLETED');
  return arrived ? new Date(arrived.at.getTime() + windowDays * day) : null;
}

/** How many pieces of each line can be sent back: bought, less those of other returns and those whose money went back anyway. */
export function returnableQuantities(
  { lines }: Pick<OrderRecord, 'lines'>,
  returns: readonly Pick<ReturnRecord, 'row' | 'lines'>[],
  refunds: readonly RefundOfOrder[],
): Map<string, number> {
  const held = returns.filter(({ row }) => !droppedReturns.includes(row.status)).flatMap((one) => one.lines);
  // Of a refund that failed, what it has put on the shelf is back all the same.
  const given = refunds
    .filter(({ refund }) => refund.reason !== 'RETURN')
    .flatMap(({ refund, lines: own }) => own.filter(({ restock }) => restock || refund.status !== 'FAILED'));
  const count = (rows: readonly { order_line_id: string | null; quantity: number | null }[], id: string) =>
    rows.filter((row) => row.order_line_id === id).reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  return new Map(
    lines.map(({ id, quantity }) => [id, Math.max(quantity - count(held, id) - count(given, id), 0)]),
  );
}
