import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { toPublicId } from '../../src/platform/ids.js';
import { cartClient } from '../support/carts.js';
import { stockOf } from '../support/inventory.js';
import { openOffice } from '../support/office.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import {
  address,
  buyer,
  checkoutClient,
  payOnPage,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

const payload = `{ draftOrder { id number status payUrl customerPhone lines { title quantity } subtotal { amount } } userErrors { code field } }`;
const documents = {
  create: `mutation ($input: DraftOrderCreateInput!) { answer: draftOrderCreate(input: $input) ${payload} }`,
  update: `mutation ($input: DraftOrderUpdateInput!) { answer: draftOrderUpdate(input: $input) ${payload} }`,
  remove: `mutation ($input: DraftOrderDeleteInput!) { answer: draftOrderDelete(input: $input) { deletedId userErrors { code field } } }`,
  cancel: `mutation ($input: DraftOrderCancelInput!) { answer: draftOrderCancel(input: $input) ${payload} }`,
};

describe('an order that a seller makes for a customer', () => {
  let api: PayingApi;
  let maker: Maker;
  let other: Maker;
  let cloth: Goods;
  let tokens: { owner: string; other: string };

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    [maker, other] = [await openMaker(api.context), await openMaker(api.context, 'Lain')];
    cloth = await maker.sell('Kain', { price: 325_000, stock: 20 });
    tokens = {
      owner: await signInAs(api, 'seller', maker.email),
      other: await signInAs(api, 'seller', other.email),
    };
  });
  afterAll(() => api.close());

  const inputFor = (given: object = {}) => ({
    sellerId: toPublicId('seller', maker.sellerId),
    lines: [{ variantId: cloth.id, quantity: 2 }],
    customer: { name: 'Bu Sari', phone: '0813-5555-0102' },
    note: 'Sesuai telepon tadi',
    ...given,
  });
  const step = async (what: keyof typeof documents, input: object, token = tokens.owner) =>
    (await api.gql.data(documents[what], { input }, { audience: 'seller', token })).answer;
  const codes = (answer: { userErrors: { code: string }[] }) => answer.userErrors.map(({ code }) => code);
  const open = async (payUrl: string) => {
    const url = new URL(payUrl);
    const variables = { number: url.pathname.split('/').at(-1), secret: url.searchParams.get('key') };
    const query = `query ($number: String!, $secret: String!) { draftOrder(number: $number, secret: $secret) {
      status note seller { slug } cart { id lines { quantity } buyer { name } } } }`;
    return (await api.gql.data(query, variables)).draftOrder;
  };

  test('the customer opens the link, pays as everybody does, and it is one order', async () => {
    const before = await stockOf(api, cloth);
    const { draftOrder } = await step('create', inputFor());
    expect(draftOrder).toMatchObject({
      status: 'OPEN',
      customerPhone: '+6281355550102',
      lines: [{ title: 'Kain', quantity: 2 }],
      subtotal: { amount: '650000.00' },
    });
    // Nothing is held until somebody pays.
    expect(await stockOf(api, cloth)).toEqual(before);
    const shown = await open(draftOrder.payUrl);
    expect(shown).toMatchObject({
      status: 'OPEN',
      note: 'Sesuai telepon tadi',
      cart: { buyer: { name: 'Bu Sari' } },
    });
    const client = cartClient(api);
    const told = await client.buyer(shown.cart.id, { ...buyer, phone: '0813-5555-0102' }, address);
    const selections = (told.cart?.deliveryGroups ?? []).map(({ id, options }) => ({
      deliveryGroupId: id,
      optionId: options[0]?.id ?? '',
    }));
    await client.deliver(shown.cart.id, selections);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => checkoutClient(api).start(shown.cart.id)),
    );
    const numbers = new Set(answers.map(({ orderGroup }) => orderGroup?.number));
    expect(numbers.size).toBe(1);
    const [{ orderGroup, payment } = { orderGroup: null, payment: null }] = answers;
    await payOnPage(payment?.redirectUrl ?? '');
    await checkoutClient(api).until(orderGroup ?? { number: '', secret: '' }, 'PAID');
    expect(await open(draftOrder.payUrl)).toMatchObject({ status: 'ORDERED', cart: null });
    expect(codes(await step('cancel', { draftOrderId: draftOrder.id }))).toEqual(['DRAFT_ORDERED']);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('a draft that is taken back can’t be paid any more, whoever has kept its cart', async () => {
    const { draftOrder } = await step('create', inputFor());
    const { cart } = await open(draftOrder.payUrl);
    expect((await step('cancel', { draftOrderId: draftOrder.id })).draftOrder.status).toBe('CANCELLED');
    expect(await open(draftOrder.payUrl)).toMatchObject({ status: 'CANCELLED', cart: null });
    const { orderGroup, userErrors } = await checkoutClient(api).start(cart.id);
    expect(orderGroup).toBeNull();
    expect(userErrors.length).toBeGreaterThan(0);
  });

  test('a form that is sent ten times makes one draft', async () => {
    const input = inputFor({ idempotencyKey: crypto.randomUUID() });
    const made = await Promise.all(Array.from({ length: 10 }, () => step('create', input)));
    expect(new Set(made.map(({ draftOrder }) => draftOrder?.id)).size).toBe(1);
  });

  test('only own goods, real numbers and own drafts', async () => {
    const theirs = await other.sell('Tas');
    expect(codes(await step('create', inputFor({ lines: [{ variantId: theirs.id, quantity: 1 }] })))).toEqual(
      ['NOT_OWN_GOODS'],
    );
    expect(codes(await step('create', inputFor({ lines: [] })))).toEqual(['DRAFT_EMPTY']);
    expect(
      codes(await step('create', inputFor({ lines: [{ variantId: cloth.id, quantity: 999 }] }))),
    ).toEqual(['INSUFFICIENT_STOCK']);
    expect(codes(await step('create', inputFor({ customer: { name: ' ', phone: 'abc' } })))).toEqual([
      'NAME_REQUIRED',
      'INVALID_PHONE',
    ]);
    expect(codes(await step('create', inputFor(), tokens.other))).toEqual(['SELLER_NOT_FOUND']);
    const { draftOrder } = await step('create', inputFor());
    expect(codes(await step('cancel', { draftOrderId: draftOrder.id }, tokens.other))).toEqual([
      'DRAFT_NOT_FOUND',
    ]);
    expect(await open(draftOrder.payUrl.replace(/key=.*/, 'key=wrong'))).toBeNull();
  });

  test('a draft is changed until somebody has ordered it, and opens longer', async () => {
    const bag = await maker.sell('Tas', { price: 90_000, stock: 5 });
    const { draftOrder } = await step('create', inputFor());
    const changed = await step('update', {
      draftOrderId: draftOrder.id,
      lines: [{ variantId: bag.id, quantity: 3 }],
      customer: { name: 'Pak Budi', phone: '0813-5555-0199' },
      note: 'Jadi tas saja',
    });
    expect(changed).toMatchObject({
      userErrors: [],
      draftOrder: {
        payUrl: draftOrder.payUrl,
        customerPhone: '+6281355550199',
        lines: [{ title: 'Tas', quantity: 3 }],
        subtotal: { amount: '270000.00' },
      },
    });
    expect(await open(draftOrder.payUrl)).toMatchObject({
      note: 'Jadi tas saja',
      cart: { lines: [{ quantity: 3 }], buyer: { name: 'Pak Budi' } },
    });
    // What is refused changes nothing of it.
    const foreign = await other.sell('Asing');
    const id = draftOrder.id;
    for (const [input, code] of [
      [{ lines: [] }, 'DRAFT_EMPTY'],
      [{ lines: [{ variantId: foreign.id, quantity: 1 }] }, 'NOT_OWN_GOODS'],
      [{ lines: [{ variantId: bag.id, quantity: 6 }] }, 'INSUFFICIENT_STOCK'],
      [{ note: 'baru', customer: { name: 'X', phone: '1' } }, 'INVALID_PHONE'],
      [{ note: 'x'.repeat(501) }, 'NOTE_TOO_LONG'],
    ] as const)
      expect(codes(await step('update', { draftOrderId: id, ...input }))).toEqual([code]);
    expect(codes(await step('update', { draftOrderId: id, note: 'ambil alih' }, tokens.other))).toEqual([
      'DRAFT_NOT_FOUND',
    ]);
    expect(await open(draftOrder.payUrl)).toMatchObject({
      note: 'Jadi tas saja',
      cart: { lines: [{ quantity: 3 }] },
    });
    await step('cancel', { draftOrderId: id });
    expect(
      codes(await step('update', { draftOrderId: id, lines: [{ variantId: bag.id, quantity: 1 }] })),
    ).toEqual(['DRAFT_CANCELLED']);
  });

  test('changed and taken back at the same time, it ends taken back and empty', async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => step('create', inputFor())));
    const ids = made.map(({ draftOrder }) => draftOrder.id);
    await Promise.all(
      ids.flatMap((draftOrderId) => [
        step('update', { draftOrderId, lines: [{ variantId: cloth.id, quantity: 1 }] }),
        step('cancel', { draftOrderId }),
      ]),
    );
    const query = `query ($id: ID!) { seller(id: $id) { draftOrders(first: 50) { id status lines { quantity } } } }`;
    const { seller } = await api.gql.data(
      query,
      { id: toPublicId('seller', maker.sellerId) },
      { audience: 'seller', token: tokens.owner },
    );
    for (const id of ids)
      expect(seller.draftOrders.find((each: { id: string }) => each.id === id)).toMatchObject({
        status: 'CANCELLED',
        lines: [],
      });
  });

  test('thrown away, its link opens nothing and nothing is known of the customer', async () => {
    const { draftOrder } = await step('create', inputFor());
    const { cart } = await open(draftOrder.payUrl);
    expect(codes(await step('remove', { draftOrderId: draftOrder.id }, tokens.other))).toEqual([
      'DRAFT_NOT_FOUND',
    ]);
    expect(await step('remove', { draftOrderId: draftOrder.id })).toEqual({
      deletedId: draftOrder.id,
      userErrors: [],
    });
    expect(await open(draftOrder.payUrl)).toBeNull();
    expect(await cartClient(api).read(cart.id)).toMatchObject({ buyer: null, lines: [] });
    expect(codes(await step('remove', { draftOrderId: draftOrder.id }))).toEqual(['DRAFT_NOT_FOUND']);
  });

  test('the office makes one for any seller, and sees the last of all', async () => {
    const office = await openOffice(api);
    const as = { audience: 'office', token: office } as const;
    const made = (await api.gql.data(documents.create, { input: inputFor() }, as)).answer;
    expect(made).toMatchObject({ userErrors: [], draftOrder: { status: 'OPEN' } });
    const { draftOrders } = await api.gql.data(`{ draftOrders(first: 1) { id sellerName } }`, {}, as);
    expect(draftOrders).toMatchObject([{ id: made.draftOrder.id }]);
    expect(draftOrders[0].sellerName).toContain('Penenun');
    const input = { draftOrderId: made.draftOrder.id, note: 'dari kantor' };
    expect((await api.gql.data(documents.update, { input }, as)).answer).toMatchObject({ userErrors: [] });
    const unknown = inputFor({ sellerId: toPublicId('seller', made.draftOrder.id ? maker.ownerId : '') });
    expect(codes((await api.gql.data(documents.create, { input: unknown }, as)).answer)).toEqual([
      'SELLER_NOT_FOUND',
    ]);
  });
});
