import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { cartClient } from '../support/carts.js';
import type { Goods } from '../support/market.js';
import { buyer, checkoutClient, startPayingApi, type PayingApi } from '../support/purchase.js';
import { openStockDesk, type StockDesk } from '../support/stock-desk.js';

const answer = 'savedId userErrors { code field message }';
const documents = {
  way: `mutation ($input: ShippingMethodSaveInput!) { answer: shippingMethodSave(input: $input) { ${answer} } }`,
  profile: `mutation ($input: ShippingProfileSaveInput!) { answer: shippingProfileSave(input: $input) { ${answer} } }`,
};
const placeFields = 'place { name address region hours }';

describe('picking up at a place of the seller’s', () => {
  let api: PayingApi;
  let desk: StockDesk;
  let cloth: Goods;
  let gallery: string;
  let way: string;

  beforeAll(async () => {
    api = await startPayingApi();
  });
  beforeEach(async () => {
    desk = await openStockDesk(api);
    cloth = await desk.maker.sell('Kain', { stock: 10 });
    gallery = await desk.open('Galeri', { address: 'Jl. Jenderal Sudirman 7', priority: 5 });
    await desk.send('transfer', {
      fromLocationId: await desk.workshop(),
      toLocationId: gallery,
      reason: 'untuk diambil',
      lines: [{ variantId: cloth.id, quantity: 3 }],
    });
    way = (await saveWay()).savedId;
    const saved = await write('profile', { name: 'Biasa', methods: [{ methodId: way }] });
    expect(saved.userErrors).toEqual([]);
  });
  afterAll(() => api.close());

  const write = async (what: keyof typeof documents, input: object) =>
    (await desk.ask(documents[what], { input: { sellerId: desk.sellerId, ...input } })).answer;
  const saveWay = (given: object = {}) =>
    write('way', {
      kind: 'PICK_UP',
      title: { id: 'Ambil di Galeri' },
      stockLocationId: gallery,
      hours: 'Senin–Sabtu 09.00–17.00',
      ...given,
    });
  const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

  /** A cart of so many, to be picked up. */
  const cartOf = async (quantity: number): Promise<string> => {
    const client = cartClient(api);
    const made = await client.create([{ variantId: cloth.id, quantity }]);
    const id = made.cart?.id ?? '';
    const told = await client.buyer(id, buyer, null);
    const [group] = told.cart?.deliveryGroups ?? [];
    await client.deliver(id, [{ deliveryGroupId: group?.id ?? '', optionId: group?.options[0]?.id ?? '' }]);
    return id;
  };

  test('the shopper sees where and when, and the stock of that place goes first', async () => {
    const cartId = await cartOf(2);
    const { cart } = await api.gql.data(
      `query ($id: ID!) { cart(id: $id) { deliveryGroups { options { kind ${placeFields} } } } }`,
      { id: cartId },
    );
    const place = {
      name: 'Galeri',
      address: 'Jl. Jenderal Sudirman 7',
      region: null,
      hours: 'Senin–Sabtu 09.00–17.00',
    };
    expect(cart.deliveryGroups[0].options).toEqual([{ kind: 'PICK_UP', place }]);
    const { orderGroup, userErrors } = await checkoutClient(api).start(cartId);
    expect(userErrors).toEqual([]);
    expect(await desk.lies(cloth)).toEqual({ Workshop: [7, 0], Galeri: [3, 2] });

    // The order says what was agreed, whatever the seller writes later.
    expect((await saveWay({ methodId: way, hours: 'Minggu saja' })).userErrors).toEqual([]);
    const found = await api.gql.data(
      `query ($number: String!, $secret: String!) { orderGroup(number: $number, secret: $secret) { orders { delivery { ${placeFields} } } } }`,
      { number: orderGroup?.number, secret: orderGroup?.secret },
    );
    expect(found.orderGroup.orders[0].delivery).toEqual({ place });
    const seen = await desk.ask(
      `query ($sellerId: ID!, $id: ID!) { seller(id: $sellerId) { order(id: $id) { delivery { ${placeFields} } } } }`,
      { id: orderGroup?.orders[0]?.id },
    );
    expect(seen.seller.order.delivery).toEqual({ place });
  });

  test('what does not lie there comes from elsewhere', async () => {
    const { userErrors } = await checkoutClient(api).start(await cartOf(5));
    expect(userErrors).toEqual([]);
    expect(await desk.lies(cloth)).toEqual({ Workshop: [7, 2], Galeri: [3, 3] });
  });

  test('a place that does not sell online keeps its own for who comes in', async () => {
    await desk.send('update', {
      locationId: gallery,
      name: 'Galeri',
      address: 'Jl. Jenderal Sudirman 7',
      sellsOnline: false,
      priority: 5,
    });
    const { userErrors } = await checkoutClient(api).start(await cartOf(2));
    expect(userErrors).toEqual([]);
    expect(await desk.lies(cloth)).toEqual({ Workshop: [7, 2], Galeri: [3, 0] });
  });

  test('twelve at once for ten, in two places: ten orders, and nothing twice', async () => {
    const carts = await Promise.all(Array.from({ length: 12 }, () => cartOf(1)));
    const answers = await Promise.all(carts.map((id) => checkoutClient(api).start(id)));
    const placed = answers.filter(({ orderGroup }) => orderGroup !== null);
    expect(placed).toHaveLength(10);
    expect(answers.flatMap(codes)).toEqual(['INSUFFICIENT_STOCK', 'INSUFFICIENT_STOCK']);
    expect(await desk.lies(cloth)).toEqual({ Workshop: [7, 7], Galeri: [3, 3] });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('a place that closes is offered no more', async () => {
    await desk.send('transfer', {
      fromLocationId: gallery,
      toLocationId: await desk.workshop(),
      reason: 'galeri tutup',
      lines: [{ variantId: cloth.id, quantity: 3 }],
    });
    expect((await desk.send('deactivate', { locationId: gallery })).userErrors).toEqual([]);
    const client = cartClient(api);
    const { cart } = await client.create([{ variantId: cloth.id, quantity: 1 }]);
    expect(cart?.deliveryGroups[0]?.options).toEqual([]);
    expect(codes(await saveWay({ methodId: way }))).toEqual(['STOCK_LOCATION_NOT_FOUND']);
  });

  test('refused: another seller’s place, hours of no place, hours without end', async () => {
    const other = await openStockDesk(api, 'Lain');
    const foreign = await other.open('Galeri lain');
    expect(codes(await saveWay({ stockLocationId: foreign }))).toEqual(['STOCK_LOCATION_NOT_FOUND']);
    expect(codes(await saveWay({ stockLocationId: null }))).toEqual(['STOCK_LOCATION_REQUIRED']);
    expect(codes(await saveWay({ hours: 'x'.repeat(121) }))).toEqual(['SHIPPING_TEXT_TOO_LONG']);
  });
});

describe('what a shopper would pay, told to the seller', () => {
  let api: PayingApi;
  beforeAll(async () => {
    api = await startPayingApi();
  });
  afterAll(() => api.close());

  const quote = `query ($sellerId: ID!, $place: String!, $total: Decimal, $profile: ID) { seller(id: $sellerId) {
    shippingQuote(weightGrams: 500, subdistrictCode: $place, goodsTotal: $total, profileId: $profile) { kind title price { amount } } } }`;

  test('by the default, by another profile, and free over its sum', async () => {
    const desk = await openStockDesk(api);
    const place = '64.71.05.1002';
    const ask = async (given: object = {}) =>
      (await desk.ask(quote, { place, ...given })).seller.shippingQuote as {
        kind: string;
        price: { amount: string };
      }[];
    // Without a profile: all that the marketplace has.
    expect((await ask()).length).toBeGreaterThan(1);
    expect(await ask({ place: '99.99.99.9999' })).toEqual([]);
    const write = async (name: 'way' | 'profile', input: object) =>
      (await desk.ask(documents[name], { input: { sellerId: desk.sellerId, ...input } })).answer.savedId;
    const own = await write('way', { kind: 'DELIVERY', title: { id: 'Motor' }, minDays: 0, maxDays: 1 });
    const rates = (price: string) => [{ maxWeightGrams: 1_000_000, price }];
    await write('profile', {
      name: 'Biasa',
      methods: [{ methodId: own, freeOver: '300000', rates: rates('9000') }],
    });
    const big = await write('profile', {
      name: 'Besar',
      methods: [{ methodId: own, surcharge: '5000', rates: rates('20000') }],
    });
    const prices = async (given: object = {}) => (await ask(given)).map(({ price }) => price.amount);
    expect(await prices()).toEqual(['9000.00']);
    expect(await prices({ total: '300000' })).toEqual(['0.00']);
    expect(await prices({ profile: big })).toEqual(['25000.00']);
    expect(await prices({ profile: 'shp_00000000000000000000000000' })).toEqual([]);
  });
});
