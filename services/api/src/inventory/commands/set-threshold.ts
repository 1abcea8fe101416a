import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { fromPublicId } from '../../platform/ids.js';
import { requireMember, sellerFaults } from '../../sellers/index.js';
import { inventoryFaults } from '../inventory.errors.js';
import { findSellerVariant } from '../seller-variant.queries.js';
import { maxOnHand } from '../stock-levels.js';

export interface SetThresholdInput {
  /** Public id. */
  sellerId: string;
  /** Public id; the seller's number for all variants without their own when there is none. */
  variantId?: string | null | undefined;
  /** The seller is told when so few can be bought; null for the seller's number, or never. */
  threshold: number | null;
}

/**
 * Sets from how few pieces on a seller is told: of one variant, or of any.
 *
 * @throws UserFaults SELLER_NOT_FOUND, VARIANT_NOT_FOUND (also for another seller's), INVALID_COUNT
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function setThreshold(context: Context, input: SetThresholdInput): Promise<number | null> {
  const membership = await requireMember(context, input.sellerId, 'stock:adjust');
  if (!membership) return sellerFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
  const { sellerId } = membership;
  const { threshold } = input;
  if (threshold !== null && (!Number.isInteger(threshold) || threshold < 0 || threshold > maxOnHand))
    inventoryFaults.fail('INVALID_COUNT', { field: ['input', 'threshold'], params: { max: maxOnHand } });
  const variantId = input.variantId ? fromPublicId('variant', input.variantId) : null;
  const unknown =
    input.variantId && (variantId === null || !(await findSellerVariant(context, sellerId, variantId)));
  if (unknown) inventoryFaults.fail('VARIANT_NOT_FOUND', { field: ['input', 'variantId'] });
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const setting = tx.sql
      .insertInto('stock_setting')
      .values({ seller_id: sellerId, low_stock_threshold: variantId === null ? threshold : null });
    // Who watches one variant has a row here too, which is how a seller's variants are found.
    await setting
      .onConflict((conflict) =>
        variantId === null
          ? conflict.column('seller_id').doUpdateSet({ low_stock_threshold: threshold })
          : conflict.column('seller_id').doNothing(),
      )
      .execute();
    if (variantId === null) return;
    if (threshold === null) {
      await tx.sql.deleteFrom('stock_threshold').where('variant_id', '=', variantId).execute();
      return;
    }
    await tx.sql
      .insertInto('stock_threshold')
      .values({ variant_id: variantId, seller_id: sellerId, threshold })
      .onConflict((conflict) => conflict.column('variant_id').doUpdateSet({ threshold }))
      .execute();
  });
  return threshold;
}
