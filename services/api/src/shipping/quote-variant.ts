import { purchasableVariants } from '../catalog/index.js';
import type { Context } from '../platform/context.js';
import type { DeliveryQuote } from './delivery-quote.js';
import { quoteConsignment } from './seller-delivery.js';
import { deliveriesOfSellers } from './seller-delivery.queries.js';
import { recentRates } from './shipping.queries.js';

/** The ways that one piece of a variant can be had, as its seller sends it; null for a variant that is not in the shop. */
export async function quoteVariant(
  context: Context,
  variantId: string,
  subdistrictCode: string,
): Promise<DeliveryQuote[] | null> {
  const db = context.db.public;
  const variant = (await purchasableVariants(db, [variantId])).get(variantId);
  if (!variant?.purchasable) return null;
  const { sellerId, productId, price } = variant;
  const deliveries = await deliveriesOfSellers(db, [sellerId], [productId]);
  return quoteConsignment(await recentRates(context), deliveries.get(sellerId) ?? null, {
    lines: [{ ...variant, quantity: 1 }],
    goodsTotal: price,
    subdistrictCode,
  });
}
