import { recordAuditEntry } from '../../audit/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { paymentFaults } from '../payment.errors.js';
import { paymentProofRejected } from '../payment.events.js';
import { stretchPayment } from '../proofs/stretch-payment.js';
import { lockPayment } from './record-payment.js';

const maxReason = 300;

/**
 * The office can't accept a proof; the shopper is told why and has some time left to send another one.
 *
 * @param proofId row id
 * @throws UserFaults PROOF_NOT_FOUND, PROOF_ALREADY_DECIDED, REASON_REQUIRED
 */
export async function rejectProof(context: Context, proofId: string, given: string): Promise<void> {
  const reason = given.trim();
  if (reason === '' || reason.length > maxReason) {
    paymentFaults.fail('REASON_REQUIRED', { field: ['input', 'reason'], params: { max: maxReason } });
  }
  await context.db.transaction(platformScope, async (tx) => {
    const proof = await tx.sql
      .selectFrom('payment_proof')
      .select('payment_id')
      .where('id', '=', proofId)
      .executeTakeFirst();
    if (!proof) return paymentFaults.fail('PROOF_NOT_FOUND', { field: ['input', 'proofId'] });
    const payment = await lockPayment(tx, proof.payment_id);
    const { numUpdatedRows } = await tx.sql
      .updateTable('payment_proof')
      .set({
        status: 'REJECTED',
        reject_reason: reason,
        decided_at: context.clock(),
        decided_by: actorId(context.actor),
      })
      .where('id', '=', proofId)
      .where('status', '=', 'SUBMITTED')
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) paymentFaults.fail('PROOF_ALREADY_DECIDED', { field: ['input', 'proofId'] });
    await stretchPayment(context, tx, payment, context.deployment.payments.proofs.resendHours);
    await recordAuditEntry(context, tx, {
      action: 'payment_proof.rejected',
      subjectType: 'payment',
      subjectId: payment.id,
      data: { proofId, reason },
    });
    await tx.emit(
      paymentProofRejected({ proofId, paymentId: payment.id, orderGroupId: payment.order_group_id }),
    );
  });
}
