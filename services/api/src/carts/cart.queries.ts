import type { CurrencyCode } from '@gebyar/money';
import { sql, type Kysely } from 'kysely';
import { purchasableRows, toPurchasable, type PurchasableRow } from '../catalog/index.js';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import {
  loadPricing,
  namesIn,
  namesOf,
  pricingJson,
  toPricing,
  type Person,
  type PricingFacts,
  type PricingJson,
  type PricingSource,
} from '../pricing/index.js';
import { holidayOn, localTime, type Holiday } from '../sellers/index.js';
import { deliveriesJson, recentRates, toDeliveries, type DeliveryJson } from '../shipping/index.js';
import { priceCart, type CartFacts, type CartView } from './cart.pricing.js';
import { cartRows, toState, type CartState, type StoredCart } from './cart.state.js';

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

const inHeld = (column: 'seller_id' | 'product_id') => sql`ARRAY(SELECT ${sql.ref(column)} FROM held)`;

/** The columns that tell what decides the price of the variants in `held`. Each slice that is asked has its part. */
const factColumns = (context: Context, asked: Pick<PricingSource, 'couponIds' | 'names'>) => sql`
  (SELECT coalesce(json_agg(held), '[]') FROM held) AS variants,
  ${deliveriesJson(inHeld('seller_id'), inHeld('product_id'))} AS deliveries,
  ${pricingJson(context, { ...asked, productIds: inHeld('product_id'), sellerIds: inHeld('seller_id') })} AS pricing`;

/** @returns the facts, with the deployment’s rates as last read */
async function toFacts(
  context: Context,
  db: Kysely<Tables>,
  cart: CartState,
  read: StoredFacts,
): Promise<CartFacts> {
  const variants = toPurchasable(read.variants);
  return {
    variants,
    holidays: holidaysOf(context, variants),
    rates: await recentRates(context),
    deliveries: toDeliveries(read.deliveries),
    currency: context.deployment.currency as CurrencyCode,
    pricing: await toPricing(
      context,
      db,
      { person: personOf(context, cart), ordered: cart.orderedAt !== null },
      read.pricing,
    ),
  };
}

/** What decides the price of a cart that was read before: one statement. */
export async function loadCartFacts(
  context: Context,
  db: Kysely<Tables>,
  cart: CartState,
): Promise<CartFacts> {
  const names = sql`${namesOf(personOf(context, cart))}::text[]`;
  const { rows } = await sql<StoredFacts>`
    WITH held AS MATERIALIZED (${purchasableRows(
      db,
      cart.lines.map(({ variantId }) => variantId),
    )})
    SELECT ${factColumns(context, { couponIds: cart.couponIds, names })}`.execute(db);
  const [read] = rows;
  if (!read) throw new Error(`the facts of cart ${cart.id} gave no row`);
  return toFacts(context, db, cart, read);
}

/** A cart by row id and what decides its price, both in one statement; null when there is none. */
export async function readCartWithFacts(
  context: Context,
  db: Kysely<Tables>,
  cartId: string,
  { asOpen = false } = {},
): Promise<{ state: CartState; facts: CartFacts } | null> {
  const signedIn = personOf(context, { buyer: null, userId: null }).userId;
  const names = namesIn({
    phone: sql`(SELECT buyer_phone FROM found)`,
    userId: signedIn === null ? sql`(SELECT user_id::text FROM found)` : sql`${signedIn}::text`,
  });
  const couponIds = sql`ARRAY(SELECT coupon_id FROM cart_coupon WHERE cart_id = ${cartId})`;
  const variantIds = sql`ARRAY(SELECT variant_id FROM cart_line WHERE cart_id = ${cartId})`;
  const { rows } = await sql<StoredFacts & { cart: StoredCart | null }>`
    WITH found AS MATERIALIZED (${cartRows(db, cartId)}),
      held AS MATERIALIZED (${purchasableRows(db, variantIds)})
    SELECT (SELECT row_to_json(found) FROM found) AS cart, ${factColumns(context, { couponIds, names })}`.execute(
    db,
  );
  const [read] = rows;
  if (!read?.cart) return null;
  const state = toState(asOpen ? { ...read.cart, ordered_at: null } : read.cart);
  return { state, facts: await toFacts(context, db, state, read) };
}

/** A cart by row id, priced; null when there is none. One statement. */
export async function findCart(context: Context, cartId: string): Promise<CartView | null> {
  const read = await readCartWithFacts(context, context.db.platform, cartId);
  return read && priceCart(read.state, read.facts);
}
