import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import {
  certificateLimits,
  checkCertificate,
  refuseUnsoundCertificate,
  type CertificateDetails,
} from '../certificate-details.js';
import { certificateFaults } from '../certificate.errors.js';
import type { CertificateRow } from '../certificate.loaders.js';
import { certificateChanged } from '../seller.events.js';

/**
 * A seller tells of a paper it holds. It shows as claimed until the operator has checked it.
 *
 * @throws UserFaults CERTIFICATE_NUMBER_REQUIRED, CERTIFICATE_TEXT_TOO_LONG, CERTIFICATE_ENDS_BEFORE_IT_BEGINS,
 * CERTIFICATE_PRODUCT_NOT_FOUND, UNKNOWN_DOCUMENT, CERTIFICATE_ON_RECORD, TOO_MANY_CERTIFICATES
 */
export async function addCertificate(
  context: Context,
  { sellerId, ...given }: CertificateDetails & { sellerId: string },
): Promise<CertificateRow> {
  const { values, faults } = checkCertificate(given);
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    await refuseUnsoundCertificate(context, tx, sellerId, values, faults, null);
    const { count } = await tx.sql
      .selectFrom('certificate')
      .select((select) => select.fn.countAll<bigint>().as('count'))
      .where('seller_id', '=', sellerId)
      .where('removed_at', 'is', null)
      .executeTakeFirstOrThrow();
    if (count >= certificateLimits.perSeller) {
      certificateFaults.fail('TOO_MANY_CERTIFICATES', { params: { max: certificateLimits.perSeller } });
    }
    const row = await tx.sql
      .insertInto('certificate')
      .values({ id: newId(), seller_id: sellerId, ...values })
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordAuditEntry(context, tx, {
      action: 'certificate.added',
      subjectType: 'certificate',
      subjectId: row.id,
      sellerId,
      data: { kind: row.kind },
    });
    await tx.emit(certificateChanged({ certificateId: row.id, sellerId, productId: row.product_id }));
    return row;
  });
}
