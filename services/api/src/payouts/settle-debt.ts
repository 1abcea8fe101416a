import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { heldBy, writeJournal } from './journal.js';

/** Pays what a seller owes with what it has; whoever makes money available does this before the seller's ledger is let go. */
export async function settleDebt(
  context: Context,
  tx: Transaction,
  { sellerId, currency, source }: { sellerId: string; currency: string; source: string },
): Promise<void> {
  const { available, debt } = await heldBy(tx, sellerId, currency);
  const amount = debt < available ? debt : available;
  if (amount <= 0n) return;
  await writeJournal(context, tx, {
    kind: 'DEBT_SETTLED',
    source,
    currency,
    postings: [
      { account: 'SELLER_AVAILABLE', sellerId, component: 'MOVE', amount },
      { account: 'SELLER_DEBT', sellerId, component: 'MOVE', amount: -amount },
    ],
  });
}
