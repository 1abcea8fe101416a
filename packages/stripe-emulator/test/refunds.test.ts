import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { start, type Started } from './support/emulator.ts';
import { activeSeller, paidSession, sessionTotal } from './support/orders.ts';
import { until } from './support/until.ts';

describe('refunds that take their time', () => {
  let both: Started;
  beforeAll(async () => {
    both = await start({ refundSeconds: 60 });
  });
  afterAll(() => both.emulator.close());

  const statusOf = async (id: string) => (await both.stripe.refunds.retrieve(id)).status;

  test('the pending-refund card succeeds later', async () => {
    const { charge } = await paidSession(both, {}, '4000000000007726');
    const refund = await both.stripe.refunds.create({ charge: charge.id });
    expect(refund).toMatchObject({ status: 'pending', pending_reason: 'processing' });
    both.emulator.clock.advance(61);
    expect(await statusOf(refund.id)).toBe('succeeded');
  });

  test('the failing-refund card gives the money back, and the charge counts as not refunded', async () => {
    const { charge } = await paidSession(both, {}, '4000000000005126');
    const refund = await both.stripe.refunds.create({ charge: charge.id });
    expect(refund.status).toBe('succeeded');
    both.emulator.clock.advance(61);
    expect(await both.stripe.refunds.retrieve(refund.id)).toMatchObject({
      status: 'failed',
      failure_reason: 'lost_or_stolen_card',
    });
    expect(await both.stripe.charges.retrieve(charge.id)).toMatchObject({
      amount_refunded: 0,
      refunded: false,
    });
    const [event] = (await both.stripe.events.list({ type: 'refund.failed' })).data;
    expect(event?.data.object).toMatchObject({ id: refund.id, status: 'failed' });
  });

  test('without enough in the balance a refund waits for a reversal to bring it', async () => {
    const { charge } = await paidSession(both);
    const seller = await activeSeller(both);
    const { available, pending } = await both.stripe.balance.retrieve();
    const held = [...available, ...pending].reduce((sum, { amount }) => sum + amount, 0);
    both.emulator.adjustBalance({ currency: 'idr', amount: sessionTotal - held });
    const transfer = await both.stripe.transfers.create({
      amount: 20_000_000,
      currency: 'idr',
      destination: seller.id,
      source_transaction: charge.id,
    });
    const refund = await both.stripe.refunds.create({ charge: charge.id });
    expect(refund).toMatchObject({
      status: 'pending',
      pending_reason: 'insufficient_funds',
      balance_transaction: null,
    });
    await both.stripe.transfers.createReversal(transfer.id);
    await until('the refund', async () => (await statusOf(refund.id)) === 'succeeded');
  });

  test('a refund can be decided by hand', async () => {
    const { charge } = await paidSession(both);
    const refund = await both.stripe.refunds.create({ charge: charge.id, amount: 1_000_000 });
    both.emulator.settleRefund(refund.id, 'failed', 'declined');
    expect(await both.stripe.refunds.retrieve(refund.id)).toMatchObject({
      status: 'failed',
      failure_reason: 'declined',
    });
    expect((await both.stripe.charges.retrieve(charge.id)).amount_refunded).toBe(0);
  });
});
