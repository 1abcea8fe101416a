import { serveApi, settlePayment, toPublicId, type Context } from '@gebyar/api/commands';
import type { DemoCatalogue, DemoOrderPlan, DemoSeller } from '../catalogue/types.ts';
import { known } from './in-parallel.ts';
import { PeopleClient } from './people-client.ts';
import type { Products } from './products.ts';

interface Parts {
  products: Products;
  onProgress: (text: string) => void;
}

interface Placed {
  number: string;
  secret: string;
  redirectUrl: string;
  orders: { id: string; seller: { slug: string } }[];
}

interface CartPayload {
  cart: { id: string; deliveryGroups: { id: string; options: { id: string }[] }[] };
}

const cartFields = 'cart { id deliveryGroups { id options { id } } }';

/** Fills a cart and checks out, as the shopper would. */
async function place(people: PeopleClient, plan: DemoOrderPlan, products: Products): Promise<Placed> {
  const as = { audience: 'shop', email: plan.shopperEmail ?? null } as const;
  const lines = plan.lines.map(({ productHandle, variantIndex, quantity }) => ({
    variantId: toPublicId('variant', known(new Map(known(products, productHandle).entries()), variantIndex)),
    quantity,
  }));
  const { cart } = await people.change<CartPayload>(
    'cartCreate',
    'CartCreateInput',
    { lines },
    cartFields,
    as,
  );
  const { name, phone, email } = plan.buyer;
  const { line, subdistrictCode, landmark } = plan.address;
  const details = {
    cartId: cart.id,
    buyer: { name, phone: phone.replaceAll('-', ''), email },
    address: { line, subdistrictCode, landmark },
  };
  const { cart: addressed } = await people.change<CartPayload>(
    'cartBuyerUpdate',
    'CartBuyerUpdateInput',
    details,
    cartFields,
    as,
  );
  const selections = addressed.deliveryGroups.map(({ id, options }) => ({
    deliveryGroupId: id,
    optionId: options[0]?.id,
  }));
  await people.change(
    'cartDeliverySelect',
    'CartDeliverySelectInput',
    { cartId: cart.id, selections },
    'cart { id }',
    as,
  );
  const { orderGroup, payment } = await people.change<{
    orderGroup: Omit<Placed, 'redirectUrl'>;
    payment: { redirectUrl: string | null };
  }>(
    'checkoutStart',
    'CheckoutStartInput',
    { cartId: cart.id, idempotencyKey: plan.key },
    'orderGroup { number secret orders { id seller { slug } } } payment { redirectUrl }',
    as,
  );
  if (payment.redirectUrl === null) throw new Error('the Stripe emulator did not open a payment page');
  return { ...orderGroup, redirectUrl: payment.redirectUrl };
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

/** Ends an open payment session, as its time would. */
async function letExpire({ config }: Context, sessionId: string): Promise<void> {
  const response = await fetch(`${String(config.STRIPE_API_URL)}/v1/checkout/sessions/${sessionId}/expire`, {
    method: 'POST',
    headers: { authorization: `Bearer ${config.STRIPE_SECRET_KEY}` },
  });
  if (!response.ok) throw new Error(`the session could not be ended: ${String(response.status)}`);
}

const paymentOf = (context: Context, number: string) =>
  context.db.platform
    .selectFrom('payment')
    .innerJoin('order_group', 'order_group.id', 'payment.order_group_id')
    .select(['payment.id', 'payment.provider_session_id'])
    .where('order_group.number', '=', number)
    .executeTakeFirstOrThrow();

/** The steps of a seller, up to the planned state. */
async function fulfil(
  people: PeopleClient,
  plan: DemoOrderPlan,
  placed: Placed,
  owners: Map<string, string>,
): Promise<void> {
  const reached = (...states: DemoOrderPlan['status'][]) => states.includes(plan.status);
  for (const { id: orderId, seller } of placed.orders) {
    const as = { audience: 'seller', email: known(owners, seller.slug) } as const;
    const step = (name: string, type: string, input: object) =>
      people.change(name, type, { orderId, ...input }, 'order { id }', as);
    if (reached('PACKED', 'SHIPPED', 'DELIVERED', 'COMPLETED'))
      await step('orderMarkPacked', 'OrderMarkPackedInput', {});
    if (reached('SHIPPED', 'DELIVERED', 'COMPLETED')) {
      const { courier = 'Antar sendiri', trackingNumber } = plan;
      await step('orderMarkShipped', 'OrderMarkShippedInput', { courier, trackingNumber });
    }
    if (reached('DELIVERED')) await step('orderMarkDelivered', 'OrderMarkDeliveredInput', {});
    if (reached('COMPLETED')) {
      const { number, secret } = placed;
      await people.change(
        'orderConfirmReceived',
        'OrderConfirmReceivedInput',
        { number, secret, orderId },
        'order { id }',
      );
    }
  }
}

const ownersOf = (sellers: readonly DemoSeller[]) =>
  new Map(sellers.map(({ handle, owner }) => [handle, owner.email]));

/** Orders in every state: shoppers buy and pay, payments are settled, sellers pack and send. */
export async function seedOrders(
  context: Context,
  demo: DemoCatalogue,
  { products, onProgress }: Parts,
): Promise<void> {
  // A real Stripe account takes no test card from a program.
  if (context.config.STRIPE_API_URL === undefined) return;
  const api = await serveApi(context);
  const people = new PeopleClient(api.url, demo.password);
  const owners = ownersOf(demo.sellers);
  try {
    for (const [index, plan] of demo.orders.entries()) {
      const placed = await place(people, plan, products);
      const payment = await paymentOf(context, placed.number);
      if (plan.status === 'CANCELLED') await letExpire(context, String(payment.provider_session_id));
      else if (plan.status !== 'PENDING_PAYMENT') await pay(placed.redirectUrl, plan);
      await settlePayment(context, payment.id);
      await fulfil(people, plan, placed, owners);
      if (index % 10 === 9) onProgress(`${String(index + 1)} of ${String(demo.orders.length)} orders`);
    }
  } finally {
    await api.close();
  }
}
