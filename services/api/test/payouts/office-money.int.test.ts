import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { payoutsSlice } from '../../src/payouts/index.js';
import { findBroken } from '../../src/platform/invariants.js';
import { refundMoney, withoutHoldDays } from '../support/ledger.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { earn, moneyOf, payoutOffice } from '../support/payouts.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';

const cents = ({ amount }: { amount: string }) => BigInt(amount.replace('.', ''));

describe('the office looks at the money of the whole house', () => {
  let api: PayingApi;
  let token: string;
  let office: ReturnType<typeof payoutOffice>;
  let weaver: Maker;
  let cook: Maker;
  let carver: Maker;
  let goods: Goods[];
  let weaverMoney: Awaited<ReturnType<typeof moneyOf>>;
  let cookMoney: Awaited<ReturnType<typeof moneyOf>>;
  let sold: { number: string; total: bigint };

  const ask = async (query: string, variables: Record<string, unknown> = {}) =>
    api.gql.data(query, variables, { audience: 'office', token });
  const change = async (field: string, input: object, fields = 'userErrors { code field message }') =>
    (
      await ask(
        `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) { answer: ${field}(input: $input) { ${fields} } }`,
        { input },
      )
    ).answer;
  const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
  const attention = async () =>
    (await ask('{ moneyAttention { differingDays failedPayouts debtors accountsToVerify } }')).moneyAttention;
  const due = async () =>
    (
      await ask(
        '{ payoutsDue { minimum { amount } atProviderCount parts { obstacle sellerCount amount { amount } } } }',
      )
    ).payoutsDue;
  const sound = async () => {
    expect(await findBroken(api.context, payoutsSlice.invariants ?? [])).toEqual([]);
  };

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    withoutHoldDays(api);
    token = await openOffice(api);
    office = payoutOffice(api, token);
    weaver = await openMaker(api.context, 'Penenun');
    cook = await openMaker(api.context, 'Juru Masak');
    carver = await openMaker(api.context, 'Pemahat');
    goods = [
      await weaver.sell('Kain', { stock: 50 }),
      await cook.sell('Sambal', { stock: 50 }),
      await carver.sell('Patung'),
    ];
    [weaverMoney, cookMoney] = [await moneyOf(api, weaver), await moneyOf(api, cook)];
    await change('commissionRuleCreate', { rule: { title: 'Semua', rateBasisPoints: 400 } });
    sold = await earn(api, weaver, goods[0] as Goods);
    await earn(api, cook, goods[1] as Goods);
    await earn(api, carver, goods[2] as Goods);
  });
  afterAll(() => api.close());

  test('only staff see it', async () => {
    const seller = { audience: 'office', token: weaverMoney.token } as const;
    for (const query of [
      '{ moneyOverview { earned { amount } } }',
      '{ payoutsDue { atProviderCount } }',
      '{ moneyAttention { debtors } }',
      '{ failedPayouts { id } }',
    ]) {
      const { errors } = await api.gql.request(query, {}, seller);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    }
  });

  test('what is held and owed to us is what we owe and have earned, to the last unit', async () => {
    const { moneyOverview: all } =
      await ask(`{ moneyOverview { held { provider amount { amount } } heldTotal { amount } sellerDebt { amount }
      sellerPending { amount } sellerAvailable { amount } sellerInPayout { amount } sellerOther { amount } owedToBuyers { amount }
      commission { amount } promotions { amount } providerFees { amount } earned { amount } } }`);
    expect(all.held.map(({ provider }: { provider: string }) => provider)).toEqual(['stripe']);
    expect(cents(all.heldTotal) + cents(all.sellerDebt)).toBe(
      cents(all.sellerPending) +
        cents(all.sellerAvailable) +
        cents(all.sellerInPayout) +
        cents(all.sellerOther) +
        cents(all.owedToBuyers) +
        cents(all.earned),
    );
    // 4 % of three times Rp 125.000.
    expect(all.commission.amount).toBe('15000.00');
    expect(all.earned.amount).toBe('15000.00');
    expect(cents(all.sellerAvailable)).toBeGreaterThan(0n);
  });

  test('who waits for money is told apart by what is in the way of it', async () => {
    expect(await due()).toMatchObject({
      minimum: { amount: '10000.00' },
      atProviderCount: 0,
      parts: [{ obstacle: 'BANK_ACCOUNT_MISSING', sellerCount: 3 }],
    });
    await weaverMoney.setAccount();
    await cookMoney.setAccount({ number: '555666777' });
    await office.verify(weaverMoney.sellerId, (await office.account(weaverMoney.sellerId))?.revision ?? 0);
    expect(
      (await due()).parts.map(({ obstacle, sellerCount }: { obstacle: string; sellerCount: number }) => [
        obstacle,
        sellerCount,
      ]),
    ).toEqual([
      [null, 1],
      ['BANK_ACCOUNT_MISSING', 1],
      ['ACCOUNT_NOT_VERIFIED', 1],
    ]);
    const query = `query ($filter: BalanceFilter, $after: String) { sellerBalances(first: 1, filter: $filter, after: $after) {
      nodes { sellerName payoutObstacle bankAccount { number revision verified } } pageInfo { hasNextPage endCursor } } }`;
    const { sellerBalances: payable } = await ask(query, { filter: 'PAYABLE' });
    expect(payable).toMatchObject({
      nodes: [{ payoutObstacle: null, bankAccount: { number: '012345678901', verified: true } }],
      pageInfo: { hasNextPage: false },
    });
    const { sellerBalances: first } = await ask(query, { filter: 'BLOCKED' });
    const { sellerBalances: second } = await ask(query, {
      filter: 'BLOCKED',
      after: first.pageInfo.endCursor,
    });
    expect([...first.nodes, ...second.nodes].map(({ payoutObstacle }) => payoutObstacle)).toEqual([
      'ACCOUNT_NOT_VERIFIED',
      'BANK_ACCOUNT_MISSING',
    ]);
    expect(await attention()).toEqual({
      differingDays: 0,
      failedPayouts: 0,
      debtors: 0,
      accountsToVerify: 1,
    });
    await office.verify(cookMoney.sellerId, (await office.account(cookMoney.sellerId))?.revision ?? 0);
    expect((await attention()).accountsToVerify).toBe(0);
  });

  test('payouts are marked by hand: paid ones once from any number of tabs, a failed one with a reason that its seller reads', async () => {
    const { batch } = await office.start({ method: 'BANK_TRANSFER' });
    const batchId = batch?.id ?? '';
    const fields = `batch { open parts { status count amount { amount } } lines(first: 1) { nodes { id reference sellerName status } pageInfo { hasNextPage endCursor } } } userErrors { code field message }`;
    const read = async (after: string | null = null) =>
      (
        await ask(
          `query ($id: ID!, $after: String) { payoutBatch(id: $id) { open total { amount } parts { status count }
        lines(first: 1, after: $after) { nodes { id reference sellerName status } pageInfo { endCursor } } } }`,
          { id: batchId, after },
        )
      ).payoutBatch;
    const first = await read();
    expect(first).toMatchObject({ open: true, parts: [{ status: 'PENDING', count: 2 }] });
    const second = await read(first.lines.pageInfo.endCursor);
    const [one, two] = [first.lines.nodes[0], second.lines.nodes[0]];
    expect(one.reference < two.reference).toBe(true);

    expect(codes(await change('payoutMarkFailed', { batchId, payoutId: one.id, reason: '  ' }))).toEqual([
      'PAYOUT_REASON_REQUIRED',
    ]);
    expect(codes(await change('payoutMarkFailed', { batchId, payoutId: 'pyt_x', reason: 'Tutup' }))).toEqual([
      'PAYOUT_NOT_FOUND',
    ]);
    expect(
      codes(await change('payoutMarkFailed', { batchId: 'pbt_x', payoutId: one.id, reason: 'Tutup' })),
    ).toEqual(['PAYOUT_BATCH_NOT_FOUND']);
    expect((await read()).parts).toEqual([{ status: 'PENDING', count: 2 }]);

    const failed = await Promise.all(
      Array.from({ length: 3 }, () =>
        change('payoutMarkFailed', { batchId, payoutId: one.id, reason: 'Rekening ditutup' }, fields),
      ),
    );
    expect(failed.flatMap(codes)).toEqual([]);
    expect(await attention()).toMatchObject({ failedPayouts: 1 });
    const { failedPayouts } = await ask('{ failedPayouts { reference failureReason sellerName } }');
    expect(failedPayouts).toEqual([
      { reference: one.reference, failureReason: 'Rekening ditutup', sellerName: one.sellerName },
    ]);
    expect(codes(await change('payoutsMarkPaid', { batchId, payoutIds: [one.id, two.id] }))).toEqual([
      'PAYOUT_ALREADY_SETTLED',
    ]);
    // All or none: the other one is still on its way.
    expect((await read()).open).toBe(true);

    const paid = await Promise.all(
      Array.from({ length: 4 }, () => change('payoutsMarkPaid', { batchId }, fields)),
    );
    expect(paid.flatMap(codes)).toEqual([]);
    expect(paid[0].batch).toMatchObject({
      open: false,
      parts: [
        { status: 'PAID', count: 1 },
        { status: 'FAILED', count: 1 },
      ],
    });
    expect(codes(await change('payoutMarkFailed', { batchId, payoutId: two.id, reason: 'Salah' }))).toEqual([
      'PAYOUT_ALREADY_SETTLED',
    ]);
    await sound();
    // Paid anew, it is no longer something to do.
    const again = await office.start({ method: 'BANK_TRANSFER' });
    expect(again.batch?.payouts).toHaveLength(1);
    expect(await attention()).toMatchObject({ failedPayouts: 0 });
    await change('payoutsMarkPaid', { batchId: again.batch?.id ?? '' });
    await sound();
  });

  test('marking by hand while the bank’s file is taken in settles each payout once', async () => {
    await earn(api, weaver, goods[0] as Goods);
    const { batch } = await office.start({ method: 'BANK_TRANSFER', sellerIds: [weaverMoney.sellerId] });
    const csv = (batch?.csv ?? '').replace(/,,\r\n$/, ',PAID,\r\n');
    await Promise.all([
      ...Array.from({ length: 3 }, () => office.upload(batch?.id ?? '', csv)),
      ...Array.from({ length: 3 }, () => change('payoutsMarkPaid', { batchId: batch?.id ?? '' })),
    ]);
    await sound();
    expect(
      (await ask('query ($id: ID!) { payoutBatch(id: $id) { parts { status count } } }', { id: batch?.id }))
        .payoutBatch.parts,
    ).toEqual([{ status: 'PAID', count: 1 }]);
  });

  test('a seller who was paid and has to give back is among the debtors', async () => {
    await refundMoney(api, sold, { amount: sold.total });
    expect(await attention()).toMatchObject({ debtors: 1 });
    const { sellerBalances } = await ask(
      '{ sellerBalances(filter: DEBT) { nodes { sellerName balance { debt { amount } } payoutObstacle } } }',
    );
    expect(sellerBalances.nodes).toMatchObject([{ payoutObstacle: null }]);
    await sound();
  });

  test('a difference says whose money it is; a day that agrees again leaves the desk', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const run = () =>
      change(
        'reconciliationRun',
        { day: today },
        'reconciliation { differenceCount differences { reason kind orderGroupNumber payoutReference } } userErrors { code }',
      );
    expect((await run()).reconciliation).toEqual({ differenceCount: 0, differences: [] });
    // The provider lists a charge that the books lost the amount of.
    const { rows } = await api.sql<{ id: string; provider_payment_id: string }>(
      `SELECT payment.id, payment.provider_payment_id FROM payment JOIN order_group ON order_group.id = payment.order_group_id WHERE order_group.number = $1`,
      [sold.number],
    );
    await api.sql('UPDATE payment SET provider_payment_id = $1 WHERE id = $2', [
      `${String(rows[0]?.provider_payment_id)}x`,
      rows[0]?.id,
    ]);
    const { reconciliation } = await run();
    expect(reconciliation.differences).toEqual(
      expect.arrayContaining([
        { reason: 'NOT_IN_BOOKS', kind: null, orderGroupNumber: null, payoutReference: null },
        { reason: 'NOT_AT_PROVIDER', kind: 'PAYMENT', orderGroupNumber: sold.number, payoutReference: null },
      ]),
    );
    expect(await attention()).toMatchObject({ differingDays: 1 });
    const list = '{ reconciliations(differing: true) { totalCount nodes { day } } }';
    expect((await ask(list)).reconciliations).toEqual({ totalCount: 1, nodes: [{ day: today }] });
    await api.sql('UPDATE payment SET provider_payment_id = $1 WHERE id = $2', [
      rows[0]?.provider_payment_id,
      rows[0]?.id,
    ]);
    expect((await run()).reconciliation.differenceCount).toBe(0);
    expect(await attention()).toMatchObject({ differingDays: 0 });
  });

  test('rules tell the names of whom they are for; zero is a rule like any other', async () => {
    const rule = { title: 'Teman', rateBasisPoints: 0, sellerId: cookMoney.sellerId };
    const answer = await change(
      'commissionRuleCreate',
      { rule, position: 0 },
      'rules { title sellerName categoryName rateBasisPoints } userErrors { code }',
    );
    expect(answer.rules).toMatchObject([
      {
        title: 'Teman',
        sellerName: expect.stringContaining('Juru Masak'),
        categoryName: null,
        rateBasisPoints: 0,
      },
      { title: 'Semua', sellerName: null },
    ]);
    const { number } = await earn(api, cook, goods[1] as Goods);
    const { orderGroup } = await ask(
      'query ($number: String!) { orderGroup(number: $number) { orders { earnings { paid { amount } seller { amount } commission { amount } rules { title rateBasisPoints amount { amount } } } } } }',
      { number },
    );
    const [{ earnings }] = orderGroup.orders;
    expect(earnings.rules).toEqual([{ title: 'Teman', rateBasisPoints: 0, amount: { amount: '0.00' } }]);
    expect(earnings.seller).toEqual(earnings.paid);
  });
});
