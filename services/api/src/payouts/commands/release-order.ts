import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { lockSellerLedgers, writeJournal } from '../journal.js';
import { settleDebt } from '../settle-debt.js';

const day = 86_400_000;

/** When an order's money may become available, by the moment it was completed. */
export const releaseTime = ({ deployment }: Context, completedAt: Date): Date =>
  new Date(completedAt.getTime() + deployment.payouts.holdDays * day);

/**
 * An order is completed and the days to hold its money are over: the seller's part of it becomes available, and what the seller
 * owes is paid with it first. May run any number of times; too early it does nothing.
 */
export async function releaseOrder(context: Context, orderId: string): Promise<void> {
  await context.db.transaction(platformScope, async (tx) => {
    const order = await completedOrder(tx, orderId);
    if (!order || releaseTime(context, order.at) > new Date()) return;
    const { seller_id: sellerId } = order;
    await lockSellerLedgers(tx, [sellerId]);
    const pending = await tx.sql
      .selectFrom('ledger_posting')
      .innerJoin('ledger_journal', 'ledger_journal.id', 'ledger_posting.journal_id')
      .select(['ledger_journal.currency', ({ fn }) => fn.sum<bigint>('ledger_posting.amount').as('amount')])
      .where('ledger_posting.order_id', '=', orderId)
      .where('ledger_posting.account', '=', 'SELLER_PENDING')
      .groupBy('ledger_journal.currency')
      .executeTakeFirst();
    const amount = -BigInt(pending?.amount ?? 0n);
    if (!pending || amount <= 0n) return;
    const { currency } = pending;
    const at = { sellerId, orderId, component: 'MOVE' } as const;
    const booked = await writeJournal(context, tx, {
      kind: 'RELEASE',
      source: orderId,
      currency,
      postings: [
        { ...at, account: 'SELLER_PENDING', amount },
        { ...at, account: 'SELLER_AVAILABLE', amount: -amount },
      ],
    });
    if (booked) await settleDebt(context, tx, { sellerId, currency, source: orderId });
  });
}

const completedOrder = (tx: Transaction, orderId: string) =>
  tx.sql
    .selectFrom('order')
    .innerJoin('order_transition', 'order_transition.order_id', 'order.id')
    .select(['order.seller_id', 'order_transition.at'])
    .where('order.id', '=', orderId)
    .where('order.status', '=', 'COMPLETED')
    .where('order_transition.to_status', '=', 'COMPLETED')
    .executeTakeFirst();
