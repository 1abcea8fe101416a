import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type Stripe from 'stripe';
import type { StripeEmulator } from '../../src/index.ts';
import { raw, start } from '../support/emulator.ts';
import { activeSeller, paidSession, sessionTotal } from '../support/orders.ts';
import { refusal } from './targets.ts';

// Only against the emulator: a Stripe test key need not belong to a platform, and onboarding there takes a person.
describe('connected accounts and transfers', () => {
  let emulator: StripeEmulator;
  let stripe: Stripe;
  beforeAll(async () => {
    ({ emulator, stripe } = await start());
  });
  afterAll(() => emulator.close());

  const balanceOf = async (stripeAccount?: string) => {
    const balance = await stripe.balance.retrieve({}, stripeAccount === undefined ? {} : { stripeAccount });
    const amount = (list: { amount: number; currency: string }[]) =>
      list.find(({ currency }) => currency === 'idr')?.amount ?? 0;
    return { available: amount(balance.available), pending: amount(balance.pending) };
  };

  test('a seller registers through an account link, which works once', async () => {
    const account = await stripe.accounts.create({
      type: 'express',
      country: 'ID',
      email: 'a@example.test',
      capabilities: { transfers: { requested: true } },
    });
    expect(account).toMatchObject({
      charges_enabled: false,
      details_submitted: false,
      payouts_enabled: false,
      default_currency: 'idr',
    });
    expect(account.capabilities?.transfers).toBe('inactive');
    const link = await stripe.accountLinks.create({
      account: account.id,
      refresh_url: 'http://localhost:3000/sell/again',
      return_url: 'http://localhost:3000/sell/done',
      type: 'account_onboarding',
    });
    const { pathname } = new URL(link.url);
    expect(await (await raw(emulator, pathname)).text()).toContain('<form method="post">');
    const done = await raw(emulator, pathname, { method: 'POST' });
    expect([done.status, done.headers.get('location')]).toEqual([303, 'http://localhost:3000/sell/done']);
    const again = await raw(emulator, pathname);
    expect(again.headers.get('location')).toBe('http://localhost:3000/sell/again');
    const active = await stripe.accounts.retrieve(account.id);
    expect(active).toMatchObject({
      details_submitted: true,
      payouts_enabled: true,
      capabilities: { transfers: 'active' },
    });
    const renamed = await stripe.accounts.update(account.id, { metadata: { seller: 'sel_1' } });
    expect(renamed.metadata).toEqual({ seller: 'sel_1' });
  });

  test('money that is still pending is transferred out of its charge, never more than the charge', async () => {
    const before = await balanceOf();
    const { charge } = await paidSession(
      { emulator, stripe },
      { payment_intent_data: { transfer_group: 'GB-9' } },
    );
    const seller = await activeSeller({ emulator, stripe });
    const transfer = await stripe.transfers.create({
      amount: 20_000_000,
      currency: 'idr',
      destination: seller.id,
      metadata: { order: 'GB-9-1' },
      source_transaction: charge.id,
    });
    expect(transfer).toMatchObject({
      amount: 20_000_000,
      destination: seller.id,
      source_transaction: charge.id,
      transfer_group: 'GB-9',
      reversed: false,
    });
    expect(await balanceOf(seller.id)).toEqual({ available: 0, pending: 20_000_000 });
    expect((await balanceOf()).pending).toBe(before.pending + sessionTotal - 20_000_000);
    const beyond = await refusal(
      stripe.transfers.create({
        amount: 1_500_001,
        currency: 'idr',
        destination: seller.id,
        source_transaction: charge.id,
      }),
    );
    expect(beyond).toMatchObject({ statusCode: 400, param: 'amount' });
    const listed = await stripe.transfers.list({ transfer_group: 'GB-9' });
    expect(listed.data.map(({ id }) => id)).toEqual([transfer.id]);
  });

  test('without a charge, only what is available is transferred', async () => {
    const seller = await activeSeller({ emulator, stripe });
    const { available } = await balanceOf();
    const ask = (amount: number) =>
      stripe.transfers.create({ amount, currency: 'idr', destination: seller.id });
    const error = await refusal(ask(available + 1));
    expect(error).toMatchObject({ statusCode: 400, code: 'balance_insufficient' });
    emulator.adjustBalance({ currency: 'idr', amount: 5_000_000 });
    expect((await ask(5_000_000)).amount).toBe(5_000_000);
    expect((await balanceOf(seller.id)).available).toBe(5_000_000);
  });

  test('an account without the capability receives nothing', async () => {
    const account = await stripe.accounts.create({
      type: 'express',
      country: 'ID',
      capabilities: { transfers: { requested: true } },
    });
    const error = await refusal(
      stripe.transfers.create({ amount: 1000, currency: 'idr', destination: account.id }),
    );
    expect(error).toMatchObject({ statusCode: 400, code: 'insufficient_capabilities_for_transfer' });
  });

  test('a transfer is reversed in parts, never beyond it, and not out of an empty balance', async () => {
    const { charge } = await paidSession({ emulator, stripe });
    const seller = await activeSeller({ emulator, stripe });
    const { id } = await stripe.transfers.create({
      amount: 9_000_000,
      currency: 'idr',
      destination: seller.id,
      source_transaction: charge.id,
    });
    const part = await stripe.transfers.createReversal(id, {
      amount: 4_000_000,
      metadata: { refund: 're_1' },
    });
    expect(part).toMatchObject({ amount: 4_000_000, currency: 'idr', transfer: id });
    expect(await refusal(stripe.transfers.createReversal(id, { amount: 5_000_001 }))).toMatchObject({
      statusCode: 400,
      param: 'amount',
    });
    emulator.adjustBalance({ account: seller.id, currency: 'idr', amount: -5_000_000 });
    expect(await refusal(stripe.transfers.createReversal(id))).toMatchObject({
      statusCode: 400,
      code: 'balance_insufficient',
    });
    emulator.adjustBalance({ account: seller.id, currency: 'idr', amount: 5_000_000 });
    await stripe.transfers.createReversal(id);
    expect(await stripe.transfers.retrieve(id)).toMatchObject({ amount_reversed: 9_000_000, reversed: true });
    expect((await stripe.transfers.listReversals(id)).data.map(({ amount }) => amount)).toEqual([
      5_000_000, 4_000_000,
    ]);
  });

  test('what moved a balance is listed by time and kind, each with what it came from and its fee', async () => {
    const { charge } = await paidSession({ emulator, stripe });
    const seller = await activeSeller({ emulator, stripe });
    const transfer = await stripe.transfers.create({
      amount: 1_000_000,
      currency: 'idr',
      destination: seller.id,
      source_transaction: charge.id,
    });
    const created = { gte: emulator.clock.now() - 60, lt: emulator.clock.now() + 60 };
    const { data } = await stripe.balanceTransactions.list({ created, limit: 100 });
    expect(data.find(({ source }) => source === charge.id)).toMatchObject({
      type: 'charge',
      amount: charge.amount,
    });
    expect(data.find(({ source }) => source === transfer.id)).toMatchObject({
      type: 'transfer',
      amount: -1_000_000,
    });
    const [latest] = (await stripe.balanceTransactions.list({ type: 'transfer', limit: 1 })).data;
    expect(latest).toMatchObject({ source: transfer.id });
    expect(await stripe.balanceTransactions.retrieve(latest?.id ?? '')).toMatchObject({ net: -1_000_000 });
    expect((await stripe.balanceTransactions.list({ created: { lt: 1_000 } })).data).toEqual([]);
    // A seller's own list holds the same money from the other side.
    const own = await stripe.balanceTransactions.list({}, { stripeAccount: seller.id });
    expect(own.data.map(({ amount }) => amount)).toEqual([1_000_000]);
    const foreign = stripe.balanceTransactions.retrieve(latest?.id ?? '', {}, { stripeAccount: seller.id });
    expect(await refusal(foreign)).toMatchObject({ statusCode: 404 });
  });

  test('pending money becomes available as time goes by', async () => {
    const before = await balanceOf();
    emulator.clock.advance(3 * 86_400);
    expect(await balanceOf()).toEqual({ available: before.available + before.pending, pending: 0 });
  });
});
