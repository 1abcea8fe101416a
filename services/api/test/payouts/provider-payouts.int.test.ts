import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { payoutsSlice } from '../../src/payouts/index.js';
import { findBroken } from '../../src/platform/invariants.js';
import { balanceOf, refundMoney, withoutHoldDays } from '../support/ledger.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { earn, moneyOf, payoutOffice } from '../support/payouts.js';
import { listAtProvider, startPayingApi, type PayingApi } from '../support/purchase.js';

interface Reconciled {
  movements: number;
  providerTotal: { amount: string };
  ledgerTotal: { amount: string };
  fees: { amount: string };
  differenceCount: number;
  differences: { reason: string; about: string; atProvider: { amount: string } | null }[];
}

describe('payouts through the provider, and its list held against the books', () => {
  let api: PayingApi;
  let token: string;
  let office: ReturnType<typeof payoutOffice>;
  let maker: Maker;
  let cloth: Goods;
  let money: Awaited<ReturnType<typeof moneyOf>>;
  const today = new Date().toISOString().slice(0, 10);

  beforeAll(async () => {
    api = await startPayingApi({ worker: true, emulator: { feeBasisPoints: 290 } });
    withoutHoldDays(api);
    token = await openOffice(api);
    office = payoutOffice(api, token);
    maker = await openMaker(api.context);
    cloth = await maker.sell('Kain', { stock: 50 });
    money = await moneyOf(api, maker);
    api.emulator.adjustBalance({ currency: 'idr', amount: 500_000_000 });
  });
  afterEach(() => {
    api.emulator.faults.clear();
  });
  afterAll(() => api.close());

  const ask = async (
    mutation: string,
    input: object,
    options: { audience: 'seller' | 'office'; token: string },
  ) => (await api.gql.data(mutation, { input }, options)).answer;
  const reconcile = async (): Promise<Reconciled> => {
    const mutation = `mutation ($input: ReconciliationRunInput!) { answer: reconciliationRun(input: $input) { reconciliation {
      movements providerTotal { amount } ledgerTotal { amount } fees { amount } differenceCount
      differences { reason about atProvider { amount } inBooks { amount } } } userErrors { code } } }`;
    return (await ask(mutation, { day: today }, { audience: 'office', token })).reconciliation;
  };
  const reverse = async (payoutId: string): Promise<string[]> => {
    const mutation = `mutation ($input: PayoutReverseInput!) { answer: payoutReverse(input: $input) { userErrors { code } } }`;
    const { userErrors } = await ask(mutation, { payoutId }, { audience: 'office', token });
    return userErrors.map(({ code }: { code: string }) => code);
  };
  const payouts = async (): Promise<{ id: string; status: string; amount: { amount: string } }[]> =>
    (await money.read('payouts { nodes { id status amount { amount } } }')).payouts.nodes;
  const settled = () =>
    waitFor(async () => ((await payouts()).every(({ status }) => status !== 'PENDING') ? payouts() : null), {
      timeoutMs: 30_000,
      what: 'the transfer',
    });
  const transfers = () =>
    listAtProvider<{ id: string; amount: number }>(api.emulator, '/v1/transfers?limit=100');
  const sound = async () => {
    expect(await findBroken(api.context, payoutsSlice.invariants ?? [])).toEqual([]);
  };

  test('who has no complete account there is not paid', async () => {
    await earn(api, maker, cloth);
    const input = { method: 'PROVIDER', sellerIds: [money.sellerId] };
    expect((await office.start(input)).userErrors).toMatchObject([{ code: 'BANK_ACCOUNT_MISSING' }]);
    const mutation = `mutation ($input: SellerPayoutAccountConnectInput!) { answer: sellerPayoutAccountConnect(input: $input) { url userErrors { code } } }`;
    const seller = { audience: 'seller', token: money.token } as const;
    const { url } = await ask(mutation, { sellerId: money.sellerId }, seller);
    expect((await office.start(input)).userErrors).toMatchObject([{ code: 'PAYOUT_ACCOUNT_NOT_VERIFIED' }]);
    expect((await fetch(url, { method: 'POST', redirect: 'manual' })).status).toBe(303);
    await sound();
  });

  test.each(['reply_lost', 'error_before', 'conflict'] as const)(
    'a transfer is made once, though the provider does this: %s',
    async (kind) => {
      await earn(api, maker, cloth);
      const before = (await transfers()).length;
      api.emulator.faults.add({ kind, method: 'POST', path: '/v1/transfers', times: 2, stored: false });
      const { batch, userErrors } = await office.start({ method: 'PROVIDER' });
      expect(userErrors).toEqual([]);
      const [latest] = await settled();
      expect(latest).toMatchObject({ status: 'PAID', amount: batch?.payouts[0]?.amount });
      expect(await transfers()).toHaveLength(before + 1);
      await sound();
    },
  );

  test('a transfer that the provider refuses gives the money back', async () => {
    await earn(api, maker, cloth);
    const held = await balanceOf(api, maker.sellerId);
    api.emulator.adjustBalance({ currency: 'idr', amount: -900_000_000 });
    await office.start({ method: 'PROVIDER' });
    expect((await settled())[0]).toMatchObject({ status: 'FAILED' });
    expect(await balanceOf(api, maker.sellerId)).toEqual(held);
    api.emulator.adjustBalance({ currency: 'idr', amount: 900_000_000 });
    await sound();
  });

  test('a transfer is taken back once; not from a seller that has spent it', async () => {
    const paid = (await payouts()).find(({ status }) => status === 'PAID');
    const id = paid?.id ?? '';
    api.emulator.faults.add({ kind: 'seller_balance_short', method: 'POST', path: '/v1/transfers/*' });
    expect(await reverse(id)).toEqual(['PAYOUT_NOT_REVERSIBLE']);
    api.emulator.faults.clear();
    // Stripe keeps a refusal under its key, so another payout is taken back.
    const other = (await payouts()).filter(({ status }) => status === 'PAID')[1]?.id ?? '';
    expect(await Promise.all([reverse(other), reverse(other)])).toEqual([[], []]);
    expect(await reverse(other)).toEqual([]);
    expect((await payouts()).find((each) => each.id === other)).toMatchObject({ status: 'REVERSED' });
    expect(await reverse('pyt_x')).toEqual(['PAYOUT_NOT_FOUND']);
    await sound();
  });

  test('a day of sales, refunds, transfers, reversals and fees is explained to the last unit', async () => {
    const sold = await earn(api, maker, cloth);
    await refundMoney(api, sold, { amount: 100n });
    const found = await reconcile();
    expect(found).toMatchObject({ differenceCount: 0, differences: [] });
    expect(found.movements).toBeGreaterThan(8);
    expect(found.providerTotal).toEqual(found.ledgerTotal);
    expect(found.fees.amount).not.toBe('0.00');
    // With the fees and what came from the bank, the books hold exactly what the provider has.
    const { rows } = await api.sql<{ held: string }>(
      `SELECT sum(amount)::text AS held FROM ledger_posting WHERE account = 'PROVIDER' AND provider = 'stripe'`,
    );
    const { host, port } = api.emulator.sdkConfig;
    const answer = await fetch(`http://${host}:${String(port)}/v1/balance`, {
      headers: { authorization: `Bearer ${api.emulator.secretKey}` },
    });
    const balance = (await answer.json()) as {
      available: { amount: number }[];
      pending: { amount: number }[];
    };
    const there = [...balance.available, ...balance.pending].reduce((sum, { amount }) => sum + amount, 0);
    expect(rows[0]?.held).toBe(String(there));
    expect(await reconcile()).toMatchObject({ differenceCount: 0 });
    await sound();
  });

  test('what the books don’t know, and what the provider does not, shows with its reason', async () => {
    const sold = await earn(api, maker, cloth);
    const { rows } = await api.sql<{ at_provider: string }>(
      `SELECT provider_payment_id AS at_provider FROM payment JOIN order_group ON order_group.id = order_group_id WHERE number = $1`,
      [sold.number],
    );
    const intent = rows[0]?.at_provider ?? '';
    // Somebody refunds in the provider's own dashboard.
    const { host, port } = api.emulator.sdkConfig;
    await fetch(`http://${host}:${String(port)}/v1/refunds`, {
      method: 'POST',
      headers: { authorization: `Bearer ${api.emulator.secretKey}` },
      body: new URLSearchParams({ payment_intent: intent, amount: '500' }),
    });
    expect(await reconcile()).toMatchObject({
      differenceCount: 1,
      differences: [{ reason: 'NOT_IN_BOOKS', atProvider: { amount: '-5.00' } }],
    });
    await api.sql(`UPDATE payment SET provider_payment_id = 'pi_other' WHERE provider_payment_id = $1`, [
      intent,
    ]);
    const found = await reconcile();
    expect(found.differences.map(({ reason }) => reason).sort()).toEqual([
      'NOT_AT_PROVIDER',
      'NOT_IN_BOOKS',
      'NOT_IN_BOOKS',
    ]);
    const query = '{ reconciliations(differing: true) { nodes { day differenceCount } } }';
    const { reconciliations } = await api.gql.data(query, {}, { audience: 'office', token });
    expect(reconciliations.nodes).toEqual([{ day: today, differenceCount: 3 }]);
  });
});
