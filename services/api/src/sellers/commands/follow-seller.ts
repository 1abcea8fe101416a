import type { Context } from '../../platform/context.js';
import { findPublicSeller, type SellerRow } from '../seller.queries.js';
import { sellerFaults } from '../seller.errors.js';

/**
 * A shopper wants to hear of a seller. One who follows it already goes on doing so.
 *
 * @param input row ids.
 * @throws UserFaults SELLER_NOT_FOUND (also for one that is not in the shop)
 */
export async function followSeller(
  context: Context,
  { sellerId, userId }: { sellerId: string; userId: string },
): Promise<SellerRow> {
  const seller = await findPublicSeller(context, { id: sellerId });
  if (!seller) return sellerFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
  await context.db.platform
    .insertInto('seller_follow')
    .values({ seller_id: seller.id, user_id: userId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return seller;
}
