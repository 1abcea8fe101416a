import { sql, type Kysely, type Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';

export type PaymentRow = Selectable<Tables['payment']>;
export type RefundRow = Selectable<Tables['refund']>;

/** A payment as it is now, without a lock. */
export const findPayment = (db: Kysely<Tables>, id: string): Promise<PaymentRow | undefined> =>
  db.selectFrom('payment').selectAll().where('id', '=', id).executeTakeFirst();

export const findPaymentBySession = (
  db: Kysely<Tables>,
  sessionId: string,
): Promise<PaymentRow | undefined> =>
  db.selectFrom('payment').selectAll().where('provider_session_id', '=', sessionId).executeTakeFirst();

/** The one payment of each order group, by order group. */
export async function paymentsOfOrderGroups(
  db: Kysely<Tables>,
  orderGroupIds: readonly string[],
): Promise<Map<string, PaymentRow>> {
  if (orderGroupIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('payment')
    .selectAll()
    .where('order_group_id', 'in', [...orderGroupIds])
    .execute();
  return new Map(rows.map((row) => [row.order_group_id, row]));
}

/** Payments that wait for a person or for a refund, oldest first; for the operator, who may see all. */
export const parkedPayments = ({ db }: Context): Promise<PaymentRow[]> =>
  db.platform
    .selectFrom('payment')
    .selectAll()
    .where('parked_reason', 'is not', null)
    .orderBy('parked_at')
    .limit(100)
    .execute();

export type RefundLineRow = Selectable<Tables['refund_line']>;

/** What was asked to be given back of some orders, with where each refund stands; failed ones too. */
export const refundLinesOfOrders = (
  db: Kysely<Tables>,
  orderIds: readonly string[],
): Promise<(RefundLineRow & { status: RefundRow['status'] })[]> =>
  db
    .selectFrom('refund_line')
    .innerJoin('refund', 'refund.id', 'refund_line.refund_id')
    .selectAll('refund_line')
    .select('refund.status')
    .where('refund_line.order_id', 'in', [...orderIds])
    .orderBy('refund_line.id')
    .execute();

/** A refund and what it is for. Those of an order are of that order alone. */
export interface RefundOfOrder {
  refund: RefundRow;
  lines: RefundLineRow[];
}

/** The refunds of some orders, the oldest first, by order; read with whatever eyes `db` has. */
export async function refundsOfOrders(
  db: Kysely<Tables>,
  orderIds: readonly string[],
): Promise<Map<string, RefundOfOrder[]>> {
  const lines = await refundLinesOfOrders(db, orderIds);
  const refundIds = [...new Set(lines.map(({ refund_id: id }) => id))];
  const refunds =
    refundIds.length === 0
      ? []
      : await db.selectFrom('refund').selectAll().where('id', 'in', refundIds).orderBy('id').execute();
  return new Map(
    orderIds.map((orderId) => [
      orderId,
      refunds.flatMap((refund) => {
        const own = lines.filter((line) => line.refund_id === refund.id && line.order_id === orderId);
        return own.length === 0 ? [] : [{ refund, lines: own }];
      }),
    ]),
  );
}

/** The payment of an order group by its number, as it was told to the provider; for the operator. */
export const findPaymentOfNumber = (
  { db }: Context,
  orderGroupNumber: string,
): Promise<PaymentRow | undefined> =>
  db.platform
    .selectFrom('payment')
    .selectAll()
    .where(
      sql<string>`intent ->> 'orderGroupNumber'`,
      '=',
      orderGroupNumber.trim().toUpperCase().slice(0, 40),
    )
    .executeTakeFirst();

/** A refund and what it is for; undefined for an unknown one. */
export async function findRefundWithLines(
  db: Kysely<Tables>,
  id: string,
): Promise<RefundOfOrder | undefined> {
  const refund = await db.selectFrom('refund').selectAll().where('id', '=', id).executeTakeFirst();
  if (!refund) return undefined;
  const lines = await db.selectFrom('refund_line').selectAll().where('refund_id', '=', id).execute();
  return { refund, lines };
}
