import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { holdOfReturned } from './hold-disputed.js';
import { lockSellerLedgers, writeJournals, type Journal } from './journal.js';
import type { PayoutRow } from './payout.file.js';
import { settleDebt } from './settle-debt.js';

export interface Settlement {
  payout: PayoutRow;
  status: 'PAID' | 'FAILED';
  reason: string | null;
  transferId?: string | null;
}

const bank = 'bank';

/** Marks payouts that the caller has locked as paid, or gives their money back to the sellers, and books it. */
export async function settlePayouts(
  context: Context,
  tx: Transaction,
  settlements: readonly Settlement[],
): Promise<void> {
  if (settlements.length === 0) return;
  await lockSellerLedgers(
    tx,
    settlements.map(({ payout }) => payout.seller_id),
  );
  for (const { payout, status, reason, transferId = null } of settlements) {
    const { numUpdatedRows } = await tx.sql
      .updateTable('payout')
      .set({
        status,
        failure_reason: status === 'FAILED' ? reason : null,
        settled_at: new Date(),
        checked_at: new Date(),
        provider_transfer_id: transferId,
      })
      .where('id', '=', payout.id)
      .where('status', '=', 'PENDING')
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Error(`payout ${payout.id} is no longer pending`);
  }
  await writeJournals(context, tx, settlements.map(journalOf));
  for (const { payout, status } of settlements) {
    const { id: source, seller_id: sellerId, currency } = payout;
    if (status !== 'FAILED') continue;
    await holdOfReturned(context, tx, [sellerId], source);
    await settleDebt(context, tx, { sellerId, currency, source });
  }
}

function journalOf({ payout, status }: Settlement): Journal {
  const { id: source, seller_id: sellerId, amount, currency } = payout;
  const from = { account: 'SELLER_TRANSIT', sellerId, component: 'MOVE', amount } as const;
  if (status === 'FAILED') {
    const to = { account: 'SELLER_AVAILABLE', sellerId, component: 'MOVE', amount: -amount } as const;
    return { kind: 'PAYOUT_RETURNED', source, currency, postings: [from, to] };
  }
  const provider = payout.provider ?? bank;
  const paid = { account: 'PROVIDER', provider, component: 'MOVE', amount: -amount } as const;
  return { kind: 'PAYOUT_PAID', source, currency, postings: [from, paid] };
}
