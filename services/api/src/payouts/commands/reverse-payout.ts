import { recordAuditEntry } from '../../audit/index.js';
import { PaymentRefused, transferGateway } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { holdOfReturned } from '../hold-disputed.js';
import { lockSellerLedgers, writeJournal } from '../journal.js';
import { payoutFaults } from '../payout.errors.js';
import { settleDebt } from '../settle-debt.js';

/**
 * Takes a transfer back from the seller's account at the provider, all of it; the money is available again and pays what the
 * seller owes. Asked again it goes on where it stopped: the key is the payout's own.
 *
 * @returns the batch's row id
 * @throws UserFaults PAYOUT_NOT_FOUND, PAYOUT_NOT_REVERSIBLE
 */
export async function reversePayout(context: Context, payoutId: string): Promise<string> {
  const payout = await context.db.platform
    .selectFrom('payout')
    .selectAll()
    .where('id', '=', payoutId)
    .executeTakeFirst();
  const field = ['input', 'payoutId'];
  if (!payout) return payoutFaults.fail('PAYOUT_NOT_FOUND', { field });
  if (payout.status === 'REVERSED') return payout.batch_id;
  const { provider_transfer_id: transferId, idempotency_key: key } = payout;
  if (payout.status !== 'PAID' || transferId === null || payout.provider === null)
    return payoutFaults.fail('PAYOUT_NOT_REVERSIBLE', { field });
  const request = { payoutId, transferId, idempotencyKey: `${key}-reversal` };
  const reversalId = await context.ports
    .get(transferGateway)
    .reverse(request)
    .catch((error: unknown) => {
      if (!(error instanceof PaymentRefused)) throw error;
      context.logger.warn({ err: error, payoutId }, 'reversal refused');
      return payoutFaults.fail('PAYOUT_NOT_REVERSIBLE', { field });
    });
  const { seller_id: sellerId, currency, amount, provider } = payout;
  await context.db.transaction(platformScope, async (tx) => {
    const { numUpdatedRows } = await tx.sql
      .updateTable('payout')
      .set({ status: 'REVERSED', provider_reversal_id: reversalId, checked_at: new Date() })
      .where('id', '=', payoutId)
      .where('status', '=', 'PAID')
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return;
    await lockSellerLedgers(tx, [sellerId]);
    await writeJournal(context, tx, {
      kind: 'PAYOUT_REVERSED',
      source: payoutId,
      currency,
      postings: [
        { account: 'PROVIDER', provider, component: 'MOVE', amount },
        { account: 'SELLER_AVAILABLE', sellerId, component: 'MOVE', amount: -amount },
      ],
    });
    await holdOfReturned(context, tx, [sellerId], `${payoutId}:reversed`);
    await settleDebt(context, tx, { sellerId, currency, source: `${payoutId}:reversed` });
    await recordAuditEntry(context, tx, {
      action: 'payout.reversed',
      subjectType: 'payout',
      subjectId: payoutId,
      sellerId,
    });
  });
  return payout.batch_id;
}
