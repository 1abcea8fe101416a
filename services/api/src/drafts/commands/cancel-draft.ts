import { emptyCart } from '../../carts/index.js';
import type { Context } from '../../platform/context.js';
import { rowIdOf } from '../../platform/ids.js';
import { requireMember } from '../../sellers/index.js';
import { draftFaults } from '../draft.errors.js';
import { completeDraft, type DraftRow } from '../draft.queries.js';

/**
 * A seller takes a draft back: the link opens nothing any more, and its cart is empty, so that nobody pays for it. Done again it
 * changes nothing.
 *
 * @param id public id
 * @throws UserFaults DRAFT_NOT_FOUND, DRAFT_ORDERED
 */
export async function cancelDraft(context: Context, id: string): Promise<DraftRow> {
  const draftId = rowIdOf('draftOrder', id);
  const find = () =>
    context.db.platform.selectFrom('draft_order').selectAll().where('id', '=', draftId).executeTakeFirst();
  const draft = await find();
  const membership = await requireMember(context, draft?.seller_id ?? '', 'buyers:read');
  if (!draft || !membership) return draftFaults.fail('DRAFT_NOT_FOUND', { field: ['input', 'draftOrderId'] });
  // Under the cart's lock: it is emptied before it becomes an order, or not at all.
  if (!(await emptyCart(context, draft.cart_id)))
    draftFaults.fail('DRAFT_ORDERED', { field: ['input', 'draftOrderId'] });
  await context.db.platform
    .updateTable('draft_order')
    .set({ cancelled_at: context.clock() })
    .where('id', '=', draft.id)
    .where('cancelled_at', 'is', null)
    .execute();
  const after = (await find()) ?? draft;
  await completeDraft(context, after);
  return after;
}
