import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { payoutFaults } from '../payout.errors.js';
import { settlePayouts } from '../settle-payouts.js';

export interface MarkPayoutsInput {
  /** Row id of a batch that goes by the bank. */
  batchId: string;
  /** Row ids; null for all that are still on their way. */
  payoutIds: readonly string[] | null;
  status: 'PAID' | 'FAILED';
  /** Why it did not arrive; for FAILED. */
  reason: string | null;
}

const maxReason = 200;

/**
 * Somebody of the office has seen on the statement of the bank what became of payouts: all that are named or none. What is on
 * record already may be said again.
 *
 * @returns how many were settled by it
 * @throws UserFaults PAYOUT_BATCH_NOT_FOUND, PAYOUT_NOT_FOUND, PAYOUT_ALREADY_SETTLED, PAYOUT_REASON_REQUIRED
 */
export function markPayouts(
  context: Context,
  { batchId, payoutIds, status, reason }: MarkPayoutsInput,
): Promise<number> {
  const said = reason?.trim() ?? '';
  if (status === 'FAILED' && (said === '' || said.length > maxReason))
    payoutFaults.fail('PAYOUT_REASON_REQUIRED', { field: ['input', 'reason'], params: { max: maxReason } });
  return context.db.transaction(platformScope, async (tx) => {
    const batch = await tx.sql
      .selectFrom('payout_batch')
      .select('id')
      .where('id', '=', batchId)
      .where('method', '=', 'BANK_TRANSFER')
      .executeTakeFirst();
    if (!batch) return payoutFaults.fail('PAYOUT_BATCH_NOT_FOUND', { field: ['input', 'batchId'] });
    const payouts = await tx.sql
      .selectFrom('payout')
      .selectAll()
      .where('batch_id', '=', batchId)
      .orderBy('id')
      .forUpdate()
      .execute();
    const named = payoutIds === null ? null : new Set(payoutIds);
    const chosen = payouts.filter((payout) => named?.has(payout.id) ?? payout.status === 'PENDING');
    if (named && chosen.length !== named.size) payoutFaults.fail('PAYOUT_NOT_FOUND');
    const otherwise = chosen.find((payout) => payout.status !== 'PENDING' && payout.status !== status);
    if (otherwise)
      payoutFaults.fail('PAYOUT_ALREADY_SETTLED', {
        params: { reference: otherwise.reference, status: otherwise.status },
      });
    const open = chosen.filter((payout) => payout.status === 'PENDING');
    await settlePayouts(
      context,
      tx,
      open.map((payout) => ({ payout, status, reason: status === 'FAILED' ? said : null })),
    );
    if (open.length > 0) {
      await recordAuditEntry(context, tx, {
        action: 'payout-batch.marked',
        subjectType: 'payout_batch',
        subjectId: batchId,
        data: { status, payouts: open.map(({ reference }) => reference).slice(0, 50), count: open.length },
      });
    }
    return open.length;
  });
}
