import { emptyCart } from '../../carts/index.js';
import type { Context } from '../../platform/context.js';
import { rowIdOf } from '../../platform/ids.js';
import { draftFaults } from '../draft.errors.js';
import { requireDraft } from '../draft.policy.js';
import type { DraftRow } from '../draft.queries.js';

/**
 * A seller takes a draft back: the link opens nothing any more, and its cart is empty, so that nobody pays for it. Done again it
 * changes nothing.
 *
 * @param id public id
 * @throws UserFaults DRAFT_NOT_FOUND, DRAFT_ORDERED
 */
export async function cancelDraft(context: Context, id: string): Promise<DraftRow> {
  const draft = await requireDraft(context, rowIdOf('draftOrder', id));
  let after: DraftRow | undefined;
  // Under the cart's lock: it is emptied before it becomes an order, or not at all.
  const emptied = await emptyCart(context, draft.cart_id, async (tx) => {
    after = await tx.sql
      .updateTable('draft_order')
      .set({ cancelled_at: context.clock() })
      .where('id', '=', draft.id)
      .where('cancelled_at', 'is', null)
      .returningAll()
      .executeTakeFirst();
  });
  if (!emptied) draftFaults.fail('DRAFT_ORDERED', { field: ['input', 'draftOrderId'] });
  return after ?? draft;
}
