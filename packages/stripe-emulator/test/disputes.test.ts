import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { start, type Started } from './support/emulator.ts';
import { paidSession, sessionTotal } from './support/orders.ts';

describe('disputes', () => {
  let both: Started;
  beforeAll(async () => {
    both = await start();
  });
  afterAll(() => both.emulator.close());

  const held = async () => {
    const { available, pending } = await both.stripe.balance.retrieve();
    return [...available, ...pending].reduce((sum, { amount }) => sum + amount, 0);
  };

  test('the dispute card is paid, and its money is taken back with a week to answer', async () => {
    const { charge } = await paidSession(both, {}, '4000000000000259');
    const [dispute] = (await both.stripe.disputes.list({ charge: charge.id })).data;
    expect(dispute).toMatchObject({
      amount: sessionTotal,
      currency: 'idr',
      reason: 'fraudulent',
      status: 'needs_response',
      payment_intent: charge.payment_intent,
    });
    expect((dispute?.evidence_details.due_by ?? 0) - (dispute?.created ?? 0)).toBe(7 * 86_400);
    expect(await both.stripe.charges.retrieve(charge.id)).toMatchObject({ disputed: true, paid: true });
    await expect(both.stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({
      code: 'charge_disputed',
    });
    const types = (await both.stripe.events.list({ limit: 100 })).data.map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['charge.dispute.created', 'charge.dispute.funds_withdrawn']),
    );
  });

  test('winning evidence brings the money back, losing evidence does not', async () => {
    const { charge } = await paidSession(both);
    const before = await held();
    const id = both.emulator.dispute(charge.id, 'product_not_received');
    const taken = before - (await held());
    expect(taken).toBeGreaterThanOrEqual(sessionTotal);
    const won = await both.stripe.disputes.update(id, {
      evidence: { uncategorized_text: 'winning_evidence' },
    });
    expect(won.status).toBe('won');
    expect(before - (await held())).toBe(taken - sessionTotal);
    await expect(both.stripe.disputes.close(id)).rejects.toMatchObject({ statusCode: 400 });

    const second = await paidSession(both);
    const lost = both.emulator.dispute(second.charge.id);
    both.emulator.closeDispute(lost, 'lost');
    expect((await both.stripe.disputes.retrieve(lost)).status).toBe('lost');
  });
});
