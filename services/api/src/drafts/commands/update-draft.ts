import { refillCart } from '../../carts/index.js';
import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { rowIdOf, toPublicId } from '../../platform/ids.js';
import { UserFaults } from '../../platform/faults.js';
import { checkOwn, draftEnd, tidyNote, type DraftCustomer, type DraftLine } from '../draft-contents.js';
import { draftFaults } from '../draft.errors.js';
import { requireDraft } from '../draft.policy.js';
import type { DraftRow } from '../draft.queries.js';

export interface UpdateDraftInput {
  /** Public id. */
  draftOrderId: string;
  /** What is left out stays. */
  lines?: readonly DraftLine[] | null | undefined;
  customer?: DraftCustomer | null | undefined;
  note?: string | null | undefined;
}

const field = ['input', 'draftOrderId'];

/**
 * Changes what is in a draft, whom it is for or what is said to them; its link opens for another seven days, also when it had run
 * out. Under the cart's lock: the customer pays for what it was before, or for what it is now.
 *
 * @throws UserFaults DRAFT_NOT_FOUND, DRAFT_ORDERED, DRAFT_CANCELLED, DRAFT_EMPTY, NOT_OWN_GOODS, NOTE_TOO_LONG and those of carts
 */
export async function updateDraft(context: Context, input: UpdateDraftInput): Promise<DraftRow> {
  const draft = await requireDraft(context, rowIdOf('draftOrder', input.draftOrderId));
  if (draft.cancelled_at !== null) draftFaults.fail('DRAFT_CANCELLED', { field });
  const note = typeof input.note === 'string' ? tidyNote(input.note) : draft.note;
  const lines = input.lines ?? null;
  if (lines !== null) await checkOwn(context, draft.seller_id, lines);
  const contents = { lines: lines?.map((line) => ({ ...line })) ?? null, buyer: input.customer ?? null };
  let after: DraftRow | undefined;
  try {
    await refillCart(context, toPublicId('cart', draft.cart_id), contents, async (tx) => {
      const cart = await tx.sql
        .selectFrom('cart')
        .select(['buyer_name', 'buyer_phone'])
        .where('id', '=', draft.cart_id)
        .executeTakeFirstOrThrow();
      after = await tx.sql
        .updateTable('draft_order')
        .set({
          note,
          customer_name: cart.buyer_name ?? draft.customer_name,
          customer_phone: cart.buyer_phone ?? draft.customer_phone,
          expires_at: draftEnd(context),
        })
        .where('id', '=', draft.id)
        .where('cancelled_at', 'is', null)
        .returningAll()
        .executeTakeFirst();
      // Taken back meanwhile: nothing is put into its cart again.
      if (!after) draftFaults.fail('DRAFT_CANCELLED', { field });
      await recordAuditEntry(context, tx, {
        action: 'draft.changed',
        subjectType: 'draft_order',
        subjectId: draft.id,
        sellerId: draft.seller_id,
      });
    });
  } catch (error) {
    if (error instanceof UserFaults && error.faults.some(({ code }) => code === 'CART_ALREADY_ORDERED'))
      draftFaults.fail('DRAFT_ORDERED', { field });
    throw error;
  }
  return after ?? draft;
}
