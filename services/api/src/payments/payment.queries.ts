import type { Kysely, Selectable } from 'kysely';
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
