import { recordAuditEntry } from '../../audit/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { catalogFaults } from '../catalog.errors.js';
import type { ReviewNote } from '../product-transition.entity.js';
import { pendingReview, type ReviewInput } from './approve-product.js';
import { lockProduct, moveProduct } from './move-product.js';

export interface SendBackProductInput extends ReviewInput {
  /** What is to be mended, and where; at least one. */
  notes: ReviewNote[];
}

const maxText = 1000;

function noteFaults(notes: readonly ReviewNote[]): UserFault[] {
  if (notes.length === 0)
    return [catalogFaults.fault('REVIEW_NOTE_REQUIRED', { field: ['input', 'reasons'] })];
  return notes.flatMap(({ field, text }, index) => {
    const at = ['input', 'reasons', String(index)];
    if (text === '') return [catalogFaults.fault('REVIEW_NOTE_REQUIRED', { field: [...at, 'text'] })];
    if (text.length > maxText || field.length > 100) {
      return [catalogFaults.fault('REVIEW_NOTE_TOO_LONG', { field: at, params: { max: maxText } })];
    }
    return [];
  });
}

/**
 * The office sends a submitted product, or the changes of a product in the shop, back to its seller to be mended.
 *
 * @throws UserFaults REVIEW_NOTE_REQUIRED, REVIEW_NOTE_TOO_LONG, PRODUCT_NOT_FOUND, PRODUCT_NOT_SUBMITTED, REVIEW_OUTDATED
 */
export async function sendBackProduct(context: Context, input: SendBackProductInput): Promise<void> {
  const { productId } = input;
  const notes = input.notes.map(({ field, text }) => ({ field: field.trim() || 'other', text: text.trim() }));
  const faults = noteFaults(notes);
  if (faults.length > 0) throw new UserFaults(faults);
  await context.db.transaction(platformScope, async (tx) => {
    const product = await lockProduct(tx, { productId });
    const waiting = await pendingReview(tx, product, input);
    if (waiting === 'PRODUCT') {
      await moveProduct(context, tx, product, { to: 'SENT_BACK', reason: 'sent-back', notes });
    } else {
      await tx.sql
        .updateTable('product_revision')
        .set({
          status: 'SENT_BACK',
          notes: json(notes),
          decided_at: new Date(),
          decided_by: actorId(context.actor),
        })
        .where('product_id', '=', productId)
        .where('status', '=', 'OPEN')
        .execute();
    }
    await recordAuditEntry(context, tx, {
      action: waiting === 'PRODUCT' ? 'product.sent-back' : 'product.revision-sent-back',
      subjectType: 'product',
      subjectId: productId,
      sellerId: product.seller_id,
      data: { notes },
    });
  });
}
