import type { Transaction } from '../platform/db/index.js';
import type { UserFault } from '../platform/faults.js';
import { catalogFaults } from './catalog.errors.js';
import { productLimits } from './product-limits.js';

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with a wanted address by itself. */
export const slugFaults = (slug: string): UserFault[] =>
  slugPattern.test(slug) && slug.length <= productLimits.slug
    ? []
    : [
        catalogFaults.fault('INVALID_SLUG', {
          field: ['input', 'slug'],
          params: { max: productLimits.slug },
        }),
      ];

/**
 * Gives an address to a product for good, also when it takes another one later.
 *
 * @returns false when it is or was another product's.
 */
export async function keepSlug(
  tx: Transaction,
  { slug, productId, sellerId }: { slug: string; productId: string; sellerId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.sql
    .insertInto('product_slug')
    .values({ slug, product_id: productId, seller_id: sellerId })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return true;
  const own = await tx.sql
    .selectFrom('product_slug')
    .select('slug')
    .where('slug', '=', slug)
    .where('product_id', '=', productId)
    .executeTakeFirst();
  return own !== undefined;
}
