import type { CurrencyCode } from '@gebyar/money';
import { sql, type Kysely } from 'kysely';
import { purchasableRows, toPurchasable, type PurchasableRow } from '../catalog/index.js';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import {
  loadPricing,
  pricingJson,
  toPricing,
  type Person,
  type PricingFacts,
  type PricingJson,
} from '../pricing/index.js';
import { holidayOn, localTime, type Holiday } from '../sellers/index.js';
import { deliveriesJson, recentRates, toDeliveries, type DeliveryJson } from '../shipping/index.js';
import { priceCart, type CartFacts, type CartView } from './cart.pricing.js';
import { readCart, type CartState } from './cart.state.js';

type Priced = Pick<CartState, 'buyer' | 'userId' | 'couponIds' | 'orderedAt'>;

/** Who buys: whoever is signed in, else who was when the cart was made. */
export const personOf = (
  { actor }: Context,
  { buyer, userId }: Pick<CartState, 'buyer' | 'userId'>,
): Person => ({
  phone: buyer?.phone ?? null,
  userId: actor.kind === 'user' && actor.audience === 'shop' ? actor.userId : userId,
});

/** Promotions, coupons and taxes for a cart that holds these variants. */
export function loadCartPricing(
  context: Context,
  db: Kysely<Tables>,
  cart: Priced,
  variants: CartFacts['variants'],
): Promise<PricingFacts> {
  const held = [...variants.values()];
  return loadPricing(context, db, {
    productIds: held.map(({ productId }) => productId),
    sellerIds: held.map(({ sellerId }) => sellerId),
    couponIds: cart.couponIds,
    person: personOf(context, cart),
    ordered: cart.orderedAt !== null,
  });
}

/** The holidays that the sellers of these variants are on today, by row id. */
function holidaysOf({ clock, deployment }: Context, variants: CartFacts['variants']): Map<string, Holiday> {
  const today = localTime(clock(), deployment.timeZone).day;
  return new Map(
    [...variants.values()].flatMap(({ sellerId, sellerHoliday }) => {
      const holiday = holidayOn(sellerHoliday, today);
      return holiday ? [[sellerId, holiday] as const] : [];
    }),
  );
}

interface StoredFacts {
  variants: PurchasableRow[];
  deliveries: DeliveryJson[];
  pricing: PricingJson;
}

/**
 * What decides the price of a cart: one statement, which the slices it asks have a part in each, and the deployment’s rates as
 * last read.
 */
export async function loadCartFacts(
  context: Context,
  db: Kysely<Tables>,
  cart: CartState,
): Promise<CartFacts> {
  const rates = await recentRates(context);
  const person = personOf(context, cart);
  const ordered = cart.orderedAt !== null;
  const held = (column: 'seller_id' | 'product_id') => sql`ARRAY(SELECT ${sql.ref(column)} FROM held)`;
  const question = {
    productIds: held('product_id'),
    sellerIds: held('seller_id'),
    couponIds: cart.couponIds,
    person,
    ordered,
  };
  const variantIds = [...new Set(cart.lines.map(({ variantId }) => variantId))];
  const { rows } = await sql<StoredFacts>`
    WITH held AS MATERIALIZED (${purchasableRows(db, variantIds)})
    SELECT (SELECT coalesce(json_agg(held), '[]') FROM held) AS variants,
      ${deliveriesJson(held('seller_id'), held('product_id'))} AS deliveries,
      ${pricingJson(context, question)} AS pricing`.execute(db);
  const [read] = rows;
  if (!read) throw new Error(`the facts of cart ${cart.id} gave no row`);
  const variants = toPurchasable(read.variants);
  return {
    variants,
    holidays: holidaysOf(context, variants),
    rates,
    deliveries: toDeliveries(read.deliveries),
    currency: context.deployment.currency as CurrencyCode,
    pricing: await toPricing(context, db, question, read.pricing),
  };
}

/** A cart by row id, priced; null when there is none. Two statements. */
export async function findCart(context: Context, cartId: string): Promise<CartView | null> {
  const state = await readCart(context.db.platform, cartId);
  return state && priceCart(state, await loadCartFacts(context, context.db.platform, state));
}
