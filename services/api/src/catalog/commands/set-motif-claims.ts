import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { catalogFaults } from '../catalog.errors.js';
import { draftMotifClaims, type MotifClaimInput } from '../motif-claim.draft.js';
import { replaceMotifClaims, resolveMotifClaims } from '../motif-claim.write.js';
import { productChanged } from '../product.events.js';

export interface SetMotifClaimsInput {
  /** Row ids. */
  sellerId: string;
  productId: string;
  /** All of them, the main one first. */
  motifs: readonly MotifClaimInput[];
}

/**
 * A seller says which motifs a product carries, in place of what it said before. In the shop it shows at once, as the
 * seller's word; what says the same as before keeps what the operator found of it.
 *
 * @throws UserFaults PRODUCT_NOT_FOUND (also for another seller's), UNKNOWN_MOTIF, TOO_MANY_MOTIFS, MOTIF_REPEATED,
 * MOTIF_CLAIM_TOO_LONG
 */
export async function setMotifClaims(context: Context, input: SetMotifClaimsInput): Promise<void> {
  const { sellerId, productId } = input;
  const { claims, faults } = draftMotifClaims(input.motifs);
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const product = await tx.sql
      .selectFrom('product')
      .select('id')
      .where('id', '=', productId)
      .where('seller_id', '=', sellerId)
      .forUpdate()
      .executeTakeFirst();
    if (!product) return catalogFaults.fail('PRODUCT_NOT_FOUND', { field: ['input', 'productId'] });
    const resolved = await resolveMotifClaims(tx, claims);
    const all = [...faults, ...resolved.faults];
    if (all.length > 0) throw new UserFaults(all);
    await replaceMotifClaims(tx, { productId, sellerId }, resolved.claims);
    await recordAuditEntry(context, tx, {
      action: 'product.motifs-claimed',
      subjectType: 'product',
      subjectId: productId,
      sellerId,
      data: { motifs: claims.map(({ motif }) => motif) },
    });
    await tx.emit(productChanged({ productId, sellerId }));
  });
}
