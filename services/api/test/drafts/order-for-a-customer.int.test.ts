import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { toPublicId } from '../../src/platform/ids.js';
import { cartClient } from '../support/carts.js';
import { stockOf } from '../support/inventory.js';
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
});
