import {
  confirmPayment,
  confirmReceived,
  createCart,
  deliveryGroupId,
  deliveryOptionId,
  markDelivered,
  markPacked,
  markShipped,
  selectDelivery,
  settlePayment,
  startCheckout,
  toPublicId,
  updateBuyer,
  type Context,
  type OrderGroupRecord,
} from '@gebyar/api/commands';
import type { DemoCatalogue, DemoOrderPlan, DemoSeller } from '../catalogue/types.ts';
import type { Users } from './accounts.ts';
import { random } from '../random.ts';
import { asPerson } from './as-person.ts';
import { inParallel, known } from './in-parallel.ts';
import { seedReviews } from './reviews.ts';
import type { Products } from './products.ts';

interface Parts {
  products: Products;
  users: Users;
  /** E-mail address of somebody in the office. */
  operator: string;
  /** E-mail addresses of the owners, by the seller's row id. */
  owners: ReadonlyMap<string, string>;
  onProgress: (text: string) => void;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** When the steps of an order were taken, the present being `now`. Nothing lies in the future. */
export function orderTimes({ key, placedDaysAgo }: DemoOrderPlan, now: number) {
  // Another hour for each order, from its key alone.
  const shift = random(key).next();
  const placed = now - placedDaysAgo * dayMs - (0.25 + 9 * shift) * hourMs;
  const later = (days: number) => new Date(Math.min(placed + days * dayMs, now - 60_000));
  return {
    placed: new Date(placed),
    paid: later(0.003 + 0.005 * shift),
    packed: later(0.2 + 0.6 * shift),
    shipped: later(0.4 + 0.9 * shift),
    delivered: later(1.4 + 1.6 * shift),
    completed: later(1.6 + 1.8 * shift),
  };
}

type PaidBy = 'CARD' | 'BANK_TRANSFER';

/**
 * How an order is paid. The provider counts a card's money on the day it is told of it, which is the day of the seed; what was
 * paid on an earlier one came by bank transfer, and the office confirmed it then. So the books agree with the provider.
 */
export function paidBy({ status }: Pick<DemoOrderPlan, 'status'>, paid: Date, now: number): PaidBy {
  const day = (at: Date) => at.toISOString().slice(0, 10);
  const never = status === 'PENDING_PAYMENT' || status === 'CANCELLED';
  return never || day(paid) === day(new Date(now)) ? 'CARD' : 'BANK_TRANSFER';
}

/** Fills a cart and checks out, as the shopper would. */
async function place(
  shopper: Context,
  plan: DemoOrderPlan,
  products: Products,
  paymentMethod: PaidBy,
): Promise<OrderGroupRecord> {
  const lines = plan.lines.map(({ productHandle, variantIndex, quantity }) => ({
    variantId: toPublicId('variant', known(new Map(known(products, productHandle).entries()), variantIndex)),
    quantity,
  }));
  const cart = await createCart(shopper, lines);
  const cartId = toPublicId('cart', cart.id);
  const { name, phone, email } = plan.buyer;
  const { line, subdistrictCode, landmark } = plan.address;
  const addressed = await updateBuyer(
    shopper,
    cartId,
    { name, phone: phone.replaceAll('-', ''), email },
    { line, subdistrictCode, ...(landmark === undefined ? {} : { landmark }) },
  );
  const { groups } = await addressed.view();
  const selections = groups.flatMap(({ sellerId, options: [option] }) =>
    option
      ? [
          {
            deliveryGroupId: deliveryGroupId(cart.id, sellerId),
            optionId: deliveryOptionId(cart.id, sellerId, option.code),
          },
        ]
      : [],
  );
  await selectDelivery(shopper, cartId, selections);
  const started = await startCheckout(shopper, {
    cartId,
    idempotencyKey: plan.key,
    paymentMethod,
    returnUrl: null,
  });
  return started.record();
}

/** Pays with Stripe's test card on the hosted page. */
async function pay(redirectUrl: string, { buyer }: DemoOrderPlan): Promise<void> {
  const form = new URLSearchParams({
    cardNumber: '4242424242424242',
    cardExpiry: '12 / 34',
    cardCvc: '123',
    billingName: buyer.name,
    email: buyer.email,
  });
  const response = await fetch(redirectUrl, { method: 'POST', body: form, redirect: 'manual' });
  if (response.status !== 303) throw new Error(`the payment page answered ${String(response.status)}`);
}

/** The office sees a transfer on the statement of the bank, and says so. */
async function confirmTransfer(
  context: Context,
  plan: DemoOrderPlan,
  payment: NonNullable<OrderGroupRecord['payment']>,
  { users, operator }: Parts,
  at: Date,
): Promise<void> {
  await confirmPayment(asPerson(context, users, 'office', operator, at), {
    paymentId: payment.id,
    amount: `${String(payment.amount / 100n)}.${String(payment.amount % 100n).padStart(2, '0')}`,
    reference: `DEMO ${plan.key.toUpperCase()}`,
    acceptDifference: false,
    source: 'OFFICE',
  });
}

/** Ends an open payment session, as its time would. */
async function letExpire({ config }: Context, sessionId: string): Promise<void> {
  const response = await fetch(`${String(config.STRIPE_API_URL)}/v1/checkout/sessions/${sessionId}/expire`, {
    method: 'POST',
    headers: { authorization: `Bearer ${config.STRIPE_SECRET_KEY}` },
  });
  if (!response.ok) throw new Error(`the session could not be ended: ${String(response.status)}`);
}

/** The steps of a seller, up to the planned state. */
async function fulfil(
  context: Context,
  plan: DemoOrderPlan,
  { group, orders }: OrderGroupRecord,
  { users, owners }: Parts,
  times: ReturnType<typeof orderTimes>,
): Promise<void> {
  const reached = (...states: DemoOrderPlan['status'][]) => states.includes(plan.status);
  for (const { order } of orders) {
    const orderId = toPublicId('order', order.id);
    const owner = (at: Date) => asPerson(context, users, 'seller', known(owners, order.seller_id), at);
    if (reached('PACKED', 'SHIPPED', 'DELIVERED', 'COMPLETED'))
      await markPacked(owner(times.packed), orderId);
    if (reached('SHIPPED', 'DELIVERED', 'COMPLETED')) {
      const { courier = 'Antar sendiri', trackingNumber = null } = plan;
      await markShipped(owner(times.shipped), { orderId, courier, trackingNumber });
    }
    if (reached('DELIVERED', 'COMPLETED')) await markDelivered(owner(times.delivered), orderId);
    if (reached('COMPLETED')) {
      const { number, secret } = group;
      const shopper = asPerson(context, users, 'shop', null, times.completed);
      await confirmReceived(shopper, { number, secret, orderId });
    }
  }
}

/** One order, from the cart to where the plan leaves it. */
export async function seedOrder(
  context: Context,
  plan: DemoOrderPlan,
  parts: Parts,
  now: number,
): Promise<void> {
  const times = orderTimes(plan, now);
  const shopper = asPerson(context, parts.users, 'shop', plan.shopperEmail ?? null, times.placed);
  const method = paidBy(plan, times.paid, now);
  const placed = await place({ ...shopper, locale: plan.locale ?? 'id' }, plan, parts.products, method);
  const { payment } = placed;
  if (!payment) throw new Error(`the order ${plan.key} has no payment`);
  if (method === 'BANK_TRANSFER') await confirmTransfer(context, plan, payment, parts, times.paid);
  else {
    if (!payment.redirect_url) throw new Error('the Stripe emulator did not open a payment page');
    if (plan.status === 'CANCELLED') await letExpire(context, String(payment.provider_session_id));
    else if (plan.status !== 'PENDING_PAYMENT') await pay(payment.redirect_url, plan);
    await settlePayment({ ...context, clock: () => times.paid }, payment.id);
  }
  await fulfil(context, plan, placed, parts, times);
  await seedReviews(context, plan, placed, parts, times.completed, now);
}

/** E-mail addresses of the owners, by the seller's row id. */
export const ownersOf = (sellers: readonly DemoSeller[], sellerIds: ReadonlyMap<string, string>) =>
  new Map(sellers.map(({ handle, owner }) => [known(sellerIds, handle), owner.email]));

/**
 * Orders in every state: shoppers buy and pay by card or transfer, payments are settled, sellers pack and send, and what is over is reviewed.
 * The oldest come first, each at its own time in the last two months.
 *
 * @param past the same application, but nobody is written to: letters about what is long over are of no use
 */
export async function seedOrders(
  context: Context,
  past: Context,
  demo: Pick<DemoCatalogue, 'orders' | 'pastOrders'>,
  parts: Parts,
): Promise<void> {
  // A real Stripe account takes no test card from a program.
  if (context.config.STRIPE_API_URL === undefined) return;
  const now = Date.now();
  const plans = [
    ...demo.pastOrders.map((plan) => ({ plan, world: past })),
    ...[...demo.orders]
      .sort((a, b) => b.placedDaysAgo - a.placedDaysAgo)
      .map((plan) => ({ plan, world: context })),
  ];
  let done = 0;
  // A few side by side: each knows its own time, so it does not matter which of them is written first.
  await inParallel(plans, 3, async ({ plan, world }) => {
    await seedOrder(world, plan, parts, now);
    done += 1;
    if (done % 20 === 0) parts.onProgress(`${String(done)} of ${String(plans.length)} orders`);
  });
}
