import { releaseOrder } from '../../../src/payouts/index.js';
import type { Context } from '../../../src/platform/context.js';
import { fromPublicId } from '../../../src/platform/ids.js';
import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@gebyar/testing';
import { linesOf } from '../../support/delivered.js';
import type { Goods, Maker } from '../../support/market.js';
import type { payoutOffice } from '../../support/payouts.js';
import {
  checkoutClient,
  listAtProvider,
  payOnPage,
  type OrderGroupAnswer,
  type PayingApi,
} from '../../support/purchase.js';
import { returnsClient } from '../../support/returns.js';
import { manyCarts } from '../../support/rush.js';
import type { Deployment } from '../../support/processes.js';
import type { Deed } from './kill-at-each-step.js';

export interface Stage {
  api: Deployment & Pick<PayingApi, 'sql'>;
  maker: Maker;
  goods: readonly Goods[];
  sellerToken: string;
  office: ReturnType<typeof payoutOffice>;
}

interface Bought {
  cartId: string;
  key: { number: string; secret: string };
  page: string;
  orders: OrderGroupAnswer['orders'];
}

const patience = { timeoutMs: 60_000, intervalMs: 50 };

/** Nothing waits for the worker, and nobody who is dead holds anything. */
const isIdle = async ({ sql }: Pick<PayingApi, 'sql'>): Promise<boolean> => {
  const { rows } = await sql<object>('SELECT FROM graphile_worker._private_jobs WHERE run_at <= now()');
  return rows.length === 0;
};

const oneOf = async <Row extends object>({ sql }: Pick<PayingApi, 'sql'>, text: string, values: unknown[]) =>
  (await sql<Row>(text, values)).rows[0];

/** All that the provider has of a kind, over its pages. */
async function allAtProvider({ emulator }: Deployment, path: string) {
  const all: { id: string; metadata: Record<string, string> }[] = [];
  for (;;) {
    const last = all.at(-1);
    const page = await listAtProvider(
      emulator,
      `${path}?limit=100${last ? `&starting_after=${last.id}` : ''}`,
    );
    all.push(...page);
    if (page.length < 100) return all;
  }
}

const statusOf = async ({ api }: Stage, number: string): Promise<string | undefined> =>
  (
    await oneOf<{ status: string }>(
      api,
      'SELECT payment.status FROM payment JOIN order_group ON order_group.id = order_group_id WHERE number = $1',
      [number],
    )
  )?.status;

const carts: string[] = [];
async function nextCart({ api, goods }: Stage): Promise<string> {
  if (carts.length === 0) carts.push(...(await manyCarts(api, goods, 200)));
  return carts.pop() ?? '';
}

export async function buy(stage: Stage): Promise<Bought> {
  const cartId = await nextCart(stage);
  const { orderGroup } = await checkoutClient(stage.api).start(cartId);
  if (!orderGroup?.payment.redirectUrl) throw new Error('not checked out');
  const { number, secret, orders, payment } = orderGroup;
  return { cartId, key: { number, secret }, page: payment.redirectUrl ?? '', orders };
}

/** Paid, and all that follows from it is done. */
export async function buyAndPay(stage: Stage): Promise<Bought> {
  const bought = await buy(stage);
  await payOnPage(bought.page);
  const isDone = async () => (await statusOf(stage, bought.key.number)) === 'PAID' && isIdle(stage.api);
  await waitFor(isDone, { ...patience, what: 'a paid order' });
  return bought;
}

/** What happened twice to an order group, or more than it should. */
async function doubles({ api }: Stage, { number }: { number: string }): Promise<string[]> {
  const { rows } = await api.sql<{ told: string }>(
    `SELECT format('%s of %s', transition.to_status, "order".number) AS told
     FROM order_transition transition JOIN "order" ON "order".id = order_id JOIN order_group ON order_group.id = order_group_id
     WHERE order_group.number = $1 GROUP BY "order".number, transition.to_status HAVING count(*) > 1`,
    [number],
  );
  const sessions = await allAtProvider(api, '/v1/checkout/sessions');
  const own = sessions.filter(({ metadata }) => metadata['order_group_number'] === number);
  return [
    ...rows.map(({ told }) => `twice ${told}`),
    ...(own.length === 1 ? [] : [`${String(own.length)} pages to pay on`]),
  ];
}

/** A cart becomes an order; the process dies, and the shopper sends the form again. */
export const checkingOut = (stage: Stage): Deed<{ cartId: string }> => {
  const groupOf = (cartId: string) =>
    oneOf<{ number: string; session: string | null; groups: number }>(
      stage.api,
      `SELECT number, provider_session_id AS session, (count(*) OVER ())::int AS groups
       FROM order_group JOIN payment ON payment.order_group_id = order_group.id WHERE cart_id = $1`,
      [fromPublicId('cart', cartId)],
    );
  return {
    prepare: async () => ({ cartId: await nextCart(stage) }),
    act: ({ cartId }) => checkoutClient(stage.api).start(cartId),
    // The worker opens the page of the one who died; the shopper's second click finds it, or waits for it.
    again: ({ cartId }) =>
      Promise.race([
        checkoutClient(stage.api)
          .start(cartId)
          .catch(() => undefined),
        pause(2000),
      ]),
    settled: async ({ cartId }) => Boolean((await groupOf(cartId))?.session),
    wrong: async ({ cartId }) => {
      const group = await groupOf(cartId);
      const { orderGroup } = await checkoutClient(stage.api).start(cartId);
      if (!group || orderGroup?.number !== group.number || group.groups !== 1)
        return ['not the one group of its cart'];
      return [
        ...(orderGroup.payment.redirectUrl ? [] : ['no page to pay on']),
        ...(await doubles(stage, group)),
      ];
    },
  };
};

/** The provider tells of a payment; it tells again what is not answered. */
export const hearingOfMoney = (stage: Stage): Deed<Bought> => {
  const { emulator } = stage.api;
  const isHeard = async ({ key }: Bought) =>
    (await statusOf(stage, key.number)) === 'PAID' &&
    (await isIdle(stage.api)) &&
    emulator.webhooks.deliveries().every(({ status }) => status === 'delivered');
  return {
    prepare: () => buy(stage),
    act: async (bought) => {
      await payOnPage(bought.page);
      await waitFor(() => isHeard(bought), { ...patience, what: 'the news being heard' });
    },
    settled: isHeard,
    wrong: ({ key }) => doubles(stage, key),
  };
};

/** A paid order is called off by its shopper, and its money goes back. */
export const callingOff = (stage: Stage): Deed<Bought> => {
  const cancel = ({ key, orders }: Bought) =>
    returnsClient(stage.api).cancel({ ...key, orderId: orders[0]?.id, reason: 'CHANGED_MIND' });
  const refundsOf = async ({ key }: Bought) =>
    (
      await stage.api.sql<{ id: string; status: string }>(
        `SELECT refund.id, refund.status FROM refund JOIN payment ON payment.id = payment_id
         JOIN order_group ON order_group.id = payment.order_group_id WHERE number = $1`,
        [key.number],
      )
    ).rows;
  const isBack = async (bought: Bought) =>
    (await refundsOf(bought)).some(({ status }) => status === 'SUCCEEDED') && (await isIdle(stage.api));
  return {
    prepare: () => buyAndPay(stage),
    act: async (bought) => {
      const { userErrors } = await cancel(bought);
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
      await waitFor(() => isBack(bought), { ...patience, what: 'the money going back' });
    },
    again: async (bought) => {
      const codes = (await cancel(bought)).userErrors.map(({ code }) => code);
      // What was done before the answer was lost is done.
      if (codes.some((code) => code !== 'ORDER_NOT_IN_STATE')) throw new Error(codes.join());
    },
    settled: isBack,
    wrong: async (bought) => {
      const refunds = await refundsOf(bought);
      const made = (await allAtProvider(stage.api, '/v1/refunds')).filter(({ metadata }) =>
        refunds.some(({ id }) => id === metadata['refund_id']),
      );
      return [
        ...(refunds.length === 1 && made.length === 1
          ? []
          : [`${String(refunds.length)} refunds, ${String(made.length)} at the provider`]),
        ...(await doubles(stage, bought.key)),
      ];
    },
  };
};

/** A seller gives a part of a line's money back; the form that is sent again is the same one. */
export const givingBack = (stage: Stage): Deed<Bought & { lineId: string; idempotencyKey: string }> => {
  const { api, sellerToken } = stage;
  const give = async ({
    orders,
    lineId,
    idempotencyKey,
  }: Bought & { lineId: string; idempotencyKey: string }) => {
    const input = {
      orderId: orders[0]?.id,
      idempotencyKey,
      note: 'Jahitan lepas',
      lines: [{ orderLineId: lineId, amount: '10000.00' }],
    };
    const mutation = `mutation ($input: RefundCreateInput!) { answer: refundCreate(input: $input) { userErrors { code message } } }`;
    const { answer } = await api.gql.data(mutation, { input }, { audience: 'seller', token: sellerToken });
    if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
  };
  const count = async ({ idempotencyKey }: { idempotencyKey: string }, status: string) =>
    (
      await oneOf<{ count: number }>(
        api,
        `SELECT count(*)::int AS count FROM refund WHERE request_key LIKE '%' || $1 AND status LIKE $2`,
        [idempotencyKey, status],
      )
    )?.count ?? 0;
  const isBack = async (world: { idempotencyKey: string }) =>
    (await count(world, 'SUCCEEDED')) > 0 && (await isIdle(api));
  return {
    prepare: async () => {
      const bought = await buyAndPay(stage);
      const [lineId = ''] = await linesOf(api, bought.key);
      return { ...bought, lineId, idempotencyKey: crypto.randomUUID() };
    },
    act: async (world) => {
      await give(world);
      await waitFor(() => isBack(world), { ...patience, what: 'the money going back' });
    },
    again: give,
    settled: isBack,
    wrong: async (world) => {
      const all = await count(world, '%');
      return all === 1 ? [] : [`${String(all)} refunds`];
    },
  };
};

/** Orders whose money the seller can have, as many as there are rounds. */
export async function completeOrders(stage: Stage, count: number): Promise<string[]> {
  const { api, sellerToken } = stage;
  const send = async (audience: 'seller' | 'shop', mutation: string, input: object) => {
    const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation ($input: ${name}!) { answer: ${mutation}(input: $input) { userErrors { code } } }`;
    const { answer } = await api.gql.data(
      text,
      { input },
      audience === 'seller' ? { audience, token: sellerToken } : {},
    );
    if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
  };
  const completed: string[] = [];
  const one = async () => {
    while (completed.length < count) {
      const slot = completed.push('') - 1;
      const bought = await buy(stage);
      await payOnPage(bought.page);
      await waitFor(async () => (await statusOf(stage, bought.key.number)) === 'PAID', patience);
      const orderId = bought.orders[0]?.id ?? '';
      await send('seller', 'orderMarkPacked', { orderId });
      await send('seller', 'orderMarkShipped', { orderId, courier: 'Kurir' });
      await send('shop', 'orderConfirmReceived', { orderId, ...bought.key });
      completed[slot] = fromPublicId('order', orderId) ?? '';
    }
  };
  await Promise.all(Array.from({ length: 4 }, one));
  await waitFor(() => isIdle(api), { ...patience, what: 'the orders being completed' });
  return completed;
}

interface Due {
  orderId: string;
}

const transfersFor = async ({ api, maker }: Stage) =>
  (
    await api.sql<{ id: string; status: string }>(
      'SELECT id, status FROM payout WHERE seller_id = $1 AND provider_account_id IS NOT NULL ORDER BY id',
      [maker.sellerId],
    )
  ).rows;

const holding = async ({ api, maker }: Stage, account: string): Promise<bigint> =>
  -BigInt(
    (
      await oneOf<{ amount: string }>(
        api,
        'SELECT amount::text FROM ledger_balance WHERE seller_id = $1 AND account = $2',
        [maker.sellerId, account],
      )
    )?.amount ?? 0n,
  );

/** The days to hold an order's money are over: that much more can be paid out. */
const makeDue = async (stage: Stage, orders: string[]): Promise<Due> => {
  const orderId = orders.pop();
  if (orderId === undefined) throw new Error('more rounds than orders');
  await releaseOrder(withoutHolding(stage.api.context), orderId);
  return { orderId };
};

/** The same context without days to hold money. */
const withoutHolding = (context: Context): Context => ({
  ...context,
  deployment: { ...context.deployment, payouts: { ...context.deployment.payouts, holdDays: 0 } },
});

const start = async ({ office }: Stage, method: string): Promise<void> => {
  const { userErrors } = await office.start({ method });
  // What was begun before the answer was lost is begun.
  if (userErrors.some(({ code }) => code !== 'NOTHING_TO_PAY')) throw new Error(JSON.stringify(userErrors));
};

/** The provider pays the sellers what they have. */
export const payingOut = (stage: Stage, orders: string[]): Deed<Due> => {
  const isPaid = async () =>
    (await holding(stage, 'SELLER_AVAILABLE')) === 0n &&
    (await holding(stage, 'SELLER_TRANSIT')) === 0n &&
    (await isIdle(stage.api));
  return {
    prepare: async () => {
      await waitFor(isPaid, { ...patience, what: 'the payouts before' });
      return makeDue(stage, orders);
    },
    act: async () => {
      await start(stage, 'PROVIDER');
      await waitFor(isPaid, { ...patience, what: 'the payout' });
    },
    again: () => start(stage, 'PROVIDER'),
    settled: isPaid,
    wrong: async () => {
      const transfers = await allAtProvider(stage.api, '/v1/transfers');
      return (await transfersFor(stage)).flatMap(({ id, status }) => {
        const made = transfers.filter(({ metadata }) => metadata['payout_id'] === id).length;
        return status === 'PAID' && made !== 1 ? [`${String(made)} transfers of ${id}`] : [];
      });
    },
  };
};

/** The bank's file comes back: all of its lines, once. */
export const readingTheBanksFile = (
  stage: Stage,
  orders: string[],
): Deed<{ batchId: string; csv: string }> => {
  const upload = async ({ batchId, csv }: { batchId: string; csv: string }) => {
    const { userErrors } = await stage.office.upload(batchId, csv);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  };
  const isPaid = async () => (await holding(stage, 'SELLER_TRANSIT')) === 0n;
  return {
    prepare: async () => {
      await makeDue(stage, orders);
      const { batch, userErrors } = await stage.office.start({ method: 'BANK_TRANSFER' });
      if (!batch) throw new Error(JSON.stringify(userErrors));
      return { batchId: batch.id, csv: batch.csv.replace(/,,\r\n/g, ',PAID,\r\n') };
    },
    act: upload,
    again: upload,
    settled: isPaid,
    wrong: () => Promise.resolve([]),
  };
};
