import {
  blockingFaults,
  couponsSpent,
  personOf,
  shortageFaults,
  takeCartForCheckout,
  type CheckoutCart,
} from '../../carts/index.js';
import { allocateReservations, reserveStock } from '../../inventory/index.js';
import {
  lockOrdersOfGroup,
  placeOrderGroup,
  type OrderAddress,
  type PlaceDiscount,
  type PlacedOrderGroup,
  type PlaceOrder,
} from '../../orders/index.js';
import {
  createPayment,
  createPaymentOfNothing,
  instructionsOf,
  minutesToPay,
  type MethodSettings,
  type PaymentMethod,
  type PaymentRow,
} from '../../payments/index.js';
import { takeCoupons, type GivenDiscount } from '../../pricing/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { subdistrictPath } from '../../shipping/index.js';
import { checkoutFaults } from '../checkout.errors.js';
import { costsNothing, requireOffered } from '../offered-methods.js';
import { paymentLines } from '../payment-lines.js';
import { fillReturnUrl, orderPageUrl } from '../return-url.js';
import { payOrders } from './receive-money.js';

export interface PlaceOrderInput {
  /** Row id. */
  cartId: string;
  idempotencyKey: string;
  method: PaymentMethod;
  returnUrl: string | null;
}

/** The worker looks after the payment from then on, should this process die before the provider has answered. */
const firstLookSeconds = 5;

/** A reservation that is allocated in the transaction that makes it: its end is never seen. */
const momentMs = 60_000;

/** `payment` was written now, and the caller has to open its session; null when the group was there already or costs nothing. */
export type PlacedOrder =
  | { orderGroupId: string; payment: null }
  | { orderGroupId: string; group: PlacedOrderGroup; payment: PaymentRow };

/** What a cart that is marked as ordered became, in the same transaction. */
async function groupOfCart(tx: Transaction, cartId: string): Promise<string> {
  const { id } = await tx.sql
    .selectFrom('order_group')
    .select('id')
    .where('cart_id', '=', cartId)
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Turns a cart into an order group that waits for its payment, or goes on at once where it costs nothing: one transaction that locks the cart, prices it, writes the
 * orders and the payment's intent row, counts the coupons and reserves the stock last, where buyers wait for one another.
 *
 * @returns the group; the one that is there already when the cart has become one (O1).
 * @throws UserFaults for the cart's blocking problems, INSUFFICIENT_STOCK, COUPON_LIMIT_REACHED, TOTAL_TOO_SMALL,
 * TOTAL_TOO_LARGE, PAYMENT_METHOD_NOT_OFFERED, PICK_UP_ONLY, ONE_SELLER_ONLY, CART_NOT_FOUND
 */
export function placeOrder(context: Context, input: PlaceOrderInput): Promise<PlacedOrder> {
  return context.db.transaction(platformScope, async (tx) => {
    const cart = await takeCartForCheckout(context, tx, input.cartId);
    if (!cart) return checkoutFaults.fail('CART_NOT_FOUND', { field: ['input', 'cartId'] });
    if (cart.orderedAt) return { orderGroupId: await groupOfCart(tx, cart.id), payment: null };
    const faults = blockingFaults(cart);
    if (faults.length > 0) throw new UserFaults(faults);
    // Seen before anything is written: nobody is asked for money that was not to be paid, nor the other way round.
    const settings = costsNothing(cart) ? null : requireOffered(context, cart, input.method);

    const group = await writeOrders(context, tx, cart, input);
    const expiresAt = settings ? sessionEnd(context, settings) : new Date(Date.now() + momentMs);
    const payment = settings
      ? await writePayment(context, tx, cart, group, { ...input, settings, expiresAt })
      : await createPaymentOfNothing(context, tx, paymentFacts(context, cart, group, input.returnUrl));
    await countCoupons(context, tx, cart, group.id);
    // What is picked up somewhere is taken from there, as far as it lies there.
    const lines = group.orders.flatMap(({ id: orderId, sellerId, delivery, lines: own }) =>
      own.map(({ variantId, quantity }) => ({
        orderId,
        sellerId,
        variantId,
        quantity,
        locationId: delivery.place?.locationId,
      })),
    );
    const shortages = await reserveStock(tx, { orderGroupId: group.id, expiresAt, lines });
    if (shortages.length > 0) throw new UserFaults(shortageFaults(cart, shortages));
    if (settings) return { orderGroupId: group.id, group, payment };
    await confirmAtOnce(context, tx, payment);
    return { orderGroupId: group.id, payment: null };
  });
}

/** There is nothing to wait for: the stock is allocated and the orders go on in the transaction that makes them. */
async function confirmAtOnce(context: Context, tx: Transaction, payment: PaymentRow): Promise<void> {
  await allocateReservations(tx, payment.order_group_id);
  await payOrders(context, tx, payment, await lockOrdersOfGroup(tx, payment.order_group_id));
}

/** Counts the coupons that took something off; their limits hold from here on. Those of other checkouts wait for this one. */
async function countCoupons(
  context: Context,
  tx: Transaction,
  cart: CheckoutCart,
  orderGroupId: string,
): Promise<void> {
  const given = cart.groups.flatMap(({ lines, deliveryDiscounts }) => [
    ...lines.flatMap(({ discounts }) => discounts),
    ...deliveryDiscounts,
  ]);
  const couponIds = given.flatMap(({ promotion }) => promotion.coupon?.id ?? []);
  if (couponIds.length === 0) return;
  const refused = await takeCoupons(tx, { orderGroupId, couponIds, person: personOf(context, cart) });
  if (refused.length > 0) throw new UserFaults(couponsSpent(cart, refused));
}

/** In whole seconds, as providers count; the reservation lives exactly as long as the payment session. */
const sessionEnd = ({ config }: Context, settings: MethodSettings): Date =>
  new Date(
    (Math.ceil(Date.now() / 1000) + minutesToPay(settings, config.PAYMENT_SESSION_MINUTES) * 60) * 1000,
  );

const toDiscount = ({ promotion, amount }: GivenDiscount): PlaceDiscount => ({
  title: promotion.title,
  couponCode: promotion.coupon?.code ?? null,
  promotionId: promotion.id,
  fundedBy: promotion.fundedBy,
  amount,
});

function ordersOf(cart: CheckoutCart): PlaceOrder[] {
  return cart.groups.map(({ sellerId, lines, selected, deliveryDiscounts }) => {
    if (!selected) throw new Error(`no delivery is chosen for seller ${sellerId}`);
    const { code: methodCode, kind, title, minDays, maxDays, place = null, price } = selected;
    return {
      sellerId,
      delivery: { methodCode, kind, title, minDays, maxDays, place },
      deliveryTotal: price,
      deliveryDiscounts: deliveryDiscounts.map(toDiscount),
      lines: lines.map(
        ({ variant, personalisation, quantity, unitPrice, discounts, taxRateBp, taxTotal }) => ({
          variantId: variant.variantId,
          productId: variant.productId,
          title: variant.title,
          variantTitle: variant.variantTitle,
          sku: variant.sku,
          imageAssetId: variant.imageAssetId,
          personalisation:
            personalisation === null
              ? null
              : { label: variant.personalisation?.label ?? {}, text: personalisation },
          quantity,
          unitPrice,
          listPrice: variant.regularPrice,
          discounts: discounts.map(toDiscount),
          taxRateBp,
          taxTotal,
        }),
      ),
    };
  });
}

/** The address as it is now, for good; none when everything is picked up. */
function addressOf({ address, subdistrict, groups }: CheckoutCart): OrderAddress | null {
  const pickedUp = groups.every(({ selected }) => selected?.kind === 'PICK_UP');
  if (!address || !subdistrict || pickedUp) return null;
  return { ...address, path: subdistrictPath(subdistrict) };
}

function writeOrders(
  context: Context,
  tx: Transaction,
  cart: CheckoutCart,
  { idempotencyKey }: PlaceOrderInput,
): Promise<PlacedOrderGroup> {
  const { actor, locale } = context;
  if (!cart.buyer) throw new Error(`nobody buys cart ${cart.id}`);
  return placeOrderGroup(context, tx, {
    cartId: cart.id,
    userId: actor.kind === 'user' && actor.audience === 'shop' ? actor.userId : null,
    buyer: cart.buyer,
    address: addressOf(cart),
    locale,
    idempotencyKey,
    orders: ordersOf(cart),
  });
}

/** What a payment knows of its purchase, however it is paid. */
function paymentFacts(
  { config, deployment, locale }: Context,
  cart: CheckoutCart,
  group: PlacedOrderGroup,
  returnUrl: string | null,
) {
  return {
    orderGroupId: group.id,
    currency: deployment.currency,
    returnUrl:
      returnUrl === null
        ? orderPageUrl(config.PUBLIC_URL_MARKETPLACE, locale, group)
        : fillReturnUrl(returnUrl, group),
    intent: {
      orderGroupNumber: group.number,
      locale,
      email: cart.buyer?.email ?? null,
      lines: paymentLines(group.orders, locale),
    },
  };
}

async function writePayment(
  context: Context,
  tx: Transaction,
  cart: CheckoutCart,
  group: PlacedOrderGroup,
  { method, returnUrl, settings, expiresAt }: PlaceOrderInput & { settings: MethodSettings; expiresAt: Date },
): Promise<PaymentRow> {
  const instructions = instructionsOf(settings);
  const facts = paymentFacts(context, cart, group, returnUrl);
  const payment = await createPayment(context, tx, {
    ...facts,
    method,
    amount: group.total,
    expiresAt,
    intent: { ...facts.intent, ...(instructions && { instructions }) },
  });
  await tx.enqueue(
    'checkout/settle-payment',
    { paymentId: payment.id },
    { runAt: new Date(Date.now() + firstLookSeconds * 1000) },
  );
  return payment;
}
