import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toPublicId } from '../../src/platform/ids.js';
import { cartClient } from '../support/carts.js';
import { openMaker, places, type Goods, type Maker } from '../support/market.js';
import { address, buyer, checkoutClient } from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const fields = `seller { shippingProfiles { id name isDefault productIds methods { method { id own kind } surcharge { amount } freeOver { amount }
  rates { maxWeightGrams price { amount } } } } } savedId userErrors { code field message }`;
const mutation = (name: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;

interface Answer {
  seller: { shippingProfiles: { id: string; isDefault: boolean; productIds: string[] }[] } | null;
  savedId: string | null;
  userErrors: { code: string; field: string[] | null }[];
}

describe('how sellers send', () => {
  let api: TestApi;
  let maker: Maker;
  let token: string;
  let cloth: Goods;
  let jar: Goods;
  beforeAll(async () => {
    api = await startTestApi();
  });
  beforeEach(async () => {
    maker = await openMaker(api.context);
    token = await signInAs(api, 'seller', maker.email);
    cloth = await maker.sell('Kain', { price: 200_000, weightGrams: 400 });
    jar = await maker.sell('Guci', { price: 300_000, weightGrams: 900 });
  });
  afterAll(() => api.close());

  const call = async (name: string, input: object, as = token): Promise<Answer> =>
    (
      await api.gql.data(
        mutation(name),
        { input: { sellerId: sellerIdOf(maker), ...input } },
        { audience: 'seller', token: as, locale: 'en' },
      )
    )[name] as Answer;
  const sellerIdOf = ({ sellerId }: Maker) => sellerId;
  const codes = ({ userErrors }: Answer) => userErrors.map(({ code }) => code);

  const courier = (given: object = {}) =>
    call('shippingMethodSave', {
      kind: 'DELIVERY',
      title: { id: 'Kurir bengkel', en: 'Our own courier' },
      regionCodes: ['64.71'],
      minDays: 0,
      maxDays: 1,
      ...given,
    });
  const flat = (price: string) => [{ maxWeightGrams: 1_000_000, price }];
  const profile = (methods: object[], given: object = {}) =>
    call('shippingProfileSave', { name: 'Biasa', methods, ...given });

  /** The ways a cart with these is offered: titles and prices. */
  const offered = async (
    goods: Goods[],
    to: Omit<typeof address, 'subdistrictCode'> & { subdistrictCode: string } = address,
  ) => {
    const client = cartClient(api);
    const made = await client.create(goods.map(({ id }) => ({ variantId: id, quantity: 1 })));
    const { cart } = await client.buyer(made.cart?.id ?? '', buyer, to);
    return (cart?.deliveryGroups[0]?.options ?? []).map(({ title, price }) => [title, price.amount]);
  };

  test('an own courier at a flat price, free over a sum, is what shoppers are offered and pay', async () => {
    const { savedId } = await courier();
    const saved = await profile([{ methodId: savedId, freeOver: '400000', rates: flat('12000') }]);
    expect(saved).toMatchObject({ userErrors: [], seller: { shippingProfiles: [{ isDefault: true }] } });
    expect(await offered([cloth])).toEqual([['Our own courier', '12000.00']]);
    expect(await offered([cloth, jar])).toEqual([['Our own courier', '0.00']]);
    expect(await offered([cloth], { ...address, subdistrictCode: places.province })).toEqual([]);

    const client = cartClient(api);
    const made = await client.create([{ variantId: cloth.id, quantity: 1 }]);
    const { cart } = await client.buyer(made.cart?.id ?? '', buyer, address);
    const group = cart?.deliveryGroups[0];
    const selection = { deliveryGroupId: group?.id ?? '', optionId: group?.options[0]?.id ?? '' };
    const ready = await client.deliver(cart?.id ?? '', [selection]);
    // Nobody answers for the provider here: the order stands without a page to pay on.
    const { orderGroup } = await checkoutClient(api).start(ready.cart?.id ?? '');
    expect(orderGroup?.total.amount).toBe('212000.00');
  });

  test('goods of two profiles go in parcels of their own; the heavier of weight and size counts', async () => {
    const { savedId } = await courier();
    const standard = await profile([{ methodId: savedId, rates: flat('10000') }]);
    const fragile = await profile(
      [
        {
          methodId: savedId,
          surcharge: '5000',
          rates: [{ maxWeightGrams: 1000, price: '15000', extraGrams: 1000, extraPrice: '7000' }],
        },
      ],
      { name: 'Pecah belah' },
    );
    const put = await call('shippingProfileProductsSet', {
      profileId: fragile.savedId,
      productIds: [productIdOf(jar)],
    });
    expect(put.userErrors).toEqual([]);
    expect(await offered([cloth, jar])).toEqual([['Our own courier', '30000.00']]);
    await api.context.db.platform
      .updateTable('product_variant')
      .set({ length_mm: 300, width_mm: 200, height_mm: 250 })
      .where('id', '=', jar.variantId)
      .execute();
    expect(await offered([jar])).toEqual([['Our own courier', '34000.00']]);

    expect(codes(await call('shippingProfileDelete', { profileId: standard.savedId }))).toEqual([
      'SHIPPING_PROFILE_IS_DEFAULT',
    ]);
    await call('shippingProfileDelete', { profileId: fragile.savedId });
    expect(await offered([jar])).toEqual([['Our own courier', '10000.00']]);
    await call('shippingProfileDelete', { profileId: standard.savedId });
    expect((await offered([jar])).length).toBeGreaterThan(1);
  });

  const productIdOf = (goods: Goods): string => toPublicId('product', goods.productId);

  test('an estimate for a variant is what its seller asks', async () => {
    const { savedId } = await courier();
    await profile([{ methodId: savedId, surcharge: '2500', rates: flat('12000') }]);
    const rates = async (variantId: string | null) =>
      (
        await api.gql.data(
          `query ($variantId: ID, $code: String!) { deliveryRates(weightGrams: 400, subdistrictCode: $code, variantId: $variantId) { price { amount } } }`,
          { variantId, code: places.centre },
        )
      ).deliveryRates as { price: { amount: string } }[];
    expect(await rates(cloth.id)).toEqual([{ price: { amount: '14500.00' } }]);
    expect((await rates(null)).length).toBeGreaterThan(1);
    expect(await rates('var_nonsense')).toEqual(await rates(null));
  });

  test('what a cart has chosen and is offered no more is a problem, not a price', async () => {
    const { savedId } = await courier();
    const { savedId: profileId } = await profile([{ methodId: savedId, rates: flat('12000') }]);
    const client = cartClient(api);
    const made = await client.create([{ variantId: cloth.id, quantity: 1 }]);
    const { cart } = await client.buyer(made.cart?.id ?? '', buyer, address);
    const group = cart?.deliveryGroups[0];
    await client.deliver(cart?.id ?? '', [
      { deliveryGroupId: group?.id ?? '', optionId: group?.options[0]?.id ?? '' },
    ]);
    expect(codes(await call('shippingMethodRetire', { methodId: savedId }))).toEqual([
      'SHIPPING_METHODS_REQUIRED',
    ]);
    const both = [{ methodId: savedId, rates: flat('12000') }, { methodId: 'gallery-pick-up' }];
    expect(codes(await profile(both, { profileId }))).toEqual([]);
    expect(codes(await call('shippingMethodRetire', { methodId: savedId }))).toEqual([]);
    const { cart: then } = await api.gql.data(
      'query ($id: ID!) { cart(id: $id) { problems { code } total { amount } } }',
      { id: cart?.id },
    );
    expect((then as { problems: { code: string }[] }).problems.map(({ code }) => code)).toContain(
      'DELIVERY_UNAVAILABLE',
    );
  });

  test.each([
    ['no title', { title: { id: ' ' } }, 'SHIPPING_TITLE_REQUIRED'],
    ['a long title', { title: { id: 'x'.repeat(61) } }, 'SHIPPING_TEXT_TOO_LONG'],
    ['days upside down', { minDays: 3, maxDays: 1 }, 'INVALID_SHIPPING_DAYS'],
    ['no days', { minDays: null, maxDays: null }, 'INVALID_SHIPPING_DAYS'],
    ['days without end', { minDays: 1, maxDays: 91 }, 'INVALID_SHIPPING_DAYS'],
    ['a region that is not', { regionCodes: ['64.71', "99' --"] }, 'UNKNOWN_REGION'],
    ['a way that is not', { methodId: 'regular' }, 'SHIPPING_METHOD_NOT_FOUND'],
  ])('an own way with %s is refused', async (_what, given, code) => {
    expect(codes(await courier(given))).toEqual([code]);
  });

  test.each([
    ['nothing in it', [], 'SHIPPING_METHODS_REQUIRED'],
    ['a way that is not', [{ methodId: 'teleport' }], 'SHIPPING_METHOD_NOT_FOUND'],
    ['no price', [{ methodId: 'OWN' }], 'SHIPPING_RATES_REQUIRED'],
    ['a price below nothing', [{ methodId: 'OWN', rates: flat('-1') }], 'INVALID_SHIPPING_PRICE'],
    ['a part of a rupiah', [{ methodId: 'OWN', rates: flat('10.5') }], 'INVALID_SHIPPING_PRICE'],
    ['too high a price', [{ methodId: 'OWN', rates: flat('100000001') }], 'INVALID_SHIPPING_PRICE'],
    [
      'free from nothing on',
      [{ methodId: 'OWN', freeOver: '0', rates: flat('1') }],
      'INVALID_SHIPPING_PRICE',
    ],
    [
      'a packing charge below nothing',
      [{ methodId: 'OWN', surcharge: '-5', rates: flat('1') }],
      'INVALID_SHIPPING_PRICE',
    ],
    [
      'rows upside down',
      [
        {
          methodId: 'OWN',
          rates: [
            { maxWeightGrams: 2000, price: '2' },
            { maxWeightGrams: 1000, price: '1' },
          ],
        },
      ],
      'INVALID_SHIPPING_WEIGHT',
    ],
    [
      'steps without a price',
      [{ methodId: 'OWN', rates: [{ maxWeightGrams: 1, price: '2', extraGrams: 5 }] }],
      'INVALID_SHIPPING_WEIGHT',
    ],
    [
      'one way twice',
      [
        { methodId: 'OWN', rates: flat('1') },
        { methodId: 'OWN', rates: flat('2') },
      ],
      'SHIPPING_METHOD_REPEATED',
    ],
  ])('a profile with %s is refused, and nothing is written', async (_what, methods, code) => {
    const { savedId } = await courier();
    const named = methods.map((method) => ({
      ...method,
      methodId: method.methodId === 'OWN' ? savedId : method.methodId,
    }));
    const answer = await profile(named);
    expect(codes(answer)).toEqual([code]);
    expect(await offered([cloth])).not.toEqual([]);
  });

  test('the marketplace’s way costs what the marketplace says', async () => {
    expect(codes(await profile([{ methodId: 'regular', rates: flat('1') }]))).toEqual([
      'SHIPPING_RATES_NOT_OWN',
    ]);
    expect(codes(await profile([{ methodId: 'regular', surcharge: '2000' }]))).toEqual([]);
  });

  test('another seller’s ways, profiles and products are not there', async () => {
    const { savedId } = await courier();
    const { savedId: profileId } = await profile([{ methodId: savedId, rates: flat('12000') }]);
    const other = await openMaker(api.context);
    const othersToken = await signInAs(api, 'seller', other.email);
    const asOther = (name: string, input: object) =>
      call(name, { sellerId: other.sellerId, ...input }, othersToken);
    const ownWay = { kind: 'DELIVERY', title: { id: 'x' }, minDays: 1, maxDays: 1 };
    expect(codes(await asOther('shippingMethodSave', { ...ownWay, methodId: savedId }))).toEqual([
      'SHIPPING_METHOD_NOT_FOUND',
    ]);
    expect(codes(await asOther('shippingMethodRetire', { methodId: savedId }))).toEqual([
      'SHIPPING_METHOD_NOT_FOUND',
    ]);
    expect(codes(await asOther('shippingProfileDelete', { profileId }))).toEqual([
      'SHIPPING_PROFILE_NOT_FOUND',
    ]);
    expect(
      codes(
        await asOther('shippingProfileSave', {
          name: 'x',
          methods: [{ methodId: savedId, rates: flat('1') }],
        }),
      ),
    ).toEqual(['SHIPPING_METHOD_NOT_FOUND']);
    expect(
      codes(
        await asOther('shippingProfileProductsSet', {
          profileId: null,
          productIds: [productIdOf(cloth)],
        }),
      ),
    ).toEqual(['SHIPPING_PRODUCT_NOT_FOUND']);
    expect(codes(await call('shippingProfileDelete', { profileId }, othersToken))).toEqual([
      'SELLER_NOT_FOUND',
    ]);
  });

  test('twenty first profiles at once are one default and nineteen others', async () => {
    const { savedId } = await courier();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => profile([{ methodId: savedId, rates: flat('12000') }])),
    );
    expect(answers.flatMap(codes)).toEqual([]);
    const last = await profile([{ methodId: savedId, rates: flat('1') }]);
    expect(codes(last)).toEqual(['TOO_MANY_SHIPPING_PROFILES']);
    const defaults = answers
      .flatMap(({ seller }) => seller?.shippingProfiles ?? [])
      .filter(({ isDefault }) => isDefault);
    expect(new Set(defaults.map(({ id }) => id)).size).toBe(1);
  });
});
