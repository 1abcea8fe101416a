import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { certificateFaults } from '../certificate.errors.js';
import { certificateChanged } from '../seller.events.js';

/**
 * A seller takes a paper back; the record of what was checked stays.
 *
 * @param input row ids.
 * @throws UserFaults CERTIFICATE_NOT_FOUND (also for another seller's)
 */
export async function removeCertificate(
  context: Context,
  { sellerId, certificateId }: { sellerId: string; certificateId: string },
): Promise<void> {
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const row = await tx.sql
      .updateTable('certificate')
      .set({ removed_at: new Date() })
      .where('id', '=', certificateId)
      .where('removed_at', 'is', null)
      .returning('product_id')
      .executeTakeFirst();
    if (!row) return certificateFaults.fail('CERTIFICATE_NOT_FOUND', { field: ['input', 'certificateId'] });
    await recordAuditEntry(context, tx, {
      action: 'certificate.removed',
      subjectType: 'certificate',
      subjectId: certificateId,
      sellerId,
    });
    await tx.emit(certificateChanged({ certificateId, sellerId, productId: row.product_id }));
  });
}
