import { createHmac } from 'node:crypto';
import { waitFor } from '@gebyar/testing';
import { settlePayment } from '../../../src/checkout/index.js';
import { openMaker, type Goods, type Maker } from '../../support/market.js';
import type { PayingApi } from '../../support/purchase.js';
import { signInAs } from '../../support/sign-in.js';
import type { ModelGroup } from './model.js';

/** Two makers with one thing each and who acts for them; many lanes go side by side on one system and don't meet. */
export interface Lane {
  api: PayingApi;
  makers: { maker: Maker; token: string }[];
  /** One thing of each maker, made for this sequence. */
  goods: Goods[];
}

export async function openLane(api: PayingApi): Promise<Omit<Lane, 'goods'>> {
  const makers: Lane['makers'] = [];
  for (const name of ['Penenun', 'Juru Masak']) {
    const maker = await openMaker(api.context, name);
    makers.push({ maker, token: await signInAs(api, 'seller', maker.email) });
  }
  return { api, makers };
}

/** Sends a seller's mutation and gives the code it is refused with; null when it is done. */
export async function asSeller(
  { api, makers }: Lane,
  maker: number,
  mutation: string,
  input: object,
): Promise<string | null> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
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

/** News of a session, signed as the provider signs it; returns when what it causes is done. */
export async function tellNews(lane: Lane, group: ModelGroup, eventId: string, type: string): Promise<void> {
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
export const untilActedUpon = async ({ api }: Lane, { sessionId, paymentId }: ModelGroup): Promise<void> => {
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
export async function lookAt(lane: Lane, group: ModelGroup): Promise<void> {
  await settlePayment(lane.api.context, group.paymentId);
  await untilActedUpon(lane, group);
}
