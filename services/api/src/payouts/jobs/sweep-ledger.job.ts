import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { defineJob } from '../../platform/jobs/index.js';
import { bookMissing } from '../commands/book-missing.js';
import { releaseOrder } from '../commands/release-order.js';
import { settleTransfer } from '../commands/settle-transfer.js';

const batch = 200;

/** Payments with money that the books don't know: from before there were books. */
async function unbookedPayments({ db }: Context): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT payment.id FROM payment
    WHERE payment.status IN ('PAID', 'REFUNDED') AND (
      (payment.captured_amount > 0 AND NOT EXISTS (SELECT FROM ledger_journal WHERE kind = 'CAPTURE' AND source = payment.id::text))
      OR EXISTS (
        SELECT FROM refund WHERE refund.payment_id = payment.id AND refund.status = 'SUCCEEDED'
          AND NOT EXISTS (SELECT FROM ledger_journal WHERE kind = 'REFUND' AND source = refund.id::text)))
    ORDER BY payment.id LIMIT ${batch}`.execute(db.platform);
  return rows.map(({ id }) => id);
}

/** Completed orders whose money is still held though its days are over: their job was lost, or they were completed by hand. */
async function unreleasedOrders({ db, deployment }: Context): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT "order".id FROM ledger_balance balance
    JOIN "order" ON "order".seller_id = balance.seller_id AND "order".status = 'COMPLETED'
    JOIN order_transition moved ON moved.order_id = "order".id AND moved.to_status = 'COMPLETED'
    WHERE balance.account = 'SELLER_PENDING' AND balance.amount <> 0
      AND moved.at <= now() - make_interval(days => ${deployment.payouts.holdDays})
      AND EXISTS (
        SELECT FROM ledger_posting posting WHERE posting.order_id = "order".id AND posting.account = 'SELLER_PENDING'
        HAVING sum(posting.amount) < 0)
    ORDER BY "order".id LIMIT ${batch}`.execute(db.platform);
  return rows.map(({ id }) => id);
}

/** Transfers that have had no news. */
async function pendingTransfers({ db, config }: Context): Promise<string[]> {
  const rows = await db.platform
    .selectFrom('payout')
    .select('id')
    .where('status', '=', 'PENDING')
    .where('provider_account_id', 'is not', null)
    .where('created_at', '<', sql<Date>`now() - make_interval(secs => ${4 * config.PAYMENT_SWEEP_SECONDS})`)
    .orderBy('created_at')
    .limit(batch)
    .execute();
  return rows.map(({ id }) => id);
}

/** Brings the books to what has happened, should anything have been missed. */
export const sweepLedgerJob = defineJob({
  name: 'payouts/sweep-ledger',
  everySeconds: ({ config }) => 20 * config.PAYMENT_SWEEP_SECONDS,
  run: async (context) => {
    const each = async (ids: readonly string[], work: (context: Context, id: string) => Promise<void>) => {
      for (const id of ids) {
        await work(context, id).catch((error: unknown) => {
          context.logger.error({ err: error, id }, 'not booked');
        });
      }
    };
    await each(await unbookedPayments(context), bookMissing);
    await each(await unreleasedOrders(context), releaseOrder);
    await each(await pendingTransfers(context), settleTransfer);
  },
});
