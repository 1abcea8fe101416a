import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { createUser } from '../../src/identity/index.js';
import { addSellerMember } from '../../src/sellers/index.js';
import { buyAndDeliver, buyAndPay } from '../support/delivered.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, password, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import {
  checkoutClient,
  listAtProvider,
  paymentOf,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';
import { codesOf, givenBack, refundDesk, returnsClient } from '../support/returns.js';
import { signInAs } from '../support/sign-in.js';

describe('giving money back', () => {
  let api: PayingApi;
  let maker: Maker;
  let cloth: Goods;
  let seller: ReturnType<typeof refundDesk>;
  let office: ReturnType<typeof refundDesk>;
  let officeToken: string;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true, env: { PAYMENT_SWEEP_SECONDS: '1' } });
    maker = await openMaker(api.context, 'Penenun');
    cloth = await maker.sell('Kain', { price: 100_000, stock: 500 });
    seller = refundDesk(api, 'seller', await signInAs(api, 'seller', maker.email));
    officeToken = await openOffice(api);
    office = refundDesk(api, 'office', officeToken);
  });
  afterEach(() => {
    api.emulator.faults.clear();
  });
  afterAll(() => api.close());

  const bought = async (pieces = 1) => {
    const found = await buyAndPay(
      api,
      Array.from({ length: pieces }, () => cloth),
    );
    const [order] = found.group.orders;
    const [lineId] = found.lineIds;
    if (!order || !lineId) throw new Error('nothing was bought');
    return { ...found, orderId: order.id, lineId, total: order.total.amount };
  };
  const delivered = async (pieces = 1) => {
    const found = await buyAndDeliver(
      api,
      maker,
      Array.from({ length: pieces }, () => cloth),
    );
    return { ...found, orderId: found.group.orders[0]?.id ?? '', lineId: found.lineIds[0] ?? '' };
  };

  test('the seller calls off a packed order with a reason; a guest’s and another seller’s word counts nothing', async () => {
    const { key, orderId, total } = await bought();
    const pack = `mutation ($input: OrderMarkPackedInput!) { orderMarkPacked(input: $input) { userErrors { code } } }`;
    const token = await signInAs(api, 'seller', maker.email);
    await api.gql.data(pack, { input: { orderId } }, { audience: 'seller', token });
    const other = await openMaker(api.context, 'Lain');
    const stranger = refundDesk(api, 'seller', await signInAs(api, 'seller', other.email));
    expect(codesOf(await stranger.cancel({ orderId, reason: 'OUT_OF_STOCK' }))).toEqual(['ORDER_NOT_FOUND']);
    expect(codesOf(await stranger.refund({ orderId, lines: [{ amount: '1000' }] }))).toEqual([
      'ORDER_NOT_FOUND',
    ]);
    expect(codesOf(await seller.cancel({ orderId, reason: 'OTHER', note: ' ' }))).toEqual(['NOTE_REQUIRED']);
    expect(codesOf(await seller.cancel({ orderId, reason: 'SUSPICIOUS' }))).toEqual([
      'CANCEL_REASON_NOT_ALLOWED',
    ]);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => seller.cancel({ orderId, reason: 'OUT_OF_STOCK', note: 'Kena air' })),
    );
    for (const answer of answers)
      expect(answer).toMatchObject({
        order: {
          status: 'CANCELLED',
          cancellation: { by: 'SELLER', reason: 'OUT_OF_STOCK', note: 'Kena air' },
        },
        userErrors: [],
      });
    const settled = await returnsClient(api).settled(key, orderId);
    expect(settled.refunds).toMatchObject([{ status: 'SUCCEEDED', amount: { amount: total } }]);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('the office calls off what seems wrong; a sent order is past that', async () => {
    const { orderId } = await bought();
    expect(await office.cancel({ orderId, reason: 'SUSPICIOUS', note: 'Nomor palsu' })).toMatchObject({
      order: { status: 'CANCELLED', cancellation: { by: 'OFFICE' } },
      userErrors: [],
    });
    const sent = await delivered();
    expect(codesOf(await office.cancel({ orderId: sent.orderId, reason: 'OTHER', note: 'x' }))).toEqual([
      'ORDER_NOT_IN_STATE',
    ]);
  });

  test('a stock keeper gives nothing back', async () => {
    const { orderId } = await bought();
    const userId = await createUser(api.context, { name: 'Stok', email: 'stok-r@example.test', password });
    await addSellerMember(api.context, { sellerId: maker.sellerId, userId, role: 'STOCK_KEEPER' });
    const token = await signInAs(api, 'seller', 'stok-r@example.test');
    const mutation = `mutation ($input: SellerOrderCancelInput!) { orderCancel(input: $input) { userErrors { code } } }`;
    const variables = { input: { orderId, reason: 'OUT_OF_STOCK' } };
    for (const [as, code] of [
      [{ token }, 'FORBIDDEN'],
      [{}, 'UNAUTHENTICATED'],
    ] as const) {
      const { errors } = await api.gql.request(mutation, variables, { audience: 'seller', ...as });
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  test('pieces, money and delivery, each to its bound: together exactly what was paid', async () => {
    const { key, group, orderId, lineId } = await delivered(3);
    const before = await stockOf(api, cloth);
    const one = await seller.refund({
      orderId,
      lines: [{ orderLineId: lineId, quantity: 1, restock: true }],
      note: 'Satu cacat',
    });
    expect(one).toMatchObject({
      userErrors: [],
      order: {
        status: 'DELIVERED',
        refunds: [
          {
            reason: 'GOODWILL',
            note: 'Satu cacat',
            lines: [{ quantity: 1, amount: { amount: '100000.00' }, restocked: true }],
          },
        ],
        refundable: [{ quantity: 2, amount: { amount: '200000.00' } }, { orderLineId: null }],
      },
    });
    expect((await stockOf(api, cloth)).onHand).toBe(before.onHand + 1);
    await seller.refund({ orderId, lines: [{ orderLineId: lineId, amount: '30000' }, {}] });
    const rest = await office.refund({ orderId, lines: [{ orderLineId: lineId, quantity: 2 }] });
    expect(rest.order?.refundable.map(({ amount }) => amount.amount)).toEqual(['0.00', '0.00']);
    await returnsClient(api).settled(key, orderId);
    await checkoutClient(api).until(group, 'REFUNDED');
    expect(
      codesOf(await seller.refund({ orderId, lines: [{ orderLineId: lineId, amount: '1000' }] })),
    ).toEqual(['REFUND_EXCEEDS_PAID']);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test.each([
    ['nothing', [], 'REFUND_EMPTY'],
    ['more than was paid', [{ amount: '100001' }], 'REFUND_EXCEEDS_PAID'],
    ['more of the delivery', [{ delivery: true, amount: '99000000' }], 'REFUND_EXCEEDS_PAID'],
    ['a negative amount', [{ amount: '-5000' }], 'INVALID_REFUND_AMOUNT'],
    ['zero', [{ amount: '0' }], 'INVALID_REFUND_AMOUNT'],
    ['half a rupiah', [{ amount: '5000.50' }], 'INVALID_REFUND_AMOUNT'],
    ['a thousandth', [{ amount: '5000.001' }], 'INVALID_REFUND_AMOUNT'],
    ['no amount at all', [{}], 'INVALID_REFUND_AMOUNT'],
    ['two of one piece', [{ quantity: 2 }], 'REFUND_EXCEEDS_QUANTITY'],
    ['zero pieces', [{ quantity: 0 }], 'INVALID_REFUND_QUANTITY'],
    ['minus one piece', [{ quantity: -1 }], 'INVALID_REFUND_QUANTITY'],
    ['pieces of a delivery', [{ delivery: true, quantity: 1 }], 'INVALID_REFUND_QUANTITY'],
    ['a line twice', [{ amount: '1000' }, { amount: '1000' }], 'REFUND_LINE_TWICE'],
    ['stock without pieces', [{ amount: '1000', restock: true }], 'RESTOCK_NOT_POSSIBLE'],
    ['stock that was never sent', [{ quantity: 1, amount: '1000', restock: true }], 'RESTOCK_NOT_POSSIBLE'],
  ] as const)('%s is refused, and nothing is done', async (_what, lines, code) => {
    const { group, orderId, lineId } = await bought();
    const before = await stockOf(api, cloth);
    const sent = lines.map(({ delivery, ...line }: { delivery?: boolean; amount?: string }) =>
      delivery ? line : { ...line, orderLineId: lineId },
    );
    const answer = await seller.refund({ orderId, lines: sent });
    expect(codesOf(answer)).toContain(code);
    expect(answer.userErrors[0]?.message).toMatch(/\w/);
    expect(await givenBack(api, group)).toEqual([]);
    expect(await stockOf(api, cloth)).toEqual(before);
  });

  test('another order’s line, an unpaid order and all of an unsent one are refused; a key is for one refund', async () => {
    const { group, orderId, lineId } = await bought();
    const other = await bought();
    const refused = async (input: object) => codesOf(await seller.refund({ orderId, ...input }));
    expect(await refused({ lines: [{ orderLineId: other.lineId, amount: '1000' }] })).toEqual([
      'REFUND_LINE_NOT_FOUND',
    ]);
    expect(await refused({ lines: [{ orderLineId: 'oln_x', amount: '1000' }] })).toEqual([
      'REFUND_LINE_NOT_FOUND',
    ]);
    expect(await refused({ lines: [{ orderLineId: lineId, quantity: 1 }, {}] })).toEqual([
      'ORDER_CANCEL_INSTEAD',
    ]);
    expect(await refused({ lines: [{ amount: '1000' }], idempotencyKey: '' })).toEqual([
      'INVALID_REQUEST_KEY',
    ]);
    const twice = { idempotencyKey: 'k', lines: [{ orderLineId: lineId, amount: '1000' }] };
    await Promise.all(Array.from({ length: 10 }, () => seller.refund({ orderId, ...twice })));
    expect(await refused({ ...twice, lines: [{ amount: '1000' }] })).toEqual(['REQUEST_KEY_REUSED']);
    const [given] = await givenBack(api, group);
    expect(given).toMatchObject({ amount: 100_000, count: 1 });
  });

  test('fifty at once for the same line never come to more than was paid for it', async () => {
    const { key, group, orderId, lineId } = await delivered();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        seller.refund({ orderId, lines: [{ orderLineId: lineId, amount: '30000' }] }),
      ),
    );
    const taken = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(taken).toHaveLength(3);
    expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['REFUND_EXCEEDS_PAID']));
    await returnsClient(api).settled(key, orderId);
    expect(await givenBack(api, group)).toEqual([{ status: 'SUCCEEDED', amount: 9_000_000, count: 3 }]);
    expect(await auditInvariants(api.context)).toEqual([]);
  }, 60_000);

  test('a refund that fails counts zero, the office sees it, and tries it again: once, however often it asks', async () => {
    const { key, group, orderId, total } = await bought();
    await seller.cancel({ orderId, reason: 'OUT_OF_STOCK' });
    await checkoutClient(api).until(group, 'REFUNDED');
    const { provider_payment_id: intent } = await paymentOf(api.context, group);
    const atProvider = await listAtProvider<{ id: string; payment_intent: string }>(
      api.emulator,
      '/v1/refunds?limit=100',
    );
    // The shopper's bank sends it back.
    api.emulator.settleRefund(
      atProvider.find(({ payment_intent: one }) => one === intent)?.id ?? '',
      'failed',
    );
    await checkoutClient(api).until(group, 'PAID');
    const failed = await returnsClient(api).settled(key, orderId);
    expect(failed.refunds).toMatchObject([{ status: 'FAILED' }]);
    expect((await checkoutClient(api).find(group))?.payment.refundPending).toBe(false);
    expect(await auditInvariants(api.context)).toEqual([]);
    const list = async () => {
      const query = `{ failedRefunds { id orderNumber amount { amount } reason } }`;
      return (await api.gql.data(query, {}, { audience: 'office', token: officeToken })).failedRefunds;
    };
    expect(await list()).toMatchObject([
      { orderNumber: failed.number, amount: { amount: total }, reason: 'ORDER_CANCELLED' },
    ]);
    const retry = `mutation ($input: RefundRetryInput!) { refundRetry(input: $input) { retried userErrors { code } } }`;
    const input = { refundId: failed.refunds[0]?.id };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        api.gql.data(retry, { input }, { audience: 'office', token: officeToken }),
      ),
    );
    for (const { refundRetry } of answers) expect(refundRetry).toEqual({ retried: true, userErrors: [] });
    await checkoutClient(api).until(group, 'REFUNDED');
    expect(await list()).toEqual([]);
    expect(await givenBack(api, group)).toMatchObject([
      { status: 'FAILED', count: 1 },
      { status: 'SUCCEEDED', count: 1 },
    ]);
    const again = (
      await api.gql.data(retry, { input: { refundId: 'rfd_x' } }, { audience: 'office', token: officeToken })
    ).refundRetry;
    expect(codesOf(again)).toEqual(['REFUND_NOT_FOUND']);
    expect(await auditInvariants(api.context)).toEqual([]);
  }, 60_000);
});
