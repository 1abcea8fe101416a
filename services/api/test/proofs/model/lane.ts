import { createHmac } from 'node:crypto';
import { waitFor } from '@gebyar/testing';
import { settlePayment } from '../../../src/checkout/index.js';
import type { Goods, Maker } from '../../support/market.js';
import { moneyOf, payoutOffice } from '../../support/payouts.js';
import { promotionClient } from '../../support/promotions.js';
import type { PayingApi } from '../../support/purchase.js';
import { openStockDesk } from '../../support/stock-desk.js';
import { couponLimits, type ModelGroup } from './model.js';

export interface LaneMaker {
  maker: Maker;
  token: string;
  /** Public ids. */
  sellerId: string;
  workshop: string;
  booth: string;
}

/** Two makers with one thing each and who acts for them; many lanes go side by side on one system and don't meet. */
export interface Lane {
  api: PayingApi;
  /** A session of the operator. */
  office: string;
  makers: LaneMaker[];
  /** One thing of each maker, made for this sequence. */
  goods: Goods[];
  /** Of the first maker, made for this sequence. */
  couponCode: string;
  /** What each maker's accounts added up to before this sequence. */
  balances: bigint[];
}

/** A lane between two sequences. */
export type OpenLane = Pick<Lane, 'api' | 'office' | 'makers'>;

export const persons = ['0813-5555-0101', '0813-5555-0102'];

export async function openLane(api: PayingApi, office: string): Promise<OpenLane> {
  const makers: LaneMaker[] = [];
  for (const name of ['Penenun', 'Juru Masak']) {
    const { maker, token, sellerId, open, workshop } = await openStockDesk(api, name);
    const booth = await open('Stan', { kind: 'FAIR_BOOTH', sellsOnline: false });
    makers.push({ maker, token, sellerId, booth, workshop: await workshop() });
    await (await moneyOf(api, maker)).setAccount();
    const { verify, account } = payoutOffice(api, office);
    await verify(sellerId, (await account(sellerId))?.revision ?? 0);
  }
  return { api, office, makers };
}

/** What all accounts of a maker add up to: what was earned and not paid out, in minor units. */
export async function balanceOf({ api }: Pick<Lane, 'api'>, { maker }: LaneMaker): Promise<bigint> {
  const { rows } = await api.sql<{ amount: string }>(
    'SELECT (-coalesce(sum(amount), 0))::text AS amount FROM ledger_balance WHERE seller_id = $1',
    [maker.sellerId],
  );
  return BigInt(rows[0]?.amount ?? 0);
}

/** Goods and a coupon of its own for the next sequence. */
export async function beginSequence(
  lane: OpenLane,
  name: string,
  firstStock: readonly number[],
): Promise<Lane> {
  const goods = await Promise.all(
    lane.makers.map(({ maker }, index) => maker.sell(`Kain ${name}`, { stock: firstStock[index] ?? 0 })),
  );
  const [first] = lane.makers;
  const couponCode = `KUPON${name.replace('.', 'X')}`;
  const { total: totalLimit, perPerson: perPersonLimit } = couponLimits;
  await promotionClient(lane.api, 'seller', first?.token ?? '').withCode(
    couponCode,
    { sellerId: first?.sellerId, terms: { amount: { amount: '5000' } } },
    { totalLimit, perPersonLimit },
  );
  const balances = await Promise.all(lane.makers.map((maker) => balanceOf(lane, maker)));
  return { ...lane, goods, couponCode, balances };
}

/** Sends a seller's mutation and gives the code it is refused with; null when it is done. */
export async function asSeller(
  { api, makers }: Lane,
  maker: number,
  mutation: string,
  input: object,
): Promise<string | null> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const name = mutation === 'orderCancel' ? 'SellerOrderCancelInput' : type;
  const text = `mutation ($input: ${name}!) { answer: ${mutation}(input: $input) { userErrors { code } } }`;
  const { answer } = await api.gql.data(
    text,
    { input },
    { audience: 'seller', token: makers[maker]?.token ?? null },
  );
  return answer.userErrors[0]?.code ?? null;
}

/** The same for a shopper. */
export async function asShopper({ api }: Lane, mutation: string, input: object): Promise<string | null> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${name}!) { answer: ${mutation}(input: $input) { userErrors { code } } }`;
  const { answer } = await api.gql.data(text, { input });
  return answer.userErrors[0]?.code ?? null;
}

/** The operator calls an order off. */
export async function cancelAsOffice({ api, office }: Lane, input: object): Promise<string | null> {
  const text = `mutation ($input: OfficeOrderCancelInput!) { answer: orderCancel(input: $input) { userErrors { code } } }`;
  const { answer } = await api.gql.data(text, { input }, { audience: 'office', token: office });
  return answer.userErrors[0]?.code ?? null;
}

/** News of a session, signed as the provider signs it; returns when what it causes is done. */
export async function tellNews(
  lane: Pick<Lane, 'api'>,
  group: ModelGroup,
  eventId: string,
  type: string,
): Promise<void> {
  const { api } = lane;
  const { sessionId } = group;
  const now = Math.floor(Date.now() / 1000);
  const object = { id: sessionId, object: 'checkout.session' };
  const body = JSON.stringify({
    id: eventId,
    object: 'event',
    api_version: '2026-01-28.clover',
    created: now,
    livemode: false,
    pending_webhooks: 1,
    request: null,
    type,
    data: { object },
  });
  const signature = createHmac('sha256', api.emulator.webhookSecret)
    .update(`${String(now)}.${body}`)
    .digest('hex');
  const response = await fetch(`${api.url}/webhooks/stripe`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'stripe-signature': `t=${String(now)},v1=${signature}` },
  });
  if (response.status !== 200) throw new Error(`the webhook is answered ${String(response.status)}`);
  await untilActedUpon(lane, group);
}

/** What was heard of a session, and the money that goes back for it, is done with. */
export const untilActedUpon = async (
  { api }: Pick<Lane, 'api'>,
  { sessionId, paymentId }: ModelGroup,
): Promise<void> => {
  await waitFor(
    async () => {
      const { rows } = await api.sql<object>(
        `SELECT FROM graphile_worker._private_jobs WHERE payload ->> 'sessionId' = $1
           OR payload ->> 'refundId' IN (SELECT id::text FROM refund WHERE payment_id = $2)`,
        [sessionId, paymentId],
      );
      return rows.length === 0;
    },
    { intervalMs: 5, timeoutMs: 20_000, what: 'the news being acted upon' },
  );
};

/** Looks at a payment as the sweep does, whether there were news or not. */
export async function lookAt(lane: Pick<Lane, 'api'>, group: ModelGroup): Promise<void> {
  await settlePayment(lane.api.context, group.paymentId);
  await untilActedUpon(lane, group);
}
