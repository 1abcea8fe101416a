import { recordAuditEntry } from '../../audit/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { motifClaimLimits } from '../motif-claim.draft.js';
import type { MotifClaimRow } from '../motif-claim.loaders.js';
import { productChanged } from '../product.events.js';

export interface DecideMotifClaimInput {
  /** Row ids. */
  productId: string;
  motifId: string;
  /** Why it is refused, for the seller to read; null when it was found true. */
  rejectedReason: string | null;
  /** When it was looked at, for what was before; now when left out. */
  at?: Date;
}

/**
 * The operator has looked at a claim: it is verified, or refused with a reason and no longer shown. A later look may find
 * otherwise; the same answer again changes nothing.
 *
 * @throws UserFaults MOTIF_CLAIM_NOT_FOUND, CLAIM_REASON_REQUIRED, CLAIM_REASON_TOO_LONG
 */
export async function decideMotifClaim(
  context: Context,
  { productId, motifId, rejectedReason, at = new Date() }: DecideMotifClaimInput,
): Promise<MotifClaimRow> {
  const reason = rejectedReason?.trim() ?? null;
  const field = ['input', 'reason'];
  if (reason === '') catalogFaults.fail('CLAIM_REASON_REQUIRED', { field });
  if ((reason?.length ?? 0) > motifClaimLimits.reason) {
    catalogFaults.fail('CLAIM_REASON_TOO_LONG', { field, params: { max: motifClaimLimits.reason } });
  }
  return context.db.transaction(platformScope, async (tx) => {
    const known = await tx.sql
      .selectFrom('product_motif')
      .selectAll()
      .where('product_id', '=', productId)
      .where('motif_id', '=', motifId)
      .forUpdate()
      .executeTakeFirst();
    if (!known) return catalogFaults.fail('MOTIF_CLAIM_NOT_FOUND', { field: ['input'] });
    const sameAnswer = reason === null ? known.verified_at !== null : known.rejected_reason === reason;
    if (sameAnswer) return known;
    const row = await tx.sql
      .updateTable('product_motif')
      .set({
        verified_at: reason === null ? at : null,
        verified_by: reason === null ? actorId(context.actor) : null,
        rejected_at: reason === null ? null : at,
        rejected_reason: reason,
      })
      .where('product_id', '=', productId)
      .where('motif_id', '=', motifId)
      .returningAll()
      .executeTakeFirstOrThrow();
    const { seller_id: sellerId } = row;
    await recordAuditEntry(context, tx, {
      action: reason === null ? 'product.motif-verified' : 'product.motif-rejected',
      subjectType: 'product',
      subjectId: productId,
      sellerId,
      data: { motifId, ...(reason === null ? {} : { reason }) },
    });
    await tx.emit(productChanged({ productId, sellerId }));
    return row;
  });
}
