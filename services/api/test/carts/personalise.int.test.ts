import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createProduct } from '../../src/catalog/index.js';
import { receiveStock } from '../../src/inventory/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { cartClient } from '../support/carts.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { address, buyer, checkoutClient, startPayingApi, type PayingApi } from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

const payload = `cart { id totalQuantity lines { id quantity personalisation { label text } problems { code blocking availableQuantity } }
  problems { code blocking } deliveryGroups { id options { id } } }
  userErrors { code field message ... on InsufficientStockError { availableQuantity } }`;
const label = { id: 'Nama di kerah', en: 'Name on the collar' };

describe('a text of the buyer’s own', () => {
  let api: PayingApi;
  let maker: Maker;
  let shirt: Goods;
  let bag: Goods;

  const sell = async (title: string, personalisation: { required: boolean; maxLength: number } | null) => {
    const { productId, variants } = await createProduct(api.context, {
      sellerId: maker.sellerId,
      title: { id: title },
      personalisation: personalisation && { ...personalisation, label },
      publish: true,
      variants: [{ price: 250_000_00n, weightGrams: 300 }],
    });
    const variantId = String(variants[0]?.variantId);
    await receiveStock(api.context, {
      variantId,
      sellerId: maker.sellerId,
      quantity: 5,
      reason: 'first stock',
    });
    return { productId, variantId, id: toPublicId('variant', variantId) };
  };
  /** As once the office has agreed to the maker's change. */
  const ask = ({ productId }: Goods, personalisation: object | null) =>
    api.sql('UPDATE product SET personalisation = $1 WHERE id = $2', [personalisation, productId]);
  const send = async (name: string, input: object) => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${payload} } }`;
    return (await api.gql.data(text, { input }, { locale: 'en' }))[name];
  };
  const create = (...lines: object[]) => send('cartCreate', { lines });
  const texts = (cart: { lines: { personalisation: { text: string } | null; quantity: number }[] }) =>
    cart.lines.map((line) => [line.personalisation?.text ?? null, line.quantity]);

  beforeAll(async () => {
    api = await startPayingApi();
    maker = await openMaker(api.context, 'Bordir Nama');
    shirt = await sell('Kemeja Bernama', { required: true, maxLength: 12 });
    bag = await sell('Tas Bernama', { required: false, maxLength: 20 });
  });
  afterAll(() => api.close());

  test('makes lines of one variant different things; the same text adds up', async () => {
    const made = await create(
      { variantId: shirt.id, personalisation: '  Rahma\n ' },
      { variantId: shirt.id, personalisation: 'Budi', quantity: 2 },
      { variantId: bag.id },
    );
    expect(made.userErrors).toEqual([]);
    expect(made.cart.lines).toMatchObject([
      { quantity: 1, personalisation: { label: label.en, text: 'Rahma' } },
      { quantity: 2, personalisation: { text: 'Budi' } },
      { quantity: 1, personalisation: null },
    ]);
    const added = await send('cartLinesAdd', {
      cartId: made.cart.id,
      lines: [
        { variantId: shirt.id, personalisation: 'Rahma' },
        { variantId: bag.id, personalisation: 'Untuk Ibu' },
      ],
    });
    expect(texts(added.cart)).toEqual([
      ['Rahma', 2],
      ['Budi', 2],
      [null, 1],
      ['Untuk Ibu', 1],
    ]);
  });

  test.each([
    ['is needed', () => shirt, undefined, 'PERSONALISATION_REQUIRED'],
    ['of blanks is none', () => shirt, ' \t\u202e ', 'PERSONALISATION_REQUIRED'],
    ['has an end', () => shirt, 'x'.repeat(13), 'PERSONALISATION_TOO_LONG'],
    ['of ten thousand letters has one too', () => bag, 'x'.repeat(10_000), 'PERSONALISATION_TOO_LONG'],
  ])('%s', async (_name, goods, personalisation, code) => {
    const plain = { variantId: bag.id };
    const { cart, userErrors } = await create(plain, { variantId: goods().id, personalisation });
    expect(cart).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: ['input', 'lines', '1', 'personalisation'] }]);
    expect(userErrors[0].message).not.toContain('{');
  });

  test('is refused where none is asked for', async () => {
    const cloth = await sell('Kain Polos', null);
    const { userErrors } = await create({ variantId: cloth.id, personalisation: 'Rahma' });
    expect(userErrors).toMatchObject([
      { code: 'PERSONALISATION_NOT_OFFERED', field: ['input', 'lines', '0', 'personalisation'] },
    ]);
  });

  test('does not make more of the stock: lines of a variant share it', async () => {
    const { userErrors } = await create(
      { variantId: shirt.id, personalisation: 'A', quantity: 3 },
      { variantId: shirt.id, personalisation: 'B', quantity: 3 },
    );
    expect(userErrors).toMatchObject([
      { code: 'INSUFFICIENT_STOCK', field: ['input', 'lines', '1', 'quantity'], availableQuantity: 2 },
    ]);
    const { cart } = await create(
      { variantId: shirt.id, personalisation: 'A', quantity: 3 },
      { variantId: shirt.id, personalisation: 'B', quantity: 2 },
    );
    const [a] = cart.lines;
    const more = await send('cartLinesUpdate', { cartId: cart.id, lines: [{ id: a.id, quantity: 4 }] });
    expect(more.userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK', availableQuantity: 3 }]);
  });

  test('is changed, taken away and joined; two lines may swap theirs', async () => {
    const { cart } = await create(
      { variantId: bag.id, personalisation: 'Satu', quantity: 1 },
      { variantId: bag.id, personalisation: 'Dua', quantity: 2 },
    );
    const [one, two] = cart.lines;
    const update = async (...lines: object[]) => send('cartLinesUpdate', { cartId: cart.id, lines });
    const swapped = await update(
      { id: one.id, quantity: 1, personalisation: 'Dua' },
      { id: two.id, quantity: 2, personalisation: 'Satu' },
    );
    expect(texts(swapped.cart)).toEqual([
      ['Dua', 1],
      ['Satu', 2],
    ]);
    expect(swapped.cart.lines.map((line: { id: string }) => line.id)).toEqual([one.id, two.id]);
    expect(texts((await update({ id: one.id, quantity: 2 })).cart)).toEqual([
      ['Dua', 2],
      ['Satu', 2],
    ]);
    const joined = await update({ id: two.id, quantity: 2, personalisation: 'Dua' });
    expect(texts(joined.cart)).toEqual([['Dua', 4]]);
    expect(texts((await update({ id: one.id, quantity: 3, personalisation: '' })).cart)).toEqual([[null, 3]]);
  });

  test('keeps a cart from checkout when the product asks otherwise by then', async () => {
    const plate = await sell('Piring Bernama', { required: false, maxLength: 20 });
    const { cart } = await create(
      { variantId: plate.id },
      { variantId: bag.id, personalisation: 'Nenek tersayang' },
    );
    await ask(plate, { label, required: true, maxLength: 20 });
    const started = await checkoutClient(api).start(cart.id);
    expect(started.userErrors.map(({ code }) => code)).toContain('PERSONALISATION_REQUIRED');
    const { cart: now } = await api.gql.data(
      'query ($id: ID!) { cart(id: $id) { lines { problems { code blocking } } } }',
      { id: cart.id },
    );
    expect(now.lines[0].problems).toEqual([{ code: 'PERSONALISATION_REQUIRED', blocking: true }]);
  });

  test('stays with the order as it was, for buyer and maker', async () => {
    const mug = await sell('Cangkir Bernama', { required: true, maxLength: 20 });
    const made = await create(
      { variantId: mug.id, personalisation: 'Rahma' },
      { variantId: mug.id, personalisation: 'Budi' },
    );
    const carts = cartClient(api);
    const told = await carts.buyer(made.cart.id, buyer, address);
    await carts.deliver(
      made.cart.id,
      (told.cart?.deliveryGroups ?? []).map(({ id, options }) => ({
        deliveryGroupId: id,
        optionId: options[0]?.id ?? '',
      })),
    );
    const { orderGroup, userErrors } = await checkoutClient(api).start(made.cart.id);
    expect(userErrors).toEqual([]);
    await ask(mug, null);
    const text = `query ($number: String!, $secret: String!) { orderGroup(number: $number, secret: $secret) {
      orders { id lines { quantity personalisation { label text } } } } }`;
    const lines = [
      { quantity: 1, personalisation: { label: label.en, text: 'Rahma' } },
      { quantity: 1, personalisation: { label: label.en, text: 'Budi' } },
    ];
    const { number, secret } = orderGroup ?? { number: '', secret: '' };
    const read = await api.gql.data(text, { number, secret }, { locale: 'en' });
    expect(read.orderGroup.orders).toMatchObject([{ lines }]);
    const token = await signInAs(api, 'seller', maker.email);
    const desk = await api.gql.data(
      `query ($seller: ID!, $order: ID!) { seller(id: $seller) { order(id: $order) { lines { quantity personalisation { label text } } } } }`,
      { seller: toPublicId('seller', maker.sellerId), order: read.orderGroup.orders[0].id },
      { audience: 'seller', token, locale: 'en' },
    );
    expect(desk.seller.order.lines).toEqual(lines);
    const stock = await api.sql<{ reserved: number }>(
      'SELECT reserved FROM stock_level WHERE variant_id = $1',
      [mug.variantId],
    );
    expect(stock.rows).toEqual([{ reserved: 2 }]);
  });
});
