import DataLoader from 'dataloader';
import type { Kysely, Selectable } from 'kysely';
import type { Context } from '../../platform/context.js';
import type { Tables } from '../../platform/db/index.js';
import type { LoaderFactory } from '../../platform/graphql/index.js';
import type { PaymentRow, RefundRow } from '../payment.queries.js';

export type RefundAccountRow = Selectable<Tables['refund_account']>;

export interface ManualRefundTask {
  refund: RefundRow;
  payment: PaymentRow;
  task: Selectable<Tables['manual_refund']>;
}

const read = async (
  { db }: Context,
  tasks: readonly Selectable<Tables['manual_refund']>[],
): Promise<ManualRefundTask[]> => {
  if (tasks.length === 0) return [];
  const ids = tasks.map(({ refund_id: id }) => id);
  const refunds = await db.platform.selectFrom('refund').selectAll().where('id', 'in', ids).execute();
  const paymentIds = refunds.map(({ payment_id: id }) => id);
  const payments = await db.platform
    .selectFrom('payment')
    .selectAll()
    .where('id', 'in', paymentIds)
    .execute();
  return tasks.flatMap((task) => {
    const refund = refunds.find(({ id }) => id === task.refund_id);
    const payment = payments.find(({ id }) => id === refund?.payment_id);
    return refund && payment ? [{ refund, payment, task }] : [];
  });
};

/** Refunds that a person has to carry out, the oldest first, at most a hundred; for the operator. */
export async function manualRefundsToDo(context: Context): Promise<ManualRefundTask[]> {
  const tasks = await context.db.platform
    .selectFrom('manual_refund')
    .selectAll()
    .where('outcome', 'is', null)
    .orderBy('created_at')
    .limit(100)
    .execute();
  return read(context, tasks);
}

export async function findManualRefund(context: Context, refundId: string): Promise<ManualRefundTask | null> {
  const tasks = await context.db.platform
    .selectFrom('manual_refund')
    .selectAll()
    .where('refund_id', '=', refundId)
    .execute();
  const [found = null] = await read(context, tasks);
  return found;
}

/** Where a payment's money goes back to, if the shopper has told; whoever loads it was let in to the payment before. */
export const refundAccountLoader: LoaderFactory<string, RefundAccountRow | null> = ({ db }) =>
  new DataLoader(async (paymentIds) => {
    const rows = await db.platform
      .selectFrom('refund_account')
      .selectAll()
      .where('payment_id', 'in', [...paymentIds])
      .execute();
    return paymentIds.map((id) => rows.find((row) => row.payment_id === id) ?? null);
  });

/** Payments that wait for a person's refund, of some. */
export const awaitsRefundLoader: LoaderFactory<string, boolean> = ({ db }) =>
  new DataLoader(async (paymentIds) => {
    const rows = await db.platform
      .selectFrom('refund')
      .select('payment_id')
      .where('payment_id', 'in', [...paymentIds])
      .where('status', '=', 'PENDING')
      .execute();
    const waiting = new Set(rows.map(({ payment_id: id }) => id));
    return paymentIds.map((id) => waiting.has(id));
  });

/** Where a shopper wants money back that did not come by card. */
export const findRefundAccount = (
  db: Kysely<Tables>,
  paymentId: string,
): Promise<RefundAccountRow | undefined> =>
  db.selectFrom('refund_account').selectAll().where('payment_id', '=', paymentId).executeTakeFirst();
