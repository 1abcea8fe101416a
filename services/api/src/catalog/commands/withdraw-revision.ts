import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { closeRevision } from '../pending-revision.js';
import { lockProduct } from './move-product.js';

/**
 * A seller gives up the changes of a published product that wait for the office or were sent back.
 *
 * @param input row ids.
 * @throws UserFaults PRODUCT_NOT_FOUND (also for another seller's), NO_PENDING_REVISION
 */
export async function withdrawRevision(
  context: Context,
  input: { sellerId: string; productId: string },
): Promise<void> {
  await context.db.transaction(sellerScope(input.sellerId), async (tx) => {
    await lockProduct(tx, input);
    const closed = await closeRevision(context, tx, input.productId, 'WITHDRAWN');
    if (!closed) catalogFaults.fail('NO_PENDING_REVISION', { field: ['input', 'productId'] });
  });
}
