import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { sellerLimits } from '../seller-details.js';
import { sellerFaults } from '../seller.errors.js';
import { sellerSuspended } from '../seller.events.js';
import { statusesBefore } from '../seller.machine.js';
import type { SellerRow } from '../seller.queries.js';

/**
 * Takes a seller out of the shop: APPROVED becomes SUSPENDED, and its products are gone at once. Orders that are paid
 * stay with it. The same request sent twice has one effect.
 *
 * @param input sellerId: the row id. reason: for the seller to read.
 * @throws UserFaults SELLER_NOT_FOUND, SELLER_NOT_SUSPENDABLE, SUSPENSION_REASON_REQUIRED, SUSPENSION_REASON_TOO_LONG
 */
export async function suspendSeller(
  context: Context,
  input: { sellerId: string; reason: string },
): Promise<SellerRow> {
  const reason = input.reason.trim();
  if (reason === '') sellerFaults.fail('SUSPENSION_REASON_REQUIRED', { field: ['input', 'reason'] });
  if (reason.length > sellerLimits.reason) {
    const params = { max: sellerLimits.reason };
    sellerFaults.fail('SUSPENSION_REASON_TOO_LONG', { field: ['input', 'reason'], params });
  }
  return context.db.transaction(platformScope, async (tx) => {
    const moved = await tx.sql
      .updateTable('seller')
      .set({ status: 'SUSPENDED', suspension_reason: reason })
      .where('id', '=', input.sellerId)
      .where('status', 'in', statusesBefore('SUSPENDED'))
      .returningAll()
      .executeTakeFirst();
    if (!moved) {
      const field = ['input', 'sellerId'];
      const seller = await tx.sql
        .selectFrom('seller')
        .selectAll()
        .where('id', '=', input.sellerId)
        .executeTakeFirst();
      if (!seller) return sellerFaults.fail('SELLER_NOT_FOUND', { field });
      if (seller.status === 'SUSPENDED' && seller.suspension_reason === reason) return seller;
      return sellerFaults.fail('SELLER_NOT_SUSPENDABLE', { field });
    }
    await recordAuditEntry(context, tx, {
      action: 'seller.suspended',
      subjectType: 'seller',
      subjectId: moved.id,
      sellerId: moved.id,
      data: { reason },
    });
    await tx.emit(sellerSuspended({ sellerId: moved.id }));
    return moved;
  });
}
