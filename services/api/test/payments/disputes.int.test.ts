import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { auditInvariants } from '../../src/commands.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import {
  checkOut,
  checkoutClient,
  failedJobs,
  listAtProvider,
  paymentOf,
  payOnPage,
  readyCart,
  startPayingApi,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';

interface Dispute {
  id: string;
  status: string;
  reason: string;
  providerDisputeId: string;
  dueBy: string | null;
  closedAt: string | null;
  payment: { orderGroupNumber: string };
}

describe('a payment that the shopper’s bank takes back', () => {
  let api: PayingApi;
  let maker: Maker;
  let office: string;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    office = await openOffice(api);
  });
  afterAll(() => api.close());

  const disputes = async (open: boolean): Promise<Dispute[]> => {
    const query = `query ($open: Boolean!) { paymentDisputes(open: $open) { id status reason providerDisputeId dueBy closedAt
      amount { amount } payment { orderGroupNumber disputes { id } } } }`;
    return (await api.gql.data(query, { open }, { audience: 'office', token: office })).paymentDisputes;
  };
  const disputeOf = (group: { number: string }, status: string) =>
    waitFor(
      async () =>
        (await disputes(false)).find(
          ({ payment, status: now }) => payment.orderGroupNumber === group.number && now === status,
        ),
      { timeoutMs: 40_000, what: `a dispute that is ${status}` },
    );
  const paid = async (card?: string): Promise<OrderGroupAnswer> => {
    const group = await checkOut(api, await readyCart(api, [await maker.sell('Kain')]));
    await payOnPage(group.redirectUrl, card);
    return checkoutClient(api).until(group, 'PAID');
  };
  const chargeOf = async (group: OrderGroupAnswer): Promise<string> => {
    const { provider_payment_id: intent } = await paymentOf(api.context, group);
    const [charge] = await listAtProvider(api.emulator, `/v1/charges?payment_intent=${intent ?? ''}`);
    return charge?.id ?? '';
  };
  const told = async (name: string, disputeId: string): Promise<number> => {
    const { rows } = await api.sql<{ count: string }>(
      `SELECT count(*) FROM outbox_event WHERE name = $1 AND payload ->> 'disputeId' = $2`,
      [name, disputeId],
    );
    return Number(rows[0]?.count);
  };
  const rowOf = async ({ providerDisputeId }: Dispute): Promise<string> => {
    const { rows } = await api.sql<{ id: string }>(
      'SELECT id FROM payment_dispute WHERE provider_dispute_id = $1',
      [providerDisputeId],
    );
    return rows[0]?.id ?? '';
  };

  test('the office sees it with its reason and until when to answer, and that it is over', async () => {
    const group = await paid();
    const id = api.emulator.dispute(await chargeOf(group), 'product_not_received');
    const opened = await disputeOf(group, 'NEEDS_RESPONSE');
    expect(opened).toMatchObject({ reason: 'product_not_received', providerDisputeId: id, closedAt: null });
    expect(Date.parse(opened.dueBy ?? '')).toBeGreaterThan(Date.now());
    expect((await disputes(true)).map((dispute) => dispute.id)).toContain(opened.id);
    api.emulator.closeDispute(id, 'won');
    const closed = await disputeOf(group, 'WON');
    expect(closed.closedAt).not.toBeNull();
    expect((await disputes(true)).map((dispute) => dispute.id)).not.toContain(opened.id);
    const row = await rowOf(opened);
    expect([await told('PaymentDisputed', row), await told('DisputeClosed', row)]).toEqual([1, 1]);
  }, 60_000);

  test('news that are lost are found by the sweep, and news that come again change nothing', async () => {
    const fault = api.emulator.faults.add({
      kind: 'webhook_lose',
      eventType: 'charge.dispute.*',
      times: 0,
    });
    const group = await paid('4000000000000259');
    const opened = await disputeOf(group, 'NEEDS_RESPONSE');
    api.emulator.faults.clear(fault.id);
    api.emulator.closeDispute(opened.providerDisputeId, 'lost');
    await disputeOf(group, 'LOST');
    for (const { id } of await listAtProvider(api.emulator, '/v1/events?type=charge.dispute.closed')) {
      api.emulator.webhooks.resend(id);
    }
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const row = await rowOf(opened);
    expect([await told('PaymentDisputed', row), await told('DisputeClosed', row)]).toEqual([1, 1]);
  }, 90_000);

  test('they are for staff, and afterwards the books are right', async () => {
    const answer = await api.gql.request(`{ paymentDisputes { id } }`, {}, { audience: 'office' });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await auditInvariants(api.context)).toEqual([]);
    expect(await failedJobs(api)).toEqual([]);
  });
});
