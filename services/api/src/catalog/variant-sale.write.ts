import { sql } from 'kysely';
import type { Transaction } from '../platform/db/index.js';
import type { ProductRow } from './product-rows.js';
import { productChanged } from './product.events.js';

/** For a row `sale`: its time is now. */
const isOn = sql<boolean>`sale.starts_at <= now() AND sale.ends_at > now()`;

/**
 * Gives the variants of a locked product their own prices back, as their seller set them: the sales that are on are off until
 * `turnSales` looks at them again.
 */
async function toOwnPrices(tx: Transaction, productId: string, which = sql<boolean>`true`): Promise<bigint> {
  const { numAffectedRows = 0n } = await sql`
    UPDATE product_variant variant SET price = sale.own_price, compare_at_price = sale.own_compare_at_price
    FROM variant_sale sale
    WHERE sale.product_id = ${productId} AND variant.id = sale.variant_id AND sale.own_price IS NOT NULL AND (${which})`.execute(
    tx.sql,
  );
  await forgetOwnPrices(tx, productId, which);
  return numAffectedRows;
}

/** The variants were written at their own prices: the sales that were on have to begin again. */
export async function forgetOwnPrices(
  tx: Transaction,
  productId: string,
  which = sql<boolean>`true`,
): Promise<void> {
  await sql`UPDATE variant_sale sale SET own_price = NULL, own_compare_at_price = NULL
    WHERE sale.product_id = ${productId} AND sale.own_price IS NOT NULL AND (${which})`.execute(tx.sql);
}

/** Puts the sales of a locked product on whose time is now. One that is no longer below the own price does nothing. */
async function toSalePrices(tx: Transaction, productId: string): Promise<bigint> {
  await sql`
    UPDATE variant_sale sale SET own_price = variant.price, own_compare_at_price = variant.compare_at_price
    FROM product_variant variant
    WHERE sale.product_id = ${productId} AND variant.id = sale.variant_id AND sale.own_price IS NULL
      AND variant.archived_at IS NULL AND variant.price > sale.sale_price AND (${isOn})`.execute(tx.sql);
  const { numAffectedRows = 0n } = await sql`
    UPDATE product_variant variant SET price = sale.sale_price, compare_at_price = sale.own_price
    FROM variant_sale sale
    WHERE sale.product_id = ${productId} AND variant.id = sale.variant_id AND sale.own_price IS NOT NULL
      AND variant.price <> sale.sale_price`.execute(tx.sql);
  return numAffectedRows;
}

/**
 * Brings the prices of a locked product to what they are now: sales whose time has come are on, those whose time is over are
 * off and forgotten. What shows or sorts by price follows from the rows. Done again it changes nothing.
 */
export async function turnSales(
  tx: Transaction,
  product: Pick<ProductRow, 'id' | 'seller_id' | 'status'>,
): Promise<void> {
  const ended = await toOwnPrices(tx, product.id, sql<boolean>`NOT (${isOn})`);
  const begun = await toSalePrices(tx, product.id);
  await tx.sql
    .deleteFrom('variant_sale')
    .where('product_id', '=', product.id)
    .where('ends_at', '<=', sql<Date>`now()`)
    .execute();
  if (ended === 0n && begun === 0n) return;
  await sql`
    UPDATE product SET price_min = sold.low, price_max = sold.high FROM (
      SELECT min(price) AS low, max(price) AS high FROM product_variant WHERE product_id = ${product.id} AND archived_at IS NULL
    ) sold WHERE product.id = ${product.id} AND sold.low IS NOT NULL`.execute(tx.sql);
  if (product.status === 'PUBLISHED')
    await tx.emit(productChanged({ productId: product.id, sellerId: product.seller_id }));
}

/** Takes a variant's sale away; its price is the seller's own again. The caller holds the product. */
export async function endSale(
  tx: Transaction,
  product: Pick<ProductRow, 'id' | 'seller_id' | 'status'>,
  variantId: string,
): Promise<void> {
  await tx.sql
    .updateTable('variant_sale')
    // In the past in any case, also for one that has not begun.
    .set({
      starts_at: sql<Date>`least(starts_at, now() - interval '1 second')`,
      ends_at: sql<Date>`now()`,
    })
    .where('variant_id', '=', variantId)
    .execute();
  await turnSales(tx, product);
}
