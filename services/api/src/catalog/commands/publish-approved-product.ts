import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { productPublished } from '../product.events.js';
import { lockProduct, moveProduct } from './move-product.js';

/**
 * A seller puts an approved product into the shop. One that is there already stays as it is.
 *
 * @param input row ids.
 * @throws UserFaults PRODUCT_NOT_FOUND (also for another seller's), PRODUCT_NOT_APPROVED
 */
export async function publishApprovedProduct(
  context: Context,
  input: { sellerId: string; productId: string },
): Promise<void> {
  const { sellerId, productId } = input;
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const product = await lockProduct(tx, input);
    if (product.status === 'PUBLISHED') return;
    if (product.status !== 'APPROVED')
      catalogFaults.fail('PRODUCT_NOT_APPROVED', { field: ['input', 'productId'] });
    const move = { to: 'PUBLISHED', reason: 'published' } as const;
    await moveProduct(context, tx, product, move, { published_at: product.published_at ?? new Date() });
    await tx.emit(productPublished({ productId, sellerId }));
  });
}
