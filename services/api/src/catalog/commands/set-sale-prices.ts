import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { catalogFaults } from '../catalog.errors.js';
import { endSale, turnSales } from '../variant-sale.write.js';
import { lockProduct } from './move-product.js';

export interface SetSalePricesInput {
  sellerId: string;
  /** Row ids of variants, and minor units; null for an amount that is none. */
  prices: readonly { variantId: string; price: bigint | null }[];
  /** Minor units that are shown as one. */
  step: bigint;
  startsAt: Date;
  endsAt: Date;
}

export const maxSalePrices = 100;

/** Where the sellers' own price of each variant stands, once its product is held; a variant that is not the seller's is missing. */
async function lockVariants(tx: Transaction, sellerId: string, variantIds: readonly string[]) {
  const found = await tx.sql
    .selectFrom('product_variant')
    .select(['id', 'product_id'])
    .where('id', 'in', variantIds)
    .where('seller_id', '=', sellerId)
    .where('archived_at', 'is', null)
    .execute();
  // In one order, so that two of these never wait for each other.
  const productIds = [...new Set(found.map(({ product_id: id }) => id))].sort();
  const products = new Map<string, Awaited<ReturnType<typeof lockProduct>>>();
  for (const productId of productIds) products.set(productId, await lockProduct(tx, { productId, sellerId }));
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return new Map<string, never>();
  // Read after the lock: a sale may have been turned meanwhile.
  const rows = await tx.sql
    .selectFrom('product_variant as variant')
    .leftJoin('variant_sale as sale', 'sale.variant_id', 'variant.id')
    .select(({ fn, ref }) => [
      'variant.id',
      'variant.product_id',
      fn.coalesce('sale.own_price', ref('variant.price')).as('own_price'),
    ])
    .where('variant.id', 'in', ids)
    .execute();
  return new Map(
    rows.flatMap(({ id, product_id: productId, own_price: ownPrice }) => {
      const product = products.get(productId);
      return product ? [[id, { product, ownPrice }] as const] : [];
    }),
  );
}

/**
 * Sets lower prices of several variants for a time, all or none; each takes the place of the one that is planned or on. Prices
 * change by themselves when the time begins and ends.
 *
 * @param at where each price stands in the input
 * @throws UserFaults SALE_PRICES_REQUIRED, TOO_MANY_SALE_PRICES, UNKNOWN_VARIANT, INVALID_SALE_PRICE, INVALID_SALE_TIME; all
 * that apply at once
 */
export async function setSalePrices(
  context: Context,
  input: SetSalePricesInput,
  at: (index: number) => string[] = (index) => ['input', 'prices', String(index)],
): Promise<void> {
  const { sellerId, prices, step, startsAt, endsAt } = input;
  const field = ['input', 'prices'];
  if (prices.length === 0) catalogFaults.fail('SALE_PRICES_REQUIRED', { field });
  if (prices.length > maxSalePrices)
    catalogFaults.fail('TOO_MANY_SALE_PRICES', { field, params: { max: maxSalePrices } });
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const known = await lockVariants(
      tx,
      sellerId,
      prices.map(({ variantId }) => variantId),
    );
    const seen = new Set<string>();
    const faults: UserFault[] = prices.flatMap(({ variantId, price }, index) => {
      const variant = known.get(variantId);
      if (!variant || seen.has(variantId))
        return [catalogFaults.fault('UNKNOWN_VARIANT', { field: [...at(index), 'variantId'] })];
      seen.add(variantId);
      const good = price !== null && price > 0n && price % step === 0n && price < variant.ownPrice;
      return good ? [] : [catalogFaults.fault('INVALID_SALE_PRICE', { field: [...at(index), 'price'] })];
    });
    if (endsAt <= startsAt || endsAt <= new Date())
      faults.push(catalogFaults.fault('INVALID_SALE_TIME', { field: ['input', 'endsAt'] }));
    if (faults.length > 0) throw new UserFaults(faults);
    for (const { variantId, price } of prices) {
      const variant = known.get(variantId);
      if (!variant || price === null) continue;
      await endSale(tx, variant.product, variantId);
      await tx.sql
        .insertInto('variant_sale')
        .values({
          variant_id: variantId,
          product_id: variant.product.id,
          seller_id: sellerId,
          sale_price: price,
          starts_at: startsAt,
          ends_at: endsAt,
        })
        .execute();
      await turnSales(tx, variant.product);
      await recordAuditEntry(context, tx, {
        action: 'variant.sale-price-set',
        subjectType: 'product_variant',
        subjectId: variantId,
        sellerId,
      });
    }
    for (const runAt of [startsAt, endsAt]) {
      if (runAt > new Date()) await tx.enqueue('catalog/turn-sales', {}, { runAt });
    }
  });
}
