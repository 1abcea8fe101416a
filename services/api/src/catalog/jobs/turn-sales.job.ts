import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { defineJob } from '../../platform/jobs/index.js';
import { lockProduct } from '../commands/move-product.js';
import { turnSales } from '../variant-sale.write.js';

const batchSize = 100;

/** Products with a sale to begin or to end. One that can't begin, since its own price has sunk, is no work to do. */
const dueProducts = async ({ db }: Context): Promise<string[]> => {
  const rows = await db.platform
    .selectFrom('variant_sale as sale')
    .innerJoin('product_variant as variant', 'variant.id', 'sale.variant_id')
    .select('sale.product_id')
    .distinct()
    .where((is) =>
      is.or([
        is('sale.ends_at', '<=', sql<Date>`now()`),
        is.and([
          is('sale.own_price', 'is', null),
          is('sale.starts_at', '<=', sql<Date>`now()`),
          is('variant.archived_at', 'is', null),
          is('variant.price', '>', is.ref('sale.sale_price')),
        ]),
      ]),
    )
    .orderBy('sale.product_id')
    .limit(batchSize)
    .execute();
  return rows.map(({ product_id: id }) => id);
};

/** Begins and ends the sales whose time has come: once a minute, and at each beginning and end. */
export const turnSalesJob = defineJob({
  name: 'catalog/turn-sales',
  everySeconds: () => 60,
  run: async (context) => {
    for (let due = await dueProducts(context); due.length > 0; due = await dueProducts(context)) {
      for (const productId of due) {
        await context.db.transaction(platformScope, async (tx) => {
          await turnSales(tx, await lockProduct(tx, { productId }));
        });
      }
    }
  },
});
