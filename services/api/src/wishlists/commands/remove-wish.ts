import type { Context } from '../../platform/context.js';

/** Takes a product off a shopper's wish list, also one that has left the shop; what is not there stays away. */
export async function removeWish({ db }: Context, userId: string, productId: string): Promise<void> {
  await db.platform
    .deleteFrom('wish')
    .where('user_id', '=', userId)
    .where('product_id', '=', productId)
    .execute();
}
