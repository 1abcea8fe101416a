import { recordAuditEntry } from '../../audit/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { paymentFaults } from '../payment.errors.js';
import { settleRefund } from './settle-refund.js';

const maxNote = 300;

export interface DecideManualRefundInput {
  /** Row id. */
  refundId: string;
  outcome: 'SUCCEEDED' | 'FAILED';
  /** The bank's reference, or why it failed: 1 to 300 characters. */
  note: string;
}

/**
 * Says how a refund ended that a person carried out. The word and the work that follows from it commit together; said
 * twice, it counts once.
 *
 * @throws UserFaults REFUND_NOT_FOUND, REFUND_NOTE_REQUIRED, REFUND_ALREADY_DECIDED
 */
export async function decideManualRefund(context: Context, input: DecideManualRefundInput): Promise<void> {
  const note = input.note.trim();
  if (note === '' || note.length > maxNote) {
    paymentFaults.fail('REFUND_NOTE_REQUIRED', { field: ['input', 'note'], params: { max: maxNote } });
  }
  const { refundId, outcome } = input;
  const decided = await context.db.transaction(platformScope, async (tx) => {
    const changed = await tx.sql
      .updateTable('manual_refund')
      .set({ outcome, note, decided_by: actorId(context.actor), decided_at: context.clock() })
      .where('refund_id', '=', refundId)
      .where('outcome', 'is', null)
      .returning('refund_id')
      .executeTakeFirst();
    if (!changed) return false;
    await recordAuditEntry(context, tx, {
      action: 'manual_refund.decided',
      subjectType: 'refund',
      subjectId: refundId,
      data: { outcome, note },
    });
    await tx.enqueue('payments/settle-refund', { refundId });
    return true;
  });
  if (!decided) await checkSame(context, refundId, outcome);
  await settleRefund(context, { refundId });
}

async function checkSame({ db }: Context, refundId: string, outcome: string): Promise<void> {
  const known = await db.platform
    .selectFrom('manual_refund')
    .select('outcome')
    .where('refund_id', '=', refundId)
    .executeTakeFirst();
  if (!known) paymentFaults.fail('REFUND_NOT_FOUND', { field: ['input', 'refundId'] });
  if (known?.outcome !== outcome) paymentFaults.fail('REFUND_ALREADY_DECIDED');
}
