import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { lockProduct, moveProduct } from './move-product.js';

/**
 * A seller takes a submitted product back into the drafts, to change it.
 *
 * @param input row ids.
 * @throws UserFaults PRODUCT_NOT_FOUND (also for another seller's), PRODUCT_NOT_SUBMITTED
 */
export async function withdrawProduct(
  context: Context,
  input: { sellerId: string; productId: string },
): Promise<void> {
  await context.db.transaction(sellerScope(input.sellerId), async (tx) => {
    const product = await lockProduct(tx, input);
    if (product.status !== 'SUBMITTED')
      catalogFaults.fail('PRODUCT_NOT_SUBMITTED', { field: ['input', 'productId'] });
    await moveProduct(context, tx, product, { to: 'DRAFT', reason: 'withdrawn' });
  });
}
