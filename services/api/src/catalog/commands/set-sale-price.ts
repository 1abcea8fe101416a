import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { endSale } from '../variant-sale.write.js';
import { lockProduct } from './move-product.js';
import { setSalePrices } from './set-sale-prices.js';

export interface SetSalePriceInput {
  sellerId: string;
  variantId: string;
  /** Minor units; null for an amount that is none. */
  price: bigint | null;
  /** Minor units that are shown as one. */
  step: bigint;
  startsAt: Date;
  endsAt: Date;
}

/** The product of a seller's variant, held until the transaction ends. */
async function lockProductOf(tx: Transaction, sellerId: string, variantId: string) {
  const found = await tx.sql
    .selectFrom('product_variant')
    .select('product_id')
    .where('id', '=', variantId)
    .where('seller_id', '=', sellerId)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (!found) return catalogFaults.fail('UNKNOWN_VARIANT', { field: ['input', 'variantId'] });
  return lockProduct(tx, { productId: found.product_id, sellerId });
}

/**
 * Sets a lower price of a variant for a time; it takes the place of the one that is planned or on. Prices change by
 * themselves when the time begins and ends.
 *
 * @param input row ids.
 * @throws UserFaults UNKNOWN_VARIANT, INVALID_SALE_PRICE, INVALID_SALE_TIME
 */
export const setSalePrice = (
  context: Context,
  { variantId, price, ...rest }: SetSalePriceInput,
): Promise<void> => setSalePrices(context, { ...rest, prices: [{ variantId, price }] }, () => ['input']);

/**
 * Takes a variant's sale price away, planned or on; one that is not there is no fault.
 *
 * @throws UserFaults UNKNOWN_VARIANT
 */
export async function clearSalePrice(
  context: Context,
  { sellerId, variantId }: { sellerId: string; variantId: string },
): Promise<void> {
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const product = await lockProductOf(tx, sellerId, variantId);
    await endSale(tx, product, variantId);
    await recordAuditEntry(context, tx, {
      action: 'variant.sale-price-cleared',
      subjectType: 'product_variant',
      subjectId: variantId,
      sellerId,
    });
  });
}
