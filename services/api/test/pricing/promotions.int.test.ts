import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { toPublicId } from '../../src/platform/ids.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { couponClient, promotionClient } from '../support/promotions.js';
import {
  checkOut,
  checkoutClient,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

describe('promotions', () => {
  let api: PayingApi;
  let maker: Maker;
  let officeToken: string;
  let office: ReturnType<typeof promotionClient>;
  let seller: ReturnType<typeof promotionClient>;
  let sellerToken: string;
  let ofMaker: { sellerId: string };

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    officeToken = await openOffice(api);
    office = promotionClient(api, 'office', officeToken);
    sellerToken = await signInAs(api, 'seller', maker.email);
    seller = promotionClient(api, 'seller', sellerToken);
    ofMaker = { sellerId: toPublicId('seller', maker.sellerId) };
  });
  afterAll(() => api.close());

  const codes = ({ userErrors }: { userErrors: { code: string; field: string[] | null }[] }) =>
    userErrors.map(({ code, field }) => `${code} ${(field ?? []).slice(1).join('.')}`);

  test('a seller’s, the operator’s and free delivery combine in their order; an order keeps who pays', async () => {
    const made = await seller.create({
      ...ofMaker,
      title: { id: 'Dari penenun' },
      terms: { percentage: { percent: '10' } },
    });
    const second = await office.create({
      title: { id: 'Dari kota' },
      terms: { percentage: { percent: '10' } },
      minimumSubtotal: '50000',
    });
    const third = await office.create({
      title: { id: 'Bebas ongkir' },
      terms: { freeShipping: { maxDiscount: '5000' } },
    });
    expect([made, second, third].map(({ userErrors }) => userErrors)).toEqual([[], [], []]);
    const cart = await readyCart(api, [await maker.sell('Kain tiga diskon', { price: 100_000 })]);
    const shown = await couponClient(api).read(cart.id);
    expect(shown.discounts).toMatchObject([
      { title: 'Dari penenun', code: null, amount: { amount: '10000.00' } },
      { title: 'Dari kota', amount: { amount: '9000.00' } },
      { title: 'Bebas ongkir', amount: { amount: '5000.00' } },
    ]);
    const bought = await checkOut(api, cart);
    expect(bought.total.amount).toBe(shown.total.amount);
    await payOnPage(bought.redirectUrl);
    await checkoutClient(api).until(bought, 'PAID');
    const { rows } = await api.sql<object>(
      `SELECT "order".discount_total::text AS off, delivery_discount::text AS delivery, operator_discount_total::text AS operator
       FROM "order" JOIN order_group ON order_group.id = order_group_id WHERE order_group.number = $1`,
      [bought.number],
    );
    expect(rows).toEqual([{ off: '2400000', delivery: '500000', operator: '1400000' }]);
    for (const { promotion } of [made, second, third]) await office.end(promotion?.id ?? '', 'Salah tanggal');
    expect(
      (await couponClient(api).read((await readyCart(api, [await maker.sell('Kain tanpa', {})])).id))
        .discounts,
    ).toEqual([]);
  });

  test('a first order is one, from twenty tabs at once', async () => {
    const { promotion } = await office.create({
      terms: { amount: { amount: '10000' } },
      firstOrderOnly: true,
    });
    const cloth = await maker.sell('Kain pertama', { stock: 50 });
    const carts = await Promise.all(
      Array.from({ length: 20 }, () => readyCart(api, [cloth], { phone: '0813-2222-3333' })),
    );
    const answers = await Promise.all(carts.map(({ id }) => checkoutClient(api).start(id)));
    expect(answers.every(({ orderGroup }) => orderGroup !== null)).toBe(true);
    const totals = answers.map(({ orderGroup }) => Number(orderGroup?.total.amount)).sort((a, b) => a - b);
    expect(totals.filter((total) => total === totals[0])).toHaveLength(1);
    await office.end(promotion?.id ?? '');
  });

  test('PPN is in what is paid to a seller that charges it', async () => {
    const taxed = await openMaker(api.context);
    const id = toPublicId('seller', taxed.sellerId);
    const set = `mutation ($input: SellerTaxSetInput!) { sellerTaxSet(input: $input) { chargesPpn userErrors { code } } }`;
    const asOffice = { audience: 'office', token: officeToken } as const;
    expect(
      (await api.gql.data(set, { input: { sellerId: id, chargesPpn: true } }, asOffice)).sellerTaxSet,
    ).toEqual({ chargesPpn: true, userErrors: [] });
    const cart = await readyCart(api, [
      await taxed.sell('Kain kena pajak', { price: 111_000 }),
      await maker.sell('Kain bebas pajak'),
    ]);
    expect((await couponClient(api).read(cart.id)).taxTotal.amount).toBe('11000.00');
    const bought = await checkOut(api, cart);
    const { rows } = await api.sql<object>(
      `SELECT tax_rate_bp AS rate, order_line.tax_total::text AS tax FROM order_line JOIN "order" ON "order".id = order_id
       JOIN order_group ON order_group.id = order_group_id WHERE order_group.number = $1 ORDER BY 1 DESC`,
      [bought.number],
    );
    expect(rows).toEqual([
      { rate: 1100, tax: '1100000' },
      { rate: 0, tax: '0' },
    ]);
    const asSeller = { audience: 'seller', token: sellerToken } as const;
    expect(
      (await api.gql.data(set, { input: { sellerId: id, chargesPpn: false } }, asSeller)).sellerTaxSet,
    ).toEqual({
      chargesPpn: null,
      userErrors: [{ code: 'UNKNOWN_SELLER' }],
    });
  });

  test.each([
    ['no title', { title: {}, terms: { percentage: { percent: '10' } } }, ['PROMOTION_TITLE_REQUIRED title']],
    [
      'more than all',
      { terms: { percentage: { percent: '100.01' } } },
      ['INVALID_PERCENT terms.percentage.percent'],
    ],
    ['nothing', { terms: { percentage: { percent: '0' } } }, ['INVALID_PERCENT terms.percentage.percent']],
    [
      'a negative part',
      { terms: { percentage: { percent: '-5' } } },
      ['INVALID_PERCENT terms.percentage.percent'],
    ],
    [
      'too fine a part',
      { terms: { percentage: { percent: '1.005' } } },
      ['INVALID_PERCENT terms.percentage.percent'],
    ],
    ['a negative amount', { terms: { amount: { amount: '-1000' } } }, ['INVALID_AMOUNT terms.amount.amount']],
    ['a broken rupiah', { terms: { amount: { amount: '1000.50' } } }, ['INVALID_AMOUNT terms.amount.amount']],
    [
      'below zero',
      { terms: { amount: { amount: '50000' } }, minimumSubtotal: '40000' },
      ['PROMOTION_BELOW_ZERO terms.amount.amount'],
    ],
    ['a set of none', { terms: { buyXGetY: { buy: 0, get: 1 } } }, ['INVALID_SET_SIZE terms.buyXGetY.buy']],
    ['no tiers', { terms: { tiered: { tiers: [] } } }, ['INVALID_TIERS terms.tiered.tiers']],
    [
      'a tier below zero',
      { terms: { tiered: { tiers: [{ minimum: '1000', amount: '2000' }] } } },
      ['PROMOTION_BELOW_ZERO terms.tiered.tiers.0.amount'],
    ],
    [
      'an end before the start, and things that are not there',
      {
        terms: { percentage: { percent: '10' } },
        startsAt: '2027-02-01T00:00:00Z',
        endsAt: '2027-01-01T00:00:00Z',
      },
      ['INVALID_PROMOTION_TIME endsAt'],
    ],
    [
      'an unknown category, motif and seller',
      {
        terms: { percentage: { percent: '10' } },
        categories: ['tidak-ada'],
        motifs: ['tidak-ada'],
        sellerIds: ['sel_x'],
      },
      ['UNKNOWN_CATEGORY categories.0', 'UNKNOWN_MOTIF motifs.0', 'UNKNOWN_SELLER sellerIds.0'],
    ],
  ])('bad input is refused: %s', async (_what, given, expected) => {
    const answer = await office.create(given);
    expect([answer.promotion, codes(answer)]).toEqual([null, expected]);
    expect(answer.userErrors.every(({ message }) => message.length > 10)).toBe(true);
  });

  test('coupons: codes, limits and owners', async () => {
    const { promotionId } = await office.withCode('ADA-DUA', { terms: { percentage: { percent: '5' } } });
    expect(codes(await office.coupon({ promotionId, code: 'ada-dua' }))).toEqual(['COUPON_CODE_TAKEN code']);
    expect(codes(await office.coupon({ promotionId, code: 'a b' }))).toEqual(['INVALID_COUPON_CODE code']);
    expect(codes(await office.coupon({ promotionId, totalLimit: 0, perPersonLimit: -1 }))).toEqual([
      'INVALID_COUPON_LIMIT totalLimit',
      'INVALID_COUPON_LIMIT perPersonLimit',
    ]);
    const drawn = await office.coupon({ promotionId });
    expect(drawn.coupon?.code).toMatch(/^[A-Z2-9]{10}$/);
    const automatic = await office.create({
      terms: { percentage: { percent: '5' } },
      startsAt: '2030-01-01T00:00:00Z',
    });
    expect(codes(await office.coupon({ promotionId: automatic.promotion?.id }))).toEqual([
      'PROMOTION_WITHOUT_COUPON promotionId',
    ]);
    // A seller finds neither the operator's promotions nor another seller's.
    expect(codes(await seller.coupon({ promotionId }))).toEqual(['PROMOTION_NOT_FOUND promotionId']);
    expect(codes(await seller.end(promotionId))).toEqual(['PROMOTION_NOT_FOUND promotionId']);
    expect(codes(await seller.changeCoupon({ couponId: drawn.coupon?.id, enabled: false }))).toEqual([
      'COUPON_NOT_FOUND couponId',
    ]);
    const other = await openMaker(api.context);
    expect(
      codes(
        await seller.create({
          sellerId: toPublicId('seller', other.sellerId),
          terms: { percentage: { percent: '5' } },
        }),
      ),
    ).toEqual(['UNKNOWN_SELLER sellerId']);
  });

  test('nothing was broken on the way', async () => {
    expect(await auditInvariants(api.context)).toEqual([]);
  });
});
