import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { payoutFaults } from '../payout.errors.js';
import { readResults } from '../payout.file.js';
import { settlePayouts } from '../settle-payouts.js';

export interface UploadPayoutResultInput {
  /** Row id. */
  batchId: string;
  csv: string;
}

/**
 * Takes in what the bank did: each line of the batch's file is paid, or its money goes back to the seller. All lines or none;
 * the same file twice changes nothing.
 *
 * @throws UserFaults PAYOUT_BATCH_NOT_FOUND and those of `readResults`
 */
export function uploadPayoutResult(
  context: Context,
  { batchId, csv }: UploadPayoutResultInput,
): Promise<number> {
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
    const { results, faults } = readResults(csv, payouts);
    if (faults.length > 0) throw new UserFaults(faults);
    await settlePayouts(context, tx, results);
    if (results.length > 0) {
      await recordAuditEntry(context, tx, {
        action: 'payout-batch.result-uploaded',
        subjectType: 'payout_batch',
        subjectId: batchId,
        data: { lines: results.length },
      });
    }
    return results.length;
  });
}
