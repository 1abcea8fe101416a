import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { productArchived } from '../product.events.js';

/**
 * Takes a product out of the shop for good; orders keep what they need of it. One that is archived stays as it is.
 *
 * @param input row ids.
 * @throws UserFaults PRODUCT_NOT_FOUND (also for another seller's)
 */
export async function archiveProduct(
  { db }: Context,
  input: { sellerId: string; productId: string },
): Promise<void> {
  const { sellerId, productId } = input;
  await db.transaction(sellerScope(sellerId), async (tx) => {
    const product = await tx.sql
      .selectFrom('product')
      .select('status')
      .where('id', '=', productId)
      .where('seller_id', '=', sellerId)
      .forUpdate()
      .executeTakeFirst();
    if (!product) return catalogFaults.fail('PRODUCT_NOT_FOUND', { field: ['input', 'productId'] });
    if (product.status === 'ARCHIVED') return;
    await tx.sql
      .updateTable('product')
      .set({ status: 'ARCHIVED', updated_at: new Date() })
      .where('id', '=', productId)
      .execute();
    await tx.emit(productArchived({ productId, sellerId }));
  });
}
