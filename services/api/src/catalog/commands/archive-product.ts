import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { closeRevision } from '../pending-revision.js';
import { productArchived } from '../product.events.js';
import { lockProduct, moveProduct } from './move-product.js';

/**
 * Takes a product out of the shop; orders keep what they need of it, and what waited for the office is withdrawn. One
 * that is archived stays as it is.
 *
 * @param input row ids.
 * @throws UserFaults PRODUCT_NOT_FOUND (also for another seller's)
 */
export async function archiveProduct(
  context: Context,
  input: { sellerId: string; productId: string },
): Promise<void> {
  const { sellerId, productId } = input;
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const product = await lockProduct(tx, input);
    if (product.status === 'ARCHIVED') return;
    await moveProduct(context, tx, product, { to: 'ARCHIVED', reason: 'archived' });
    await closeRevision(context, tx, productId, 'WITHDRAWN');
    await tx.emit(productArchived({ productId, sellerId }));
  });
}
