import { recordAuditEntry } from '../../audit/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { certificateLimits } from '../certificate-details.js';
import { certificateFaults } from '../certificate.errors.js';
import type { CertificateRow } from '../certificate.loaders.js';
import { certificateChanged } from '../seller.events.js';

export interface DecideCertificateInput {
  /** Row id. */
  certificateId: string;
  /** Why it is refused, for the seller to read; null when it was found true. */
  rejectedReason: string | null;
  /** When it was looked at, for what was before; now when left out. */
  at?: Date;
}

/**
 * The operator has looked at a paper: it is verified, or refused with a reason. A later look may find otherwise; the
 * same answer again changes nothing.
 *
 * @throws UserFaults CERTIFICATE_NOT_FOUND, REJECTION_REASON_REQUIRED, REJECTION_REASON_TOO_LONG
 */
export async function decideCertificate(
  context: Context,
  { certificateId, rejectedReason, at = new Date() }: DecideCertificateInput,
): Promise<CertificateRow> {
  const reason = rejectedReason?.trim() ?? null;
  const field = ['input', 'reason'];
  if (reason === '') certificateFaults.fail('REJECTION_REASON_REQUIRED', { field });
  if ((reason?.length ?? 0) > certificateLimits.reason) {
    certificateFaults.fail('REJECTION_REASON_TOO_LONG', { field, params: { max: certificateLimits.reason } });
  }
  return context.db.transaction(platformScope, async (tx) => {
    const known = await tx.sql
      .selectFrom('certificate')
      .selectAll()
      .where('id', '=', certificateId)
      .where('removed_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!known) {
      return certificateFaults.fail('CERTIFICATE_NOT_FOUND', { field: ['input', 'certificateId'] });
    }
    const sameAnswer = reason === null ? known.verified_at !== null : known.rejected_reason === reason;
    if (sameAnswer) return known;
    const row = await tx.sql
      .updateTable('certificate')
      .set({
        verified_at: reason === null ? at : null,
        verified_by: reason === null ? actorId(context.actor) : null,
        rejected_at: reason === null ? null : at,
        rejected_reason: reason,
      })
      .where('id', '=', certificateId)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordAuditEntry(context, tx, {
      action: reason === null ? 'certificate.verified' : 'certificate.rejected',
      subjectType: 'certificate',
      subjectId: row.id,
      sellerId: row.seller_id,
      data: reason === null ? {} : { reason },
    });
    await tx.emit(certificateChanged({ certificateId, sellerId: row.seller_id, productId: row.product_id }));
    return row;
  });
}
