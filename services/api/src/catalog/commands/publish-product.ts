import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { productPublished } from '../product.events.js';

/**
 * Puts a draft or archived product into the shop. One that is there already stays as it is.
 *
 * @param input row ids.
 * @throws UserFaults PRODUCT_NOT_FOUND (also for another seller's), VARIANT_REQUIRED
 */
export async function publishProduct(
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
    if (product.status === 'PUBLISHED') return;
    const variant = await tx.sql
      .selectFrom('product_variant')
      .select('id')
      .where('product_id', '=', productId)
      .where('archived_at', 'is', null)
      .limit(1)
      .executeTakeFirst();
    if (!variant) catalogFaults.fail('VARIANT_REQUIRED', { field: ['input', 'productId'] });
    await tx.sql
      .updateTable('product')
      .set({ status: 'PUBLISHED', published_at: sql`coalesce(published_at, now())`, updated_at: new Date() })
      .where('id', '=', productId)
      .execute();
    await tx.emit(productPublished({ productId, sellerId }));
  });
}
