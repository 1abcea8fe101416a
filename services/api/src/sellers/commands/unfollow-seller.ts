import type { Context } from '../../platform/context.js';
import { findPublicSeller, type SellerRow } from '../seller.queries.js';

/**
 * A shopper no longer wants to hear of a seller, which may have left the shop meanwhile.
 *
 * @param input row ids.
 * @returns the seller, null when it is not in the shop.
 */
export async function unfollowSeller(
  context: Context,
  { sellerId, userId }: { sellerId: string; userId: string },
): Promise<SellerRow | null> {
  await context.db.platform
    .deleteFrom('seller_follow')
    .where('seller_id', '=', sellerId)
    .where('user_id', '=', userId)
    .execute();
  return findPublicSeller(context, { id: sellerId });
}
