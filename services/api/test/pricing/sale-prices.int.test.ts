import { waitFor } from '@gebyar/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cartClient } from '../support/carts.js';
import { openMaker, type Maker } from '../support/market.js';
import { couponClient } from '../support/promotions.js';
import { checkOut, readyCart, startPayingApi, type PayingApi } from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

describe('sale prices', () => {
  let api: PayingApi;
  let maker: Maker;
  let token: string;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    token = await signInAs(api, 'seller', maker.email);
  });
  afterAll(() => api.close());

  const payload = `product { id version content { variants { price { amount } sale { price { amount } running } } } } userErrors { code field }`;
  const send = async (name: 'variantSalePriceSet' | 'variantSalePriceClear', input: object, as = token) => {
    const type = name === 'variantSalePriceSet' ? 'VariantSalePriceSetInput' : 'VariantSalePriceClearInput';
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${payload} } }`;
    return (await api.gql.data(text, { input }, { audience: 'seller', token: as }))[name];
  };
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  const shown = async (title: string) => {
    const query = `{ products(sort: PRICE_ASC, first: 50) { nodes { title price { amount } compareAtPrice { amount }
      variants { price { amount } compareAtPrice { amount } } } } }`;
    const { products } = await api.gql.data(query);
    return products.nodes.find((node: { title: string }) => node.title === title);
  };
  const untilPrice = (title: string, amount: string) =>
    waitFor(async () => ((await shown(title))?.price.amount === amount ? true : null), {
      timeoutMs: 15_000,
      what: `${title} at ${amount}`,
    });

  test('begin and end by themselves, wherever a price stands; the cart tells', async () => {
    const cloth = await maker.sell('Selendang Obralan', { price: 200_000 });
    await untilPrice('Selendang Obralan', '200000.00');
    const { cart } = await cartClient(api).create([{ variantId: cloth.id, quantity: 1 }]);
    const set = await send('variantSalePriceSet', {
      variantId: cloth.id,
      price: '150000',
      startsAt: inSeconds(1),
      endsAt: inSeconds(8),
    });
    expect(set).toMatchObject({
      userErrors: [],
      product: {
        content: {
          variants: [
            { price: { amount: '200000.00' }, sale: { price: { amount: '150000.00' }, running: false } },
          ],
        },
      },
    });
    await untilPrice('Selendang Obralan', '150000.00');
    expect(await shown('Selendang Obralan')).toEqual({
      title: 'Selendang Obralan',
      price: { amount: '150000.00' },
      compareAtPrice: { amount: '200000.00' },
      variants: [{ price: { amount: '150000.00' }, compareAtPrice: { amount: '200000.00' } }],
    });
    expect(await couponClient(api).read(cart?.id ?? '')).toMatchObject({
      total: { amount: '150000.00' },
      problems: expect.arrayContaining([
        expect.objectContaining({
          code: 'PRICE_CHANGED',
          message: 'The price changed from Rp 200.000 to Rp 150.000.',
        }),
      ]),
    });
    // The search has a document of its own, which knows what is on sale and what it costs.
    const search = `{ search(query: "obralan", where: { maxPrice: "150000" }) { nodes { price { amount } } } }`;
    expect((await api.gql.data(search)).search.nodes).toEqual([{ price: { amount: '150000.00' } }]);
    const bought = await checkOut(api, await readyCart(api, [cloth]));
    const { rows } = await api.sql<{ unit_price: string; list_price: string }>(
      `SELECT unit_price::text, list_price::text FROM order_line JOIN "order" ON "order".id = order_id JOIN order_group ON order_group.id = order_group_id WHERE order_group.number = $1`,
      [bought.number],
    );
    expect(rows).toEqual([{ unit_price: '15000000', list_price: '20000000' }]);
    await untilPrice('Selendang Obralan', '200000.00');
    expect((await shown('Selendang Obralan'))?.compareAtPrice).toBeNull();
  }, 60_000);

  test('a cart never has a price whose time is over, though the job has not come by', async () => {
    const cloth = await maker.sell('Kain telat', { price: 90_000 });
    await send('variantSalePriceSet', { variantId: cloth.id, price: '60000', endsAt: inSeconds(3600) });
    const { cart } = await cartClient(api).create([{ variantId: cloth.id, quantity: 1 }]);
    expect((await couponClient(api).read(cart?.id ?? '')).total.amount).toBe('60000.00');
    await api.sql(
      `UPDATE variant_sale SET starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' WHERE variant_id = $1`,
      [cloth.variantId],
    );
    expect((await couponClient(api).read(cart?.id ?? '')).total.amount).toBe('90000.00');
  });

  test('a seller’s own price is what the form shows and writes while a sale is on', async () => {
    const cloth = await maker.sell('Kain sunting', { price: 100_000 });
    await send('variantSalePriceSet', { variantId: cloth.id, price: '80000', endsAt: inSeconds(3600) });
    const again = await send('variantSalePriceSet', {
      variantId: cloth.id,
      price: '70000',
      endsAt: inSeconds(3600),
    });
    expect(again.product.content.variants).toMatchObject([
      { price: { amount: '100000.00' }, sale: { running: true } },
    ]);
    const { product } = await send('variantSalePriceClear', { variantId: cloth.id });
    expect(product.content.variants).toEqual([{ price: { amount: '100000.00' }, sale: null }]);
    const { rows } = await api.sql<{ price: string }>(
      'SELECT price::text FROM product_variant WHERE id = $1',
      [cloth.variantId],
    );
    expect(rows).toEqual([{ price: '10000000' }]);
  });

  test('bad input and other sellers’ variants are refused', async () => {
    const cloth = await maker.sell('Kain tetap', { price: 100_000 });
    const refused = async (price: string, startsAt: string, endsAt: string) =>
      (await send('variantSalePriceSet', { variantId: cloth.id, price, startsAt, endsAt })).userErrors.map(
        ({ code }: { code: string }) => code,
      );
    const [now, later] = [inSeconds(0), inSeconds(3600)];
    for (const price of ['100000', '150000', '0', '-5', '99999.50', '1.001'])
      expect(await refused(price, now, later)).toEqual(['INVALID_SALE_PRICE']);
    expect(await refused('90000', later, now)).toEqual(['INVALID_SALE_TIME']);
    expect(await refused('90000', inSeconds(-100), inSeconds(-50))).toEqual(['INVALID_SALE_TIME']);
    const other = await openMaker(api.context);
    const stranger = await signInAs(api, 'seller', other.email);
    expect(
      (await send('variantSalePriceSet', { variantId: cloth.id, price: '1000', endsAt: later }, stranger))
        .userErrors,
    ).toEqual([{ code: 'UNKNOWN_VARIANT', field: ['input', 'variantId'] }]);
  });
});
