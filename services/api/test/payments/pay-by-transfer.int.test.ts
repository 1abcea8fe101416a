import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { settlePayment } from '../../src/checkout/index.js';
import { stockOf } from '../support/inventory.js';
import { orderByHand, paymentDesk, sendProof } from '../support/manual.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import {
  checkOut,
  checkoutClient,
  endTimeToPay,
  paymentOf,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';

describe('paying by bank transfer', () => {
  let api: PayingApi;
  let maker: Maker;
  let desk: ReturnType<typeof paymentDesk>;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    desk = paymentDesk(api, await openOffice(api));
  });
  afterAll(() => api.close());

  const paymentFields = async ({ number, secret }: { number: string; secret: string }) => {
    const query = `query ($number: String!, $secret: String!) { orderGroup(number: $number, secret: $secret) { payment {
      status method amount { amount } expiresAt proofExpected redirectUrl
      instructions { reference bankAccounts { bank number holder } qrisPayload }
      proofs { id status note rejectReason } } } }`;
    return (await api.gql.data(query, { number, secret })).orderGroup.payment;
  };

  test('the shopper is told where to, shows the receipt, and the office confirms: paid, with the stock allocated', async () => {
    const cloth = await maker.sell('Kain', { stock: 3, price: 150_000 });
    const group = await orderByHand(api, [[cloth, 2]]);
    expect(await paymentFields(group)).toMatchObject({
      status: 'PENDING',
      method: 'BANK_TRANSFER',
      amount: { amount: group.total.amount },
      redirectUrl: null,
      proofExpected: true,
      instructions: {
        reference: group.number,
        bankAccounts: [{ bank: 'Bank Contoh' }, { bank: 'Bank Misal Syariah' }],
        qrisPayload: null,
      },
      proofs: [],
    });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 3, reserved: 2 });

    expect(await sendProof(api, group, { note: 'Dari rekening Ibu Rahma' })).toMatchObject({
      status: 201,
      code: null,
    });
    expect((await desk.proofs()).map(({ payment }) => payment.orderGroupNumber)).toContain(group.number);

    const { payment, userErrors } = await desk.confirm(group);
    expect(userErrors).toEqual([]);
    expect(payment).toMatchObject({
      status: 'PAID',
      capturedAmount: { amount: group.total.amount },
      confirmation: { confirmedBy: 'Ibu Kantor', reference: `REF ${group.number}` },
      proofs: [{ status: 'ACCEPTED', note: 'Dari rekening Ibu Rahma' }],
    });
    expect(await checkoutClient(api).find(group)).toMatchObject({
      status: 'PAID',
      orders: [{ status: 'PAID' }],
    });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 3, reserved: 2 });
    expect(await paymentFields(group)).toMatchObject({ instructions: null, proofExpected: false });
  }, 30_000);

  test('said by two officers at once, and again, it counts once', async () => {
    const cloth = await maker.sell('Kain', { stock: 1 });
    const group = await orderByHand(api, [cloth]);
    const answers = await Promise.all(Array.from({ length: 8 }, () => desk.confirm(group)));
    expect(answers.map(({ userErrors }) => userErrors)).toEqual(Array.from({ length: 8 }, () => []));
    expect(answers.every(({ payment }) => payment?.status === 'PAID')).toBe(true);
    const { id } = await paymentOf(api.context, group);
    const { rows } = await api.sql<{ count: string }>(
      'SELECT count(*) FROM payment_confirmation WHERE payment_id = $1',
      [id],
    );
    expect(rows).toEqual([{ count: '1' }]);
    const found = await checkoutClient(api).find(group);
    expect(found?.orders[0]?.transitions).toEqual([{ status: 'PENDING_PAYMENT' }, { status: 'PAID' }]);
    expect(
      (await desk.confirm(group, { amount: '1000.00', acceptDifference: true })).userErrors,
    ).toMatchObject([{ code: 'PAYMENT_ALREADY_CONFIRMED' }]);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 1, reserved: 1 });
  }, 30_000);

  test('a proof that is refused can be followed by another one, and both give the shopper some time', async () => {
    const cloth = await maker.sell('Kain', { stock: 1 });
    const group = await orderByHand(api, [cloth]);
    const { id } = await paymentOf(api.context, group);
    const soon = new Date(Math.ceil(Date.now() / 1000) * 1000 + 60_000);
    await api.sql('UPDATE payment SET expires_at = $2 WHERE id = $1', [id, soon]);
    await api.sql(
      'UPDATE reservation SET expires_at = $2 WHERE order_group_id = (SELECT order_group_id FROM payment WHERE id = $1)',
      [id, soon],
    );
    const first = await sendProof(api, group);
    const checking = new Date((await desk.payment(group)).expiresAt).getTime();
    expect(checking - Date.now()).toBeGreaterThan(23 * 3_600_000);
    const { rows } = await api.sql<{ expires_at: Date }>(
      'SELECT expires_at FROM reservation WHERE order_group_id = (SELECT order_group_id FROM payment WHERE id = $1)',
      [id],
    );
    expect(rows[0]?.expires_at.getTime()).toBe(checking);

    expect(await desk.reject(first.id ?? '')).toMatchObject({
      proof: { status: 'REJECTED' },
      userErrors: [],
    });
    expect((await desk.reject(first.id ?? '')).userErrors).toMatchObject([{ code: 'PROOF_ALREADY_DECIDED' }]);
    expect(await paymentFields(group)).toMatchObject({
      status: 'PENDING',
      proofs: [{ status: 'REJECTED', rejectReason: 'The picture is not readable.' }],
    });
    expect((await sendProof(api, group)).status).toBe(201);
    expect((await desk.confirm(group)).payment).toMatchObject({
      status: 'PAID',
      proofs: [{ status: 'REJECTED' }, { status: 'ACCEPTED' }],
    });
  }, 30_000);

  test('the time is over: the goods go back by themselves', async () => {
    const cloth = await maker.sell('Kain', { stock: 1 });
    const group = await orderByHand(api, [cloth]);
    await endTimeToPay(api.context, (await paymentOf(api.context, group)).id);
    await checkoutClient(api).until(group, 'EXPIRED');
    expect(await stockOf(api, cloth)).toEqual({ onHand: 1, reserved: 0 });
  }, 30_000);

  test('confirmed too late: the stock is taken again when it is there, else there is a refund to be made', async () => {
    const cloth = await maker.sell('Kain', { stock: 1 });
    const late = await orderByHand(api, [cloth]);
    await endTimeToPay(api.context, (await paymentOf(api.context, late)).id);
    await checkoutClient(api).until(late, 'EXPIRED');
    // The money may have been on its way: it is shown all the same.
    expect((await sendProof(api, late)).status).toBe(201);
    expect((await desk.confirm(late)).payment).toMatchObject({ status: 'PAID', parkedReason: null });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 1, reserved: 1 });

    const jar = await maker.sell('Sambal', { stock: 1 });
    const tooLate = await orderByHand(api, [jar]);
    await endTimeToPay(api.context, (await paymentOf(api.context, tooLate)).id);
    await checkoutClient(api).until(tooLate, 'EXPIRED');
    await checkOut(api, await readyCart(api, [jar]));
    expect((await desk.confirm(tooLate)).payment).toMatchObject({
      status: 'PAID',
      parkedReason: 'LATE_PAYMENT',
    });
    expect(await checkoutClient(api).find(tooLate)).toMatchObject({
      payment: { refundPending: true },
      orders: [{ status: 'CANCELLED' }],
    });
    expect(await stockOf(api, jar)).toEqual({ onHand: 1, reserved: 1 });
  }, 60_000);

  test('the end of the time and the word of the office at the same moment end in one of two ways, and both are right', async () => {
    const cloth = await maker.sell('Kain', { stock: 20 });
    const groups = await Promise.all(Array.from({ length: 8 }, () => orderByHand(api, [cloth])));
    await Promise.all(
      groups.map(async (group) => {
        const { id } = await paymentOf(api.context, group);
        await endTimeToPay(api.context, id);
        await Promise.all([
          settlePayment(api.context, id),
          desk.confirm(group),
          settlePayment(api.context, id),
        ]);
        expect(await desk.payment(group)).toMatchObject({ status: 'PAID', parkedReason: null });
      }),
    );
    expect(await stockOf(api, cloth)).toEqual({ onHand: 20, reserved: 8 });
  }, 60_000);

  test('another amount than was asked for is asked after, and then cancels the order and waits to go back', async () => {
    const cloth = await maker.sell('Kain', { stock: 1 });
    const group = await orderByHand(api, [cloth]);
    expect((await desk.confirm(group, { amount: '1000.00' })).userErrors).toMatchObject([
      { code: 'AMOUNT_DIFFERS', field: ['input', 'amount'] },
    ]);
    expect(await checkoutClient(api).find(group)).toMatchObject({ status: 'PENDING' });
    const { payment } = await desk.confirm(group, { amount: '1000.00', acceptDifference: true });
    expect(payment).toMatchObject({
      status: 'PAID',
      parkedReason: 'AMOUNT_MISMATCH',
      capturedAmount: { amount: '1000.00' },
    });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 1, reserved: 0 });
  }, 30_000);

  test('after all of it the books are right', async () => {
    expect(await auditInvariants(api.context)).toEqual([]);
  });
});
