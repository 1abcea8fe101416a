import { recordAuditEntry } from '../../audit/index.js';
import { emptyCart } from '../../carts/index.js';
import type { Context } from '../../platform/context.js';
import { rowIdOf } from '../../platform/ids.js';
import { draftFaults } from '../draft.errors.js';
import { requireDraft } from '../draft.policy.js';

/**
 * Throws a draft away: it is in no list any more, its link opens nothing, and its cart knows neither goods nor customer. What became
 * an order stays.
 *
 * @param id public id
 * @throws UserFaults DRAFT_NOT_FOUND, DRAFT_ORDERED
 */
export async function deleteDraft(context: Context, id: string): Promise<void> {
  const draft = await requireDraft(context, rowIdOf('draftOrder', id));
  const gone = await emptyCart(context, draft.cart_id, async (tx) => {
    await tx.sql.deleteFrom('draft_order').where('id', '=', draft.id).execute();
    await tx.sql
      .updateTable('cart')
      .set({
        buyer_name: null,
        buyer_phone: null,
        buyer_email: null,
        address_line: null,
        subdistrict_code: null,
        postal_code: null,
        landmark: null,
      })
      .where('id', '=', draft.cart_id)
      .execute();
    await recordAuditEntry(context, tx, {
      action: 'draft.deleted',
      subjectType: 'draft_order',
      subjectId: draft.id,
      sellerId: draft.seller_id,
    });
  });
  if (!gone) draftFaults.fail('DRAFT_ORDERED', { field: ['input', 'draftOrderId'] });
}
