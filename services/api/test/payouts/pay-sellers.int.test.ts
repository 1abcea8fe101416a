import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { payoutsSlice } from '../../src/payouts/index.js';
import { findBroken } from '../../src/platform/invariants.js';
import { balanceOf, commissionRules, refundMoney, withoutHoldDays } from '../support/ledger.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { earn, moneyOf, payoutOffice } from '../support/payouts.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';

describe('paying sellers by the bank', () => {
  let api: PayingApi;
  let office: ReturnType<typeof payoutOffice>;
  let officeToken: string;
  let weaver: Maker;
  let cook: Maker;
  let cloth: Goods;
  let jar: Goods;
  let weaverMoney: Awaited<ReturnType<typeof moneyOf>>;
  let cookMoney: Awaited<ReturnType<typeof moneyOf>>;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    withoutHoldDays(api);
    officeToken = await openOffice(api);
    office = payoutOffice(api, officeToken);
    [weaver, cook] = [await openMaker(api.context, 'Penenun'), await openMaker(api.context, 'Juru Masak')];
    [cloth, jar] = [await weaver.sell('Kain', { stock: 50 }), await cook.sell('Sambal', { stock: 50 })];
    [weaverMoney, cookMoney] = [await moneyOf(api, weaver), await moneyOf(api, cook)];
    await commissionRules(api, [{ rateBp: 700 }]);
    await earn(api, weaver, cloth);
    await earn(api, cook, jar);
  });
  afterAll(() => api.close());

  const sound = async () => {
    expect(await findBroken(api.context, payoutsSlice.invariants ?? [])).toEqual([]);
  };
  const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

  test('nobody is paid who has not told an account, or whose account is not verified: with a code and a sentence', async () => {
    const sellerIds = [weaverMoney.sellerId];
    const none = await office.start({ method: 'BANK_TRANSFER', sellerIds });
    expect(codes(none)).toEqual(['BANK_ACCOUNT_MISSING']);
    expect(await weaverMoney.setAccount({ number: 'abc' })).toMatchObject({
      userErrors: [{ code: 'BANK_ACCOUNT_INCOMPLETE' }],
    });
    expect(await weaverMoney.setAccount({ holder: '=HYPERLINK("x")' })).toMatchObject({
      bankAccount: { bank: 'BRI', maskedNumber: '•••• 8901', verified: false },
      userErrors: [],
    });
    const early = await office.start({ method: 'BANK_TRANSFER', sellerIds });
    expect(early.userErrors).toMatchObject([
      {
        code: 'PAYOUT_ACCOUNT_NOT_VERIFIED',
        field: ['input', 'sellerIds'],
        message: expect.stringContaining('Penenun'),
      },
    ]);
    expect(codes(await office.start({ method: 'BANK_TRANSFER' }))).toEqual(['NOTHING_TO_PAY']);
    expect((await balanceOf(api, weaver.sellerId))['SELLER_TRANSIT']).toBeUndefined();
  });

  test('the office verifies the account it has seen, and no other; a change takes its word back', async () => {
    const seen = await office.account(weaverMoney.sellerId);
    await weaverMoney.setAccount({ number: '99998888', holder: '=HYPERLINK("x")' });
    expect(await office.verify(weaverMoney.sellerId, seen?.revision ?? 0)).toMatchObject([
      { code: 'BANK_ACCOUNT_CHANGED' },
    ]);
    const now = await office.account(weaverMoney.sellerId);
    expect(now).toMatchObject({ number: '99998888', verified: false });
    expect(await office.verify(weaverMoney.sellerId, now?.revision ?? 0)).toEqual([]);
    expect(await office.account(weaverMoney.sellerId)).toMatchObject({ verified: true });
    await cookMoney.setAccount();
    await office.verify(cookMoney.sellerId, (await office.account(cookMoney.sellerId))?.revision ?? 0);
  });

  test('only owners see money, and only their own', async () => {
    const query = `query ($id: ID!) { seller(id: $id) { balance { available { amount } } } }`;
    const foreign = await api.gql.request(
      query,
      { id: cookMoney.sellerId },
      { audience: 'seller', token: weaverMoney.token },
    );
    expect(foreign.data).toEqual({ seller: null });
    await api.sql(`UPDATE seller_member SET role = 'STOCK_KEEPER' WHERE seller_id = $1`, [weaver.sellerId]);
    const fields = `balance { debt { amount } } bankAccount { holder } payouts { nodes { id } } ledgerEntries { nodes { id } }
      statement(from: "2026-01-01", until: "2026-12-31") { csv }`;
    const keeper = await api.gql.request(
      `query ($id: ID!) { seller(id: $id) { ${fields} } }`,
      { id: weaverMoney.sellerId },
      { audience: 'seller', token: weaverMoney.token },
    );
    expect(keeper.data.seller).toEqual({
      balance: null,
      bankAccount: null,
      payouts: null,
      ledgerEntries: null,
      statement: null,
    });
    expect(keeper.errors?.map(({ extensions }) => extensions.code)).toEqual(Array(5).fill('FORBIDDEN'));
    await api.sql(`UPDATE seller_member SET role = 'OWNER' WHERE seller_id = $1`, [weaver.sellerId]);
  });

  test('batches that are started at once pay each seller once; the bank’s answer settles it line by line', async () => {
    const before = await weaverMoney.read('balance { available { amount } paid { amount } }');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => office.start({ method: 'BANK_TRANSFER' })),
    );
    const started = answers.filter(({ batch }) => batch !== null);
    expect(started).toHaveLength(1);
    expect(answers.flatMap(codes)).toEqual(Array(5).fill('NOTHING_TO_PAY'));
    const batch = started[0]?.batch;
    if (!batch) throw new Error('no batch');
    expect(batch).toMatchObject({ open: true });
    expect(batch.payouts).toHaveLength(2);
    await sound();

    const lines = batch.csv.trimEnd().split('\r\n');
    expect(lines[0]).toBe('reference,bank,account_number,account_holder,amount,currency,status,reason');
    const [forWeaver, forCook] = ['99998888', '012345678901'].map(
      (number) => lines.find((line) => line.includes(number)) ?? '',
    );
    // A holder's name that a spreadsheet would run is text.
    expect(forWeaver).toContain(`"'=HYPERLINK(""x"")"`);
    const filled = (line: string | undefined, status: string) => (line ?? '').replace(/,,$/, `,${status}`);
    const head = lines[0] ?? '';
    const upload = (...rows: string[]) => office.upload(batch.id, [head, ...rows].join('\n'));

    const wrong = await upload(
      filled(forWeaver, 'PAID,'),
      filled(forWeaver, 'PAID,'),
      filled(forCook?.replace(/\d+\.00/, '1.00'), 'PAID,'),
      'P99999-0001,BRI,1,x,1.00,IDR,PAID,',
      `${String(batch.payouts[0]?.reference)}`,
    );
    expect(wrong.userErrors.map(({ code, field }) => [code, field?.at(-1)])).toEqual([
      ['RESULT_LINE_DOUBLED', '3'],
      ['RESULT_LINE_CHANGED', '4'],
      ['RESULT_LINE_UNKNOWN', '5'],
      ['RESULT_LINE_DOUBLED', '6'],
    ]);
    expect(codes(await upload(filled(forCook, 'MAYBE,')))).toEqual(['RESULT_STATUS_UNKNOWN']);
    expect(codes(await office.upload(batch.id, 'a,b\n1,2'))).toEqual(['RESULT_HEADER_WRONG']);
    expect(codes(await office.upload(batch.id, `${head}\n"unclosed`))).toEqual(['RESULT_UNREADABLE']);
    expect(codes(await office.upload('pbt_x', head))).toEqual(['PAYOUT_BATCH_NOT_FOUND']);
    expect((await weaverMoney.read('balance { inPayout { amount } }')).balance.inPayout).toEqual(
      before.balance.available,
    );

    // A program rewrote the file: the guard before the name is gone, and it is the same name.
    const result = [
      filled(forWeaver?.replace(`'=`, '='), 'PAID,'),
      filled(forCook, 'failed,Rekening ditutup'),
    ];
    const [one, again] = await Promise.all([upload(...result), upload(...result)]);
    for (const { userErrors } of [one, again]) expect(userErrors).toEqual([]);
    expect(
      await weaverMoney.read('balance { available { amount } inPayout { amount } paid { amount } }'),
    ).toEqual({
      balance: {
        available: { amount: '0.00' },
        inPayout: { amount: '0.00' },
        paid: before.balance.available,
      },
    });
    const cookNow = await cookMoney.read(
      'balance { available { amount } } payouts { nodes { status failureReason account } }',
    );
    expect(cookNow.balance.available.amount).not.toBe('0.00');
    expect(cookNow.payouts.nodes).toEqual([
      { status: 'FAILED', failureReason: 'Rekening ditutup', account: 'BRI •••• 8901' },
    ]);
    expect(codes(await upload(filled(forWeaver, 'FAILED,')))).toEqual(['PAYOUT_SETTLED_OTHERWISE']);
    await sound();
  });

  test('the statement adds up: opening and what happened are closing; the file says the same', async () => {
    const year = new Date().getUTCFullYear();
    const { statement } = await weaverMoney.read(
      `statement(from: "${String(year)}-01-01", until: "${String(year)}-12-31") { opening { amount } closing { amount }
        commission { amount } lines { kind component count amount { amount } } csv }`,
    );
    const cents = (text: string) => BigInt(text.replace('.', ''));
    const sum = statement.lines.reduce(
      (total: bigint, line: { amount: { amount: string } }) => total + cents(line.amount.amount),
      cents(statement.opening.amount),
    );
    expect(sum).toBe(cents(statement.closing.amount));
    expect(statement.closing.amount).toBe('0.00');
    expect(statement.commission.amount).toBe('8750.00');
    expect(
      statement.lines.map(
        ({ kind, component }: { kind: string; component: string }) => `${kind} ${component}`,
      ),
    ).toEqual(['CAPTURE GOODS', 'CAPTURE SHIPPING', 'PAYOUT_PAID MOVE']);
    expect(statement.csv).toContain(`,CLOSING,,,0.00,IDR\r\n`);
    const { ledgerEntries } = await weaverMoney.read(
      'ledgerEntries(first: 2) { nodes { kind amount { amount } } pageInfo { endCursor } }',
    );
    expect(ledgerEntries.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['PAYOUT_PAID', 'PAYOUT']);
    const rest = await weaverMoney.read(
      `ledgerEntries(after: "${ledgerEntries.pageInfo.endCursor as string}") { nodes { kind orderNumber } }`,
    );
    expect(rest.ledgerEntries.nodes).toMatchObject([
      { kind: 'RELEASE', orderNumber: expect.any(String) },
      { kind: 'CAPTURE', orderNumber: expect.any(String) },
    ]);
  });

  test('a refund after the payout is a debt that the office sees and the next money pays', async () => {
    const sold = await earn(api, weaver, cloth);
    const { batch } = await office.start({ method: 'BANK_TRANSFER', sellerIds: [weaverMoney.sellerId] });
    await office.upload(batch?.id ?? '', batch?.csv.replace(/,,\r\n/g, ',PAID,\r\n') ?? '');
    await refundMoney(api, sold, { amount: sold.total });
    const share = sold.total - 875_000n;
    const decimal = (minor: bigint) => `${String(minor / 100n)}.${String(minor % 100n).padStart(2, '0')}`;
    const query = '{ sellerBalances(filter: DEBT) { nodes { sellerName balance { debt { amount } } } } }';
    const { sellerBalances } = await api.gql.data(query, {}, { audience: 'office', token: officeToken });
    expect(sellerBalances.nodes).toMatchObject([{ balance: { debt: { amount: decimal(share) } } }]);
    await sound();
    await earn(api, weaver, cloth);
    expect((await weaverMoney.read('balance { debt { amount } available { amount } }')).balance).toEqual({
      debt: { amount: '0.00' },
      available: { amount: '0.00' },
    });
    await sound();
  });

  test('refunds that race with a payout lose no unit: what is not there any more is owed', async () => {
    const sold = await Promise.all([
      earn(api, weaver, cloth),
      earn(api, weaver, cloth),
      earn(api, weaver, cloth),
    ]);
    const whole = sold.reduce((sum, { total }) => sum + total, 0n) - 3n * 875_000n;
    const [, , , started] = await Promise.all([
      ...sold.map((each) => refundMoney(api, each, { amount: each.total })),
      office.start({ method: 'BANK_TRANSFER', sellerIds: [weaverMoney.sellerId] }),
    ]);
    const held = await balanceOf(api, weaver.sellerId);
    const of = (account: string) => BigInt(held[account] ?? '0');
    // All of it went back: what is in the payout is what the seller owes.
    expect(of('SELLER_DEBT') <= whole).toBe(true);
    expect(of('SELLER_AVAILABLE') + of('SELLER_TRANSIT') + of('SELLER_DEBT')).toBe(0n);
    expect(started).toBeDefined();
    await sound();
  });
});
