import { publicProductLoader, type ShownProduct } from '../../catalog/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { withLoaders } from '../../platform/graphql/index.js';
import { wishFaults } from '../wish.errors.js';

/** More than anybody looks through; keeps a list from growing without end. */
export const wishLimit = 500;

/** Those that the public may see now. */
async function publicProducts(context: Context, ids: readonly string[]): Promise<ShownProduct[]> {
  const found = await withLoaders(context)
    .loader(publicProductLoader)
    .loadMany([...new Set(ids)]);
  return found.flatMap((product) => {
    if (product instanceof Error) throw product;
    return product ?? [];
  });
}

/** The user's row is held, so that two additions at once count one another. */
async function roomFor(tx: Transaction, userId: string): Promise<number> {
  await tx.sql.selectFrom('app_user').select('id').where('id', '=', userId).forUpdate().execute();
  const { count } = await tx.sql
    .selectFrom('wish')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return Math.max(0, wishLimit - Number(count));
}

/**
 * Puts products on a shopper's wish list, the first given as the newest. What is there already stays where it is; what the
 * shop does not have is left out, and so is what no longer fits.
 *
 * @param productIds row ids
 * @returns how many of them the list now holds
 */
export async function addWishes(
  context: Context,
  userId: string,
  productIds: readonly string[],
): Promise<number> {
  const products = await publicProducts(context, productIds);
  if (products.length === 0) return 0;
  const bySeller = new Map(products.map(({ id, seller_id }) => [id, seller_id]));
  const wanted = [...new Set(productIds)].filter((id) => bySeller.has(id));
  return context.db.transaction(platformScope, async (tx) => {
    const room = await roomFor(tx, userId);
    const known = await tx.sql
      .selectFrom('wish')
      .select('product_id')
      .where('user_id', '=', userId)
      .where('product_id', 'in', wanted)
      .execute();
    const there = new Set(known.map(({ product_id }) => product_id));
    const fresh = wanted.filter((id) => !there.has(id)).slice(0, room);
    const now = context.clock().getTime();
    if (fresh.length > 0) {
      await tx.sql
        .insertInto('wish')
        .values(
          fresh.map((productId, index) => ({
            user_id: userId,
            product_id: productId,
            seller_id: bySeller.get(productId) ?? '',
            created_at: new Date(now - index),
          })),
        )
        .onConflict((conflict) => conflict.columns(['user_id', 'product_id']).doNothing())
        .execute();
    }
    return there.size + fresh.length;
  });
}

/**
 * Puts one product on a shopper's wish list; one that is there already stays.
 *
 * @param productId row id; null for an id that is none
 * @throws UserFaults WISH_PRODUCT_NOT_FOUND, WISHLIST_FULL
 */
export async function addWish(context: Context, userId: string, productId: string | null): Promise<void> {
  const field = ['input', 'productId'];
  const [product] = productId === null ? [] : await publicProducts(context, [productId]);
  if (!product) return wishFaults.fail('WISH_PRODUCT_NOT_FOUND', { field });
  const held = await addWishes(context, userId, [product.id]);
  if (held === 0) wishFaults.fail('WISHLIST_FULL', { field, params: { max: wishLimit } });
}
