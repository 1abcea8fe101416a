import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { productPublished } from '../product.events.js';
import { lockProduct, moveProduct } from './move-product.js';

/**
 * The platform's own way to put a product into the shop, whatever its state, without a review: for imports and the
 * operator's programs. One that is there already stays as it is.
 *
 * @param input row ids.
 * @throws UserFaults PRODUCT_NOT_FOUND (also for another seller's), VARIANT_REQUIRED
 */
export async function publishProduct(
  context: Context,
  input: { sellerId: string; productId: string },
): Promise<void> {
  const { sellerId, productId } = input;
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const product = await lockProduct(tx, input);
    if (product.status === 'PUBLISHED') return;
    const variant = await tx.sql
      .selectFrom('product_variant')
      .select('id')
      .where('product_id', '=', productId)
      .where('archived_at', 'is', null)
      .limit(1)
      .executeTakeFirst();
    if (!variant) catalogFaults.fail('VARIANT_REQUIRED', { field: ['input', 'productId'] });
    const reason = product.status === 'APPROVED' ? 'published' : 'placed';
    await moveProduct(
      context,
      tx,
      product,
      { to: 'PUBLISHED', reason },
      {
        published_at: product.published_at ?? new Date(),
      },
    );
    await tx.emit(productPublished({ productId, sellerId }));
  });
}
