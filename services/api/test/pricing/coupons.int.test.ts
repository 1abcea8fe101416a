import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { toPublicId } from '../../src/platform/ids.js';
import { signInAs } from '../support/sign-in.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { couponClient, promotionClient } from '../support/promotions.js';
import {
  checkOut,
  checkoutClient,
  expireAtProvider,
  failedJobs,
  listAtProvider,
  paymentOf,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';

describe('coupons', () => {
  let api: PayingApi;
  let maker: Maker;
  let office: ReturnType<typeof promotionClient>;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    office = promotionClient(api, 'office', await openOffice(api));
  });
  afterAll(() => api.close());

  const usesOf = async (code: string) => {
    const { rows } = await api.sql<{ uses: number }>('SELECT uses FROM coupon WHERE code = $1', [code]);
    return rows[0]?.uses;
  };

  /** So many carts with a piece and a coupon, made ten at a time. */
  async function cartsWith(code: string, goods: Goods, count: number, phone: (index: number) => string) {
    const carts: { id: string }[] = [];
    while (carts.length < count) {
      const batch = Array.from({ length: Math.min(10, count - carts.length) }, async (_none, index) => {
        const cart = await readyCart(api, [goods], { phone: phone(carts.length + index) });
        expect((await couponClient(api).add(cart.id, code)).userErrors).toEqual([]);
        return cart;
      });
      carts.push(...(await Promise.all(batch)));
    }
    return carts;
  }

  test('a percentage goes from the office through the cart to the order and the payment page', async () => {
    await office.withCode(
      'GEBYAR15',
      { title: { id: 'Gebyar 15 %' }, terms: { percentage: { percent: '15' } } },
      { totalLimit: 5 },
    );
    const [cloth, jar] = [
      await maker.sell('Kain', { price: 125_500 }),
      await maker.sell('Sambal', { price: 33_300 }),
    ];
    const cart = await readyCart(api, [cloth, [jar, 3]]);
    const { cart: after, userErrors } = await couponClient(api).add(cart.id, ' gebyar15 ');
    expect(userErrors).toEqual([]);
    // 15 % of 225.400 is 33.810: 18.825 and 14.985 of it by line.
    expect(after).toMatchObject({
      subtotal: { amount: '225400.00' },
      discountTotal: { amount: '33810.00' },
      discounts: [{ title: 'Gebyar 15 %', code: 'GEBYAR15', amount: { amount: '33810.00' } }],
      coupons: [{ code: 'GEBYAR15', applied: true }],
      lines: [{ discountTotal: { amount: '18825.00' } }, { discountTotal: { amount: '14985.00' } }],
    });
    const bought = await checkOut(api, cart);
    expect(bought.total.amount).toBe(after?.total.amount);
    expect(await usesOf('GEBYAR15')).toBe(1);
    const query = `query ($number: String!, $secret: String!) { orderGroup(number: $number, secret: $secret) { discountTotal { amount }
      discounts { title code amount { amount } } orders { discountTotal { amount } discounts { code } lines { discountTotal { amount }
      discounts { code amount { amount } } } } } }`;
    const { orderGroup } = await api.gql.data(query, { number: bought.number, secret: bought.secret });
    expect(orderGroup).toMatchObject({
      discountTotal: { amount: '33810.00' },
      discounts: [{ title: 'Gebyar 15 %', code: 'GEBYAR15', amount: { amount: '33810.00' } }],
      orders: [
        {
          discountTotal: { amount: '33810.00' },
          lines: [
            { discounts: [{ amount: { amount: '18825.00' } }] },
            { discounts: [{ code: 'GEBYAR15', amount: { amount: '14985.00' } }] },
          ],
        },
      ],
    });
    const payment = await paymentOf(api.context, bought);
    const [session] = await listAtProvider<{ id: string; amount_total: number }>(
      api.emulator,
      '/v1/checkout/sessions?limit=1',
    );
    expect(session).toMatchObject({ id: payment.provider_session_id, amount_total: Number(payment.amount) });
    await payOnPage(bought.redirectUrl);
    await checkoutClient(api).until(bought, 'PAID');
    expect(await usesOf('GEBYAR15')).toBe(1);
  });

  test('what nobody paid gives the coupon back, once', async () => {
    await office.withCode(
      'SEKALI',
      { terms: { amount: { amount: '10000' } } },
      { totalLimit: 1, perPersonLimit: 1 },
    );
    const cloth = await maker.sell('Kain kembali');
    const cart = await readyCart(api, [cloth]);
    await couponClient(api).add(cart.id, 'SEKALI');
    const bought = await checkOut(api, cart);
    expect(await usesOf('SEKALI')).toBe(1);
    const other = await readyCart(api, [cloth], { phone: '0813-0000-0001' });
    expect((await couponClient(api).add(other.id, 'sekali')).userErrors).toMatchObject([
      { code: 'COUPON_LIMIT_REACHED' },
    ]);
    const { provider_session_id: session } = await paymentOf(api.context, bought);
    await expireAtProvider(api.emulator, session ?? '');
    await checkoutClient(api).until(bought, 'EXPIRED');
    expect(await usesOf('SEKALI')).toBe(0);
    expect((await couponClient(api).add(other.id, 'sekali')).userErrors).toEqual([]);
    await checkOut(api, other);
    expect(await usesOf('SEKALI')).toBe(1);
  });

  test('a hundred checkouts at once with a coupon for ten: exactly ten', async () => {
    await office.withCode('SEPULUH', { terms: { percentage: { percent: '10' } } }, { totalLimit: 10 });
    const cloth = await maker.sell('Kain seratus', { stock: 200 });
    const carts = await cartsWith('SEPULUH', cloth, 100, (index) => `0812-1000-${String(1000 + index)}`);
    const answers = await Promise.all(carts.map(({ id }) => checkoutClient(api).start(id)));
    expect(answers.filter(({ orderGroup }) => orderGroup !== null)).toHaveLength(10);
    const refused = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(refused).toEqual(Array.from({ length: 90 }, () => 'COUPON_LIMIT_REACHED'));
    expect(await usesOf('SEPULUH')).toBe(10);
    // Without the coupon the cart is as good as before.
    const left = carts[answers.findIndex(({ orderGroup }) => orderGroup === null)];
    await couponClient(api).remove(left?.id ?? '', 'SEPULUH');
    expect((await checkoutClient(api).start(left?.id ?? '')).userErrors).toEqual([]);
  }, 120_000);

  test('one for each person: fifty tabs of one phone get one', async () => {
    await office.withCode('SATUSATU', { terms: { percentage: { percent: '10' } } }, { perPersonLimit: 1 });
    const cloth = await maker.sell('Kain lima puluh', { stock: 200 });
    // The same number, written as people write it.
    const ways = ['0812-7777-8888', '+62 812 7777 8888', '6281277778888'];
    const carts = await cartsWith('SATUSATU', cloth, 50, (index) => ways[index % ways.length] ?? '');
    const answers = await Promise.all(carts.map(({ id }) => checkoutClient(api).start(id)));
    expect(answers.filter(({ orderGroup }) => orderGroup !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
      new Set(['COUPON_LIMIT_REACHED']),
    );
    const another = await readyCart(api, [cloth], { phone: '0812-9999-0000' });
    await couponClient(api).add(another.id, 'SATUSATU');
    expect((await checkoutClient(api).start(another.id)).userErrors).toEqual([]);
  }, 120_000);

  test('codes that do nothing for the cart are refused with a reason', async () => {
    const [other, own] = [await openMaker(api.context), await maker.sell('Kain sendiri', { price: 50_000 })];
    const seller = promotionClient(api, 'seller', await signInAs(api, 'seller', other.email));
    const percentage = { percentage: { percent: '10' } };
    await seller.withCode('TOKOLAIN', { sellerId: toPublicId('seller', other.sellerId), terms: percentage });
    const { promotionId } = await office.withCode('USAI', { terms: percentage });
    await office.end(promotionId);
    await office.withCode('BESOK', {
      terms: percentage,
      startsAt: new Date(Date.now() + 86_400_000).toISOString(),
    });
    await office.withCode('MINIMAL', { terms: percentage, minimumSubtotal: '100000' });
    const { couponId } = await office.withCode('MATI', { terms: percentage });
    await office.changeCoupon({ couponId, enabled: false });
    const cart = await readyCart(api, [own]);
    const codes = async (...given: string[]) => (await couponClient(api).add(cart.id, ...given)).userErrors;
    expect(await codes('TIDAKADA')).toMatchObject([
      { code: 'COUPON_NOT_FOUND', field: ['input', 'codes', '0'] },
    ]);
    expect(await codes('TOKOLAIN')).toMatchObject([{ code: 'COUPON_NOT_APPLICABLE' }]);
    expect(await codes('USAI')).toMatchObject([{ code: 'COUPON_EXPIRED' }]);
    expect(await codes('BESOK')).toMatchObject([{ code: 'COUPON_NOT_STARTED' }]);
    expect(await codes('MATI')).toMatchObject([{ code: 'COUPON_EXPIRED' }]);
    expect(await codes('MINIMAL')).toMatchObject([
      { code: 'COUPON_MINIMUM_NOT_REACHED', message: 'The coupon MINIMAL is valid from Rp 100.000 on.' },
    ]);
    expect(await codes('A', 'B', 'C', 'D', 'E', 'F')).toContainEqual(
      expect.objectContaining({ code: 'TOO_MANY_COUPONS' }),
    );
    expect((await couponClient(api).read(cart.id)).coupons).toEqual([]);
  });

  test('a coupon that ends after it was entered keeps the cart from checkout until it is taken out', async () => {
    const { promotionId } = await office.withCode('SEBENTAR', { terms: { percentage: { percent: '10' } } });
    const cart = await readyCart(api, [await maker.sell('Kain sebentar')]);
    await couponClient(api).add(cart.id, 'SEBENTAR');
    await office.end(promotionId);
    expect((await couponClient(api).read(cart.id)).problems).toMatchObject([
      { code: 'COUPON_EXPIRED', blocking: true },
    ]);
    const refused = await checkoutClient(api).start(cart.id);
    expect(refused).toMatchObject({ orderGroup: null, userErrors: [{ code: 'COUPON_EXPIRED' }] });
    expect((await couponClient(api).remove(cart.id, 'sebentar')).cart).toMatchObject({
      coupons: [],
      problems: [],
      discountTotal: { amount: '0.00' },
    });
    await checkOut(api, cart);
  });

  test('nothing was broken on the way', async () => {
    expect(await failedJobs(api)).toEqual([]);
    expect(await auditInvariants(api.context)).toEqual([]);
  });
});
