import { createStripeEmulator, type EmulatorOptions, type StripeEmulator } from '@gebyar/stripe-emulator';
import { freePort, waitFor } from '@gebyar/testing';
import pg from 'pg';
import type { Context } from '../../src/platform/context.js';
import { cartClient, type CartAnswer } from './carts.js';
import { places, type Goods } from './market.js';
import { startTestApi, type TestApi, type TestApiOptions } from './test-api.js';

/** The API with a payment provider of its own, whose webhooks it gets. */
export interface PayingApi extends TestApi {
  emulator: StripeEmulator;
  /** Asks the database as its owner, whom no policy binds. */
  sql: <Row extends object>(text: string, values?: unknown[]) => Promise<{ rows: Row[] }>;
}

export interface PayingApiOptions extends TestApiOptions {
  emulator?: EmulatorOptions;
}

export async function startPayingApi({
  env = {},
  emulator: options = {},
  ...rest
}: PayingApiOptions = {}): Promise<PayingApi> {
  const port = await freePort();
  const api = await startTestApi({
    ...rest,
    env: { STRIPE_API_URL: `http://127.0.0.1:${String(port)}`, ...env },
  });
  const emulator = createStripeEmulator({
    port,
    webhook: { url: `${api.url}/webhooks/stripe`, firstRetryMs: 200 },
    ...options,
  });
  await emulator.listen();
  const owner = new pg.Pool({ connectionString: api.databaseUrl, max: 2 });
  return {
    ...api,
    emulator,
    sql: (text, values) => owner.query(text, values),
    close: async () => {
      await emulator.close();
      await owner.end();
      await api.close();
    },
  };
}

export const buyer = { name: 'Ibu Rahma', phone: '0812-3456-7890', email: 'rahma@example.test' };
export const address = {
  line: 'Jl. Marsma Iswahyudi 12',
  subdistrictCode: places.centre,
  postalCode: '76115',
};

/** A cart that can be checked out, filled through the shop's API. Deliveries are the first offered to each seller. */
export async function readyCart(
  api: TestApi,
  goods: readonly (Goods | [Goods, number])[],
  given: Partial<typeof buyer> = {},
): Promise<CartAnswer> {
  const client = cartClient(api);
  const lines = goods.map((item) => {
    const [{ id }, quantity] = Array.isArray(item) ? item : ([item, 1] as const);
    return { variantId: id, quantity };
  });
  const made = await client.create(lines);
  if (!made.cart) throw new Error(`no cart: ${JSON.stringify(made.userErrors)}`);
  const told = await client.buyer(made.cart.id, { ...buyer, ...given }, address);
  const selections = (told.cart?.deliveryGroups ?? []).map(({ id, options }) => ({
    deliveryGroupId: id,
    optionId: options[0]?.id ?? '',
  }));
  const { cart } = await client.deliver(made.cart.id, selections);
  if (!cart) throw new Error('the cart was not filled');
  return cart;
}

const groupFields = `number secret status total { amount currencyCode } subtotal { amount } deliveryTotal { amount }
  buyer { name phone email } address { line path postalCode } placedAt
  payment { status redirectUrl expiresAt refundPending }
  orders { id number status total { amount } seller { slug } delivery { title kind } shipment { courier trackingNumber }
    transitions { status } lines { title quantity unitPrice { amount } total { amount } } }`;

export interface OrderGroupAnswer {
  number: string;
  secret: string;
  status: string;
  total: { amount: string; currencyCode: string };
  buyer: { name: string; phone: string; email: string | null };
  address: { line: string; path: string } | null;
  payment: { status: string; redirectUrl: string | null; expiresAt: string; refundPending: boolean };
  orders: {
    id: string;
    number: string;
    status: string;
    total: { amount: string };
    seller: { slug: string };
    shipment: { courier: string; trackingNumber: string | null } | null;
    transitions: { status: string }[];
    lines: { title: string; quantity: number; total: { amount: string } }[];
  }[];
}

export interface CheckoutAnswer {
  orderGroup: OrderGroupAnswer | null;
  payment: OrderGroupAnswer['payment'] | null;
  userErrors: {
    __typename: string;
    code: string;
    field: string[] | null;
    message: string;
    availableQuantity?: number;
  }[];
}

const checkoutStart = `mutation ($input: CheckoutStartInput!) { checkoutStart(input: $input) {
  orderGroup { ${groupFields} } payment { status redirectUrl expiresAt refundPending }
  userErrors { __typename code field message ... on InsufficientStockError { availableQuantity cartLine { id } } } } }`;

/** What a storefront does around the payment, over HTTP. */
export function checkoutClient({ gql }: Pick<TestApi, 'gql'>) {
  const find = async (group: { number: string; secret: string }): Promise<OrderGroupAnswer | null> => {
    const { number, secret } = group;
    const query = `query ($number: String!, $secret: String!) { orderGroup(number: $number, secret: $secret) { ${groupFields} } }`;
    return (await gql.data(query, { number, secret })).orderGroup;
  };
  return {
    start: async (
      cartId: string,
      given: {
        idempotencyKey?: string;
        returnUrl?: string;
        locale?: 'id' | 'en';
        token?: string;
        paymentMethod?: string;
      } = {},
    ): Promise<CheckoutAnswer> => {
      const {
        idempotencyKey = crypto.randomUUID(),
        returnUrl,
        locale = 'en',
        token,
        paymentMethod = 'CARD',
      } = given;
      const input = { cartId, idempotencyKey, paymentMethod, returnUrl };
      return (await gql.data(checkoutStart, { input }, { locale, token: token ?? null })).checkoutStart;
    },
    find,
    /** The group once its money is there (or where else it ends). */
    until: (
      group: { number: string; secret: string },
      status: string,
      timeoutMs = 15_000,
    ): Promise<OrderGroupAnswer> =>
      waitFor(
        async () => {
          const found = await find(group);
          return found?.status === status ? found : null;
        },
        { timeoutMs, what: `order group ${group.number} being ${status}` },
      ),
  };
}

/** Pays on the hosted page as a shopper does, with JavaScript off. @returns the answer to the posted form */
export function payOnPage(redirectUrl: string, cardNumber = '4242424242424242'): Promise<Response> {
  const body = new URLSearchParams({
    cardNumber,
    cardExpiry: '12 / 34',
    cardCvc: '123',
    billingName: 'Ibu Rahma',
    email: 'rahma@example.test',
  });
  return fetch(redirectUrl, { method: 'POST', body, redirect: 'manual' });
}

/** Checks a cart out and fails the test when that is refused. */
export async function checkOut(
  api: Pick<TestApi, 'gql'>,
  cart: Pick<CartAnswer, 'id'>,
): Promise<OrderGroupAnswer & { redirectUrl: string }> {
  const { orderGroup, userErrors } = await checkoutClient(api).start(cart.id);
  const redirectUrl = orderGroup?.payment.redirectUrl;
  if (!orderGroup || !redirectUrl)
    throw new Error(`not checked out: ${JSON.stringify({ orderGroup, userErrors })}`);
  return { ...orderGroup, redirectUrl };
}

/** What the provider has: for asking how often something really happened. */
export async function listAtProvider<Row = { id: string; status: string; metadata: Record<string, string> }>(
  emulator: StripeEmulator,
  path: string,
): Promise<Row[]> {
  const { host, port } = emulator.sdkConfig;
  const headers = { authorization: `Bearer ${emulator.secretKey}` };
  const response = await fetch(`http://${host}:${String(port)}${path}`, { headers });
  return ((await response.json()) as { data: Row[] }).data;
}

/** Closes a session at the provider, as its own clock would; the webhook goes out. */
export async function expireAtProvider(emulator: StripeEmulator, sessionId: string): Promise<void> {
  const { host, port } = emulator.sdkConfig;
  const headers = { authorization: `Bearer ${emulator.secretKey}` };
  await fetch(`http://${host}:${String(port)}/v1/checkout/sessions/${sessionId}/expire`, {
    method: 'POST',
    headers,
  });
}

/** The payment row behind an order group. */
export const paymentOf = ({ db }: Context, { number }: { number: string }) =>
  db.platform
    .selectFrom('payment')
    .innerJoin('order_group', 'order_group.id', 'payment.order_group_id')
    .selectAll('payment')
    .where('order_group.number', '=', number)
    .executeTakeFirstOrThrow();

/** Lets the time to pay be over, as far as we are concerned. */
export async function endTimeToPay({ db }: Context, paymentId: string): Promise<void> {
  const past = new Date(Date.now() - 1000);
  await db.platform.updateTable('payment').set({ expires_at: past }).where('id', '=', paymentId).execute();
}

/** What the worker has failed at so far. */
export async function failedJobs({ sql }: Pick<PayingApi, 'sql'>): Promise<object[]> {
  const { rows } = await sql<object>(
    'SELECT task_identifier, last_error FROM graphile_worker.jobs WHERE last_error IS NOT NULL',
  );
  return rows;
}
