import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { orderByHand, paymentDesk } from '../support/manual.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import {
  checkoutClient,
  failedJobs,
  listAtProvider,
  startPayingApi,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';
import { waitFor } from '@gebyar/testing';

describe('money that goes back by hand', () => {
  let api: PayingApi;
  let maker: Maker;
  let desk: ReturnType<typeof paymentDesk>;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    desk = paymentDesk(api, await openOffice(api));
  });
  afterAll(() => api.close());

  /** An order whose money was another than was asked for, with the refund that this makes. */
  const wrongAmount = async (): Promise<{ group: OrderGroupAnswer; refundId: string }> => {
    const group = await orderByHand(api, [await maker.sell('Kain', { stock: 1 })]);
    await desk.confirm(group, { amount: '1000.00', acceptDifference: true });
    const task = await waitFor(async () =>
      (await desk.refunds()).find(({ orderGroupNumber }) => orderGroupNumber === group.number),
    );
    expect(task).toMatchObject({ amount: { amount: '1000.00' }, reason: 'AMOUNT_MISMATCH', account: null });
    return { group, refundId: task.id };
  };
  const setAccount = async (given: object) =>
    (
      await api.gql.data(
        `mutation ($input: RefundAccountSetInput!) { refundAccountSet(input: $input) {
          orderGroup { payment { refundAccountWanted refundAccount { bank accountNumber accountHolder } } }
          userErrors { code field } } }`,
        { input: given },
      )
    ).refundAccountSet;

  test('the shopper says where to, the office sends it there and says so: given back, never by the card’s provider', async () => {
    const { group, refundId } = await wrongAmount();
    const { number, secret } = group;
    const account = { bank: 'Bank Contoh', accountNumber: '123 456-7890', accountHolder: 'Ibu Rahma' };
    expect(await setAccount({ number, secret: 'wrong', ...account })).toMatchObject({
      userErrors: [{ code: 'ORDER_GROUP_NOT_FOUND' }],
    });
    expect(await setAccount({ number, secret, ...account, bank: ' ', accountNumber: '12-x' })).toMatchObject({
      userErrors: [
        { code: 'REFUND_BANK_REQUIRED', field: ['input', 'bank'] },
        { code: 'REFUND_ACCOUNT_INVALID', field: ['input', 'accountNumber'] },
      ],
    });
    expect(await setAccount({ number, secret, ...account })).toMatchObject({
      orderGroup: { payment: { refundAccountWanted: true, refundAccount: { accountNumber: '1234567890' } } },
      userErrors: [],
    });
    expect((await desk.refunds()).find(({ id }) => id === refundId)).toMatchObject({
      account: { bank: 'Bank Contoh', accountNumber: '1234567890' },
      buyer: { phone: '+6281234567890' },
    });

    expect((await desk.finishRefund(refundId, 'Done', ' ')).userErrors).toMatchObject([
      { code: 'REFUND_NOTE_REQUIRED' },
    ]);
    const twice = await Promise.all([
      desk.finishRefund(refundId, 'Done'),
      desk.finishRefund(refundId, 'Done'),
    ]);
    expect(twice.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    expect(await checkoutClient(api).find(group)).toMatchObject({ status: 'REFUNDED' });
    expect((await desk.finishRefund(refundId, 'Failed')).userErrors).toMatchObject([
      { code: 'REFUND_ALREADY_DECIDED' },
    ]);
    expect((await desk.refunds()).map(({ id }) => id)).not.toContain(refundId);
    expect(await listAtProvider(api.emulator, '/v1/refunds?limit=100')).toEqual([]);
  }, 30_000);

  test('what could not be sent stays in the office’s sight', async () => {
    const { group, refundId } = await wrongAmount();
    expect((await desk.finishRefund(refundId, 'Failed', 'Rekening ditutup')).userErrors).toEqual([]);
    expect(await desk.payment(group)).toMatchObject({ status: 'PAID', parkedReason: 'REFUND_FAILED' });
  }, 30_000);

  test('an unknown refund is refused, and a stranger is not let in', async () => {
    expect((await desk.finishRefund('rfd_00000000000000000000000000', 'Done')).userErrors).toMatchObject([
      { code: 'REFUND_NOT_FOUND' },
    ]);
    const answer = await api.gql.request(`{ manualRefunds { id } }`, {}, { audience: 'office' });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  test('after all of it the books are right, and no job has failed', async () => {
    expect(await auditInvariants(api.context)).toEqual([]);
    expect(await failedJobs(api)).toEqual([]);
  });
});
