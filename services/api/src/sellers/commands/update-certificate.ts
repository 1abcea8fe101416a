import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import {
  checkCertificate,
  refuseUnsoundCertificate,
  type CertificateDetails,
} from '../certificate-details.js';
import { certificateFaults } from '../certificate.errors.js';
import type { CertificateRow } from '../certificate.loaders.js';
import { certificateChanged } from '../seller.events.js';

export interface UpdateCertificateInput extends CertificateDetails {
  sellerId: string;
  certificateId: string;
}

/**
 * A seller corrects or renews a paper. What the operator found of it held for what it said before, so it is open again.
 *
 * @param input row ids; what is left out is emptied.
 * @throws UserFaults CERTIFICATE_NOT_FOUND, and the codes of addCertificate
 */
export async function updateCertificate(
  context: Context,
  { sellerId, certificateId, ...given }: UpdateCertificateInput,
): Promise<CertificateRow> {
  const { values, faults } = checkCertificate(given);
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const known = await tx.sql
      .selectFrom('certificate')
      .select('product_id')
      .where('id', '=', certificateId)
      .where('removed_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!known) {
      return certificateFaults.fail('CERTIFICATE_NOT_FOUND', { field: ['input', 'certificateId'] });
    }
    await refuseUnsoundCertificate(context, tx, sellerId, values, faults, certificateId);
    const row = await tx.sql
      .updateTable('certificate')
      .set({
        ...values,
        updated_at: new Date(),
        verified_at: null,
        verified_by: null,
        rejected_at: null,
        rejected_reason: null,
      })
      .where('id', '=', certificateId)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordAuditEntry(context, tx, {
      action: 'certificate.updated',
      subjectType: 'certificate',
      subjectId: row.id,
      sellerId,
    });
    for (const productId of new Set([known.product_id, row.product_id])) {
      await tx.emit(certificateChanged({ certificateId, sellerId, productId }));
    }
    return row;
  });
}
