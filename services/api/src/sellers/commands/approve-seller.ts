import { sql } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { sellerFaults } from '../seller.errors.js';
import { sellerApproved } from '../seller.events.js';
import { statusesBefore } from '../seller.machine.js';
import type { SellerRow } from '../seller.queries.js';

/**
 * Lets a seller into the shop: APPLIED or SUSPENDED becomes APPROVED, and its published products are there at once.
 * A seller that is APPROVED already stays as it is.
 *
 * @param input sellerId: the row id.
 * @throws UserFaults SELLER_NOT_FOUND, SELLER_NOT_APPROVABLE
 */
export async function approveSeller(context: Context, input: { sellerId: string }): Promise<SellerRow> {
  return context.db.transaction(platformScope, async (tx) => {
    const moved = await tx.sql
      .updateTable('seller')
      .set({ status: 'APPROVED', suspension_reason: null, approved_at: sql`coalesce(approved_at, now())` })
      .where('id', '=', input.sellerId)
      .where('status', 'in', statusesBefore('APPROVED'))
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
      if (seller.status !== 'APPROVED') return sellerFaults.fail('SELLER_NOT_APPROVABLE', { field });
      return seller;
    }
    await recordAuditEntry(context, tx, {
      action: 'seller.approved',
      subjectType: 'seller',
      subjectId: moved.id,
      sellerId: moved.id,
    });
    await tx.emit(sellerApproved({ sellerId: moved.id }));
    return moved;
  });
}
