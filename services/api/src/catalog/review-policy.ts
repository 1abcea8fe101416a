import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';

/**
 * Whether the office looks at what a seller submits before shoppers see it, as the deployment decides: always, never, or
 * until so many of the seller's products have been in the shop.
 */
export async function needsReview(
  { deployment }: Context,
  tx: Transaction,
  sellerId: string,
): Promise<boolean> {
  const { review, firstProducts } = deployment.catalog;
  if (review !== 'FIRST_PRODUCTS') return review === 'ALWAYS';
  const { count } = await tx.sql
    .selectFrom('product')
    .select((select) => select.fn.countAll<bigint>().as('count'))
    .where('seller_id', '=', sellerId)
    .where('published_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return count < BigInt(firstProducts);
}
