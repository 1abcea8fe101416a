import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { catalogFaults } from '../catalog.errors.js';
import { endSale, turnSales } from '../variant-sale.write.js';
import { lockProduct } from './move-product.js';

export interface SetSalePriceInput {
  sellerId: string;
  variantId: string;
  /** Minor units; null for an amount that is none. */
  price: bigint | null;
  /** Minor units that are shown as one. */
  step: bigint;
  startsAt: Date;
  endsAt: Date;
}

/** A seller's variant and its product, which is held until the transaction ends. */
async function lockVariant(tx: Transaction, sellerId: string, variantId: string) {
  const field = ['input', 'variantId'];
  const found = await tx.sql
    .selectFrom('product_variant')
    .select('product_id')
    .where('id', '=', variantId)
    .where('seller_id', '=', sellerId)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (!found) return catalogFaults.fail('UNKNOWN_VARIANT', { field });
  const product = await lockProduct(tx, { productId: found.product_id, sellerId });
  // Read after the lock: a sale may have been turned meanwhile.
  const row = await tx.sql
    .selectFrom('product_variant as variant')
    .leftJoin('variant_sale as sale', 'sale.variant_id', 'variant.id')
    .select(({ fn, ref }) => fn.coalesce('sale.own_price', ref('variant.price')).as('own_price'))
    .where('variant.id', '=', variantId)
    .executeTakeFirstOrThrow();
  return { product, ownPrice: row.own_price };
}

/**
 * Sets a lower price of a variant for a time; it takes the place of the one that is planned or on. Prices change by
 * themselves when the time begins and ends.
 *
 * @param input row ids.
 * @throws UserFaults UNKNOWN_VARIANT, INVALID_SALE_PRICE, INVALID_SALE_TIME
 */
export async function setSalePrice(context: Context, input: SetSalePriceInput): Promise<void> {
  const { sellerId, variantId, price, step, startsAt, endsAt } = input;
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const { product, ownPrice } = await lockVariant(tx, sellerId, variantId);
    const faults: UserFault[] = [];
    if (price === null || price <= 0n || price % step !== 0n || price >= ownPrice)
      faults.push(catalogFaults.fault('INVALID_SALE_PRICE', { field: ['input', 'price'] }));
    if (endsAt <= startsAt || endsAt <= new Date())
      faults.push(catalogFaults.fault('INVALID_SALE_TIME', { field: ['input', 'endsAt'] }));
    if (faults.length > 0 || price === null) throw new UserFaults(faults);
    await endSale(tx, product, variantId);
    await tx.sql
      .insertInto('variant_sale')
      .values({
        variant_id: variantId,
        product_id: product.id,
        seller_id: sellerId,
        sale_price: price,
        starts_at: startsAt,
        ends_at: endsAt,
      })
      .execute();
    await turnSales(tx, product);
    for (const runAt of [startsAt, endsAt]) {
      if (runAt > new Date()) await tx.enqueue('catalog/turn-sales', {}, { runAt });
    }
    await recordAuditEntry(context, tx, {
      action: 'variant.sale-price-set',
      subjectType: 'product_variant',
      subjectId: variantId,
      sellerId,
    });
  });
}

/**
 * Takes a variant's sale price away, planned or on; one that is not there is no fault.
 *
 * @throws UserFaults UNKNOWN_VARIANT
 */
export async function clearSalePrice(
  context: Context,
  { sellerId, variantId }: { sellerId: string; variantId: string },
): Promise<void> {
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const { product } = await lockVariant(tx, sellerId, variantId);
    await endSale(tx, product, variantId);
    await recordAuditEntry(context, tx, {
      action: 'variant.sale-price-cleared',
      subjectType: 'product_variant',
      subjectId: variantId,
      sellerId,
    });
  });
}
