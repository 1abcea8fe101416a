import { sql, type Kysely } from 'kysely';
import type { Tables } from '../platform/db/index.js';

/**
 * Products the public may see: published, of an approved seller. Every public read starts here, so that both a
 * withdrawn product and a suspended seller's are gone at once.
 */
export const publicProducts = (db: Kysely<Tables>) =>
  db
    .selectFrom('product')
    .innerJoin('seller', (join) =>
      join.onRef('seller.id', '=', 'product.seller_id').on('seller.status', '=', sql.lit('APPROVED')),
    )
    .where('product.status', '=', sql.lit('PUBLISHED'));

/** Variants that are sold now, of products the public may see. */
export const publicVariants = (db: Kysely<Tables>) =>
  publicProducts(db)
    .innerJoin('product_variant', 'product_variant.product_id', 'product.id')
    .selectAll('product_variant')
    .where('product_variant.archived_at', 'is', null);
