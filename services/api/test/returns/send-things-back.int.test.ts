import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { waitFor } from '@gebyar/testing';
import { buyAndDeliver, buyAndPay, type Delivered } from '../support/delivered.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { codesOf, givenBack, refundDesk, returnsClient } from '../support/returns.js';
import { signInAs } from '../support/sign-in.js';

const fields = `{ return { id number status deliveryPaidBy lines { id quantity condition restocked wantedVariantId }
  transitions { status by note } } userErrors { code field message } }`;

describe('sending things back', () => {
  let api: PayingApi;
  let maker: Maker;
  let cloth: Goods;
  let tokens: { seller: string; office: string };

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context, 'Penenun');
    cloth = await maker.sell('Kain', { price: 100_000, stock: 500 });
    tokens = { seller: await signInAs(api, 'seller', maker.email), office: await openOffice(api) };
  });
  afterAll(() => api.close());

  const call = async (audience: 'shop' | 'seller' | 'office', name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const inputType = name === 'returnReject' ? 'ReturnDeclineInput' : type;
    const document = `mutation ($input: ${inputType}!) { answer: ${name}(input: $input) ${fields} }`;
    const token = audience === 'shop' ? null : tokens[audience];
    return (await api.gql.data(document, { input }, { audience, token })).answer;
  };
  const delivered = async (pieces = 2) => {
    const found = await buyAndDeliver(
      api,
      maker,
      Array.from({ length: pieces }, () => cloth),
    );
    return { ...found, orderId: found.group.orders[0]?.id ?? '', lineId: found.lineIds[0] ?? '' };
  };
  type Bought = Delivered & { orderId: string; lineId: string };
  const ask = ({ key, orderId, lineId }: Bought, given: object = {}) =>
    call('shop', 'returnRequest', {
      ...key,
      orderId,
      reason: 'DAMAGED',
      lines: [{ orderLineId: lineId, quantity: 1 }],
      ...given,
    });
  const returnable = async ({ key }: Bought): Promise<number | null> => {
    const query = `query ($number: String!, $secret: String!) { orderGroup(number: $number, secret: $secret) {
      orders { returnable { until lines { quantity } } } } }`;
    const { orderGroup } = await api.gql.data(query, { ...key });
    return orderGroup.orders[0].returnable?.lines[0].quantity ?? null;
  };
  const untilStatus = (bought: Bought, status: string) =>
    waitFor(
      async () => {
        const query = `query ($number: String!, $secret: String!) { orderGroup(number: $number, secret: $secret) {
          orders { returns { status } } } }`;
        const { orderGroup } = await api.gql.data(query, { ...bought.key });
        return orderGroup.orders[0].returns[0]?.status === status;
      },
      { timeoutMs: 20_000, what: `the return being ${status}` },
    );

  test('a piece that a return is to bring is put on the shelf by no refund, and the other way round', async () => {
    const desk = refundDesk(api, 'seller', tokens.seller);
    const bought = await delivered(2);
    const before = await stockOf(api, cloth);
    const line = { orderLineId: bought.lineId, restock: true };
    const asked = await ask(bought);
    const both = await desk.refund({ orderId: bought.orderId, lines: [{ ...line, quantity: 2 }] });
    expect(codesOf(both)).toEqual(['RESTOCK_NOT_POSSIBLE']);
    const other = await desk.refund({ orderId: bought.orderId, lines: [{ ...line, quantity: 1 }] });
    expect(other.userErrors).toEqual([]);
    expect(await returnable(bought)).not.toBe(1);
    const returnId = asked.return.id;
    await call('seller', 'returnApprove', { returnId });
    const lines = [{ returnLineId: asked.return.lines[0].id, condition: 'AS_SENT', restock: true }];
    expect(codesOf(await call('seller', 'returnReceive', { returnId, lines }))).toEqual([]);
    const after = await stockOf(api, cloth);
    expect(after.onHand - before.onHand).toBe(2);
    const more = await desk.refund({ orderId: bought.orderId, lines: [{ ...line, quantity: 1 }] });
    expect(more.userErrors.length).toBeGreaterThan(0);
  });

  test('asked for, approved, sent, received: the piece is on the shelf once and its money back', async () => {
    const bought = await delivered();
    const before = await stockOf(api, cloth);
    expect(await returnable(bought)).toBe(2);
    const asked = await ask(bought, { note: 'Robek di pinggir' });
    expect(asked).toMatchObject({
      return: { status: 'REQUESTED', deliveryPaidBy: 'SELLER', transitions: [{ by: 'SHOPPER' }] },
      userErrors: [],
    });
    expect(await returnable(bought)).toBe(1);
    const returnId = asked.return.id;
    const approve = { returnId, note: 'Silakan kirim ke bengkel' };
    expect((await call('seller', 'returnApprove', approve)).return.status).toBe('APPROVED');
    const shipped = await call('shop', 'returnMarkShipped', { ...bought.key, returnId, courier: 'JNE' });
    expect(shipped.return.status).toBe('SHIPPED_BACK');
    const lines = [{ returnLineId: asked.return.lines[0].id, condition: 'AS_SENT', restock: true }];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => call('seller', 'returnReceive', { returnId, lines })),
    );
    for (const { userErrors } of answers) expect(userErrors).toEqual([]);
    await untilStatus(bought, 'REFUNDED');
    expect(await stockOf(api, cloth)).toEqual({ onHand: before.onHand + 1, reserved: before.reserved });
    expect(await givenBack(api, bought.group)).toEqual([
      { status: 'SUCCEEDED', amount: 10_000_000, count: 1 },
    ]);
    const [order] = await returnsClient(api).ordersOf(bought.key);
    expect(order?.refunds).toMatchObject([{ reason: 'RETURN', lines: [{ quantity: 1 }] }]);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('declined with a sentence, the office decides; a damaged piece brings back less and stays off the shelf', async () => {
    const bought = await delivered(1);
    const before = await stockOf(api, cloth);
    const { return: asked } = await ask(bought, { reason: 'CHANGED_MIND' });
    const returnId = asked.id;
    expect(asked.deliveryPaidBy).toBe('SHOPPER');
    expect(codesOf(await call('seller', 'returnDecline', { returnId, note: ' ' }))).toEqual([
      'NOTE_REQUIRED',
    ]);
    await call('seller', 'returnDecline', { returnId, note: 'Kain potongan tidak bisa kembali' });
    expect(codesOf(await call('seller', 'returnApprove', { returnId }))).toEqual(['RETURN_NOT_IN_STATE']);
    expect(codesOf(await call('office', 'returnReject', { returnId, note: 'x' }))).toEqual([
      'RETURN_NOT_IN_STATE',
    ]);
    await call('shop', 'returnEscalate', { ...bought.key, returnId, note: 'Belum dipotong' });
    const query = `{ returns(status: [ESCALATED]) { nodes { id seller { name } transitions { note } } } }`;
    const { returns } = await api.gql.data(query, {}, { audience: 'office', token: tokens.office });
    expect(returns.nodes.map(({ id }: { id: string }) => id)).toContain(returnId);
    const over = await call('office', 'returnApprove', { returnId, sellerPaysDelivery: true });
    expect(over.return).toMatchObject({ status: 'APPROVED', deliveryPaidBy: 'SELLER' });
    const lines = [{ returnLineId: asked.lines[0].id, condition: 'DAMAGED', amount: '60000' }];
    const receive = (given: object) => call('seller', 'returnReceive', { returnId, lines, ...given });
    expect(codesOf(await receive({}))).toEqual(['NOTE_REQUIRED']);
    expect(codesOf(await receive({ lines: [{ ...lines[0], amount: '100001' }] }))).toEqual([
      'REFUND_EXCEEDS_PAID',
    ]);
    expect(codesOf(await receive({ lines: [{ ...lines[0], amount: '-1' }] }))).toEqual([
      'INVALID_REFUND_AMOUNT',
    ]);
    expect(codesOf(await receive({ lines: [] }))).toEqual(['RETURN_LINE_NOT_FOUND']);
    expect(codesOf(await receive({ note: 'Ada noda', refundDelivery: true }))).toEqual([]);
    await untilStatus(bought, 'REFUNDED');
    expect(await stockOf(api, cloth)).toEqual(before);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('what was not in the parcel brings nothing back, and the return is closed', async () => {
    const bought = await delivered(1);
    const { return: asked } = await ask(bought);
    await call('seller', 'returnApprove', { returnId: asked.id });
    const lines = [{ returnLineId: asked.lines[0].id, condition: 'NOT_RECEIVED', restock: true }];
    expect(codesOf(await call('seller', 'returnReceive', { returnId: asked.id, lines }))).toEqual([
      'RESTOCK_NOT_POSSIBLE',
    ]);
    const closed = await call('seller', 'returnReceive', {
      returnId: asked.id,
      lines: [{ ...lines[0], restock: false }],
    });
    expect(closed.return.status).toBe('CLOSED');
    expect(await givenBack(api, bought.group)).toEqual([]);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('twenty requests at once never send back more than was bought; one taken back makes room', async () => {
    const bought = await delivered(3);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(bought)));
    const made = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(made).toHaveLength(3);
    expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['RETURN_EXCEEDS_BOUGHT']));
    expect(await returnable(bought)).toBeNull();
    const cancelled = await call('shop', 'returnCancel', { ...bought.key, returnId: made[0].return.id });
    expect(cancelled.return.status).toBe('CANCELLED');
    expect(await returnable(bought)).toBe(1);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('an exchange: the money back, and a cart with the other piece, the same however often it is asked for', async () => {
    const bought = await delivered(1);
    const without = await ask(bought, { resolution: 'EXCHANGE' });
    expect(codesOf(without)).toEqual(['EXCHANGE_VARIANT_NOT_FOUND']);
    const line = { orderLineId: bought.lineId, quantity: 1, wantedVariantId: cloth.id };
    const { return: asked } = await ask(bought, { resolution: 'EXCHANGE', lines: [line] });
    const document = `mutation ($input: CartCreateFromReturnInput!) { answer: cartCreateFromReturn(input: $input) {
      cart { id lines { quantity variant { id } } } userErrors { code } } }`;
    const cart = async () =>
      (await api.gql.data(document, { input: { ...bought.key, returnId: asked.id } })).answer;
    expect(codesOf(await cart())).toEqual(['NO_EXCHANGE']);
    await call('seller', 'returnApprove', { returnId: asked.id });
    const lines = [{ returnLineId: asked.lines[0].id, condition: 'AS_SENT', restock: true }];
    await call('seller', 'returnReceive', { returnId: asked.id, lines });
    const first = await cart();
    expect(first.cart.lines).toEqual([{ quantity: 1, variant: { id: cloth.id } }]);
    expect((await cart()).cart.id).toBe(first.cart.id);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('too early, too late, another’s order or line, and nonsense are refused with a sentence', async () => {
    const bought = await delivered(1);
    const other = await delivered(1);
    const refused = async (given: object) => codesOf(await ask(bought, given));
    const line = { orderLineId: bought.lineId, quantity: 1 };
    expect(await refused({ secret: 'wrong' })).toEqual(['ORDER_NOT_FOUND']);
    expect(await refused({ lines: [] })).toEqual(['RETURN_EMPTY']);
    expect(await refused({ lines: [{ ...line, orderLineId: other.lineId }] })).toEqual([
      'RETURN_LINE_NOT_FOUND',
    ]);
    for (const quantity of [0, -1, 2])
      expect(await refused({ lines: [{ ...line, quantity }] })).toEqual(['RETURN_EXCEEDS_BOUGHT']);
    expect(await refused({ reason: 'OTHER' })).toEqual(['NOTE_REQUIRED']);
    expect(await refused({ photoIds: ['img_x'] })).toEqual(['RETURN_PHOTO_NOT_FOUND']);
    await api.sql(
      `SET session_replication_role = replica; UPDATE order_transition SET at = now() - interval '8 days' WHERE to_status = 'DELIVERED'
         AND order_id = (SELECT id FROM "order" WHERE number = '${bought.group.orders[0]?.number ?? ''}'); SET session_replication_role = origin`,
    );
    expect(await refused({})).toEqual(['RETURN_NOT_POSSIBLE']);
    const early = await buyAndPay(api, [cloth]);
    const unsent = { ...early, orderId: early.group.orders[0]?.id ?? '', lineId: early.lineIds[0] ?? '' };
    expect(codesOf(await ask(unsent))).toEqual(['RETURN_NOT_POSSIBLE']);
  });

  test('another seller finds no return, by id, list or decision; a wrong secret opens none', async () => {
    const bought = await delivered(1);
    const { return: asked } = await ask(bought);
    const stranger = await openMaker(api.context, 'Lain');
    const token = await signInAs(api, 'seller', stranger.email);
    const mutation = `mutation ($input: ReturnApproveInput!) { answer: returnApprove(input: $input) ${fields} }`;
    const input = { returnId: asked.id };
    const decided = await api.gql.data(mutation, { input }, { audience: 'seller', token });
    expect(codesOf(decided.answer)).toEqual(['RETURN_NOT_FOUND']);
    const query = `query ($id: ID!) { mySellers { return(id: $id) { id } returns { nodes { id } } } }`;
    const { mySellers } = await api.gql.data(query, { id: asked.id }, { audience: 'seller', token });
    expect(mySellers).toEqual([{ return: null, returns: { nodes: [] } }]);
    const taken = await call('shop', 'returnCancel', { ...bought.key, secret: 'wrong', returnId: asked.id });
    expect(codesOf(taken)).toEqual(['RETURN_NOT_FOUND']);
  });
});
