import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, type Started } from './support/emulator.ts';
import { paidSession, sessionParams } from './support/orders.ts';
import { receive } from './support/receiver.ts';
import { until } from './support/until.ts';

describe('with a data directory', () => {
  let dataDir: string;
  let running: Started | undefined;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'stripe-emulator-'));
  });
  afterEach(async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const stop = async () => {
    await running?.emulator.close();
    running = undefined;
  };
  const restart = async (webhookUrl?: string): Promise<Started> => {
    await running?.emulator.close();
    running = await start({
      dataDir,
      webhook: { firstRetryMs: 20, maxRetryMs: 50, ...(webhookUrl === undefined ? {} : { url: webhookUrl }) },
    });
    return running;
  };
  const journal = () => readFileSync(join(dataDir, 'journal.jsonl'), 'utf8');

  test('payments, balances, events and the clock outlive a restart', async () => {
    const { session, charge } = await paidSession(await restart());
    running?.emulator.clock.advance(7200);
    const before = await running?.stripe.balance.retrieve();
    const { stripe, emulator } = await restart();
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
    });
    expect((await stripe.charges.retrieve(charge.id)).amount).toBe(charge.amount);
    expect((await stripe.balance.retrieve()).pending).toEqual(before?.pending);
    expect((await stripe.events.list()).data).toHaveLength(4);
    expect(emulator.clock.now() - Date.now() / 1000).toBeGreaterThan(7000);
    expect((await stripe.refunds.create({ charge: charge.id })).status).toBe('succeeded');
  });

  test('idempotency keys outlive a restart', async () => {
    const create = (of: Started) =>
      of.stripe.checkout.sessions.create(sessionParams(), { idempotencyKey: 'k' });
    const first = await create(await restart());
    const again = await create(await restart());
    expect(again.id).toBe(first.id);
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
  });

  test('an event that nobody took yet is sent after a restart', async () => {
    const receiver = await receive();
    receiver.status = 500;
    await paidSession(await restart(receiver.url));
    await until('an attempt', () => receiver.requests > 0);
    await running?.emulator.close();
    receiver.status = 200;
    await restart(receiver.url);
    await until('the event', () => receiver.events.some(({ type }) => type === 'checkout.session.completed'));
    await receiver.close();
  });

  test('a line that a crash cut off is dropped, a damaged one in the middle is not', async () => {
    const { session } = await paidSession(await restart());
    await stop();
    appendFileSync(join(dataDir, 'journal.jsonl'), '[{"kind":"sessions","id":"cs_te');
    const { stripe } = await restart();
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('complete');
    await stop();
    appendFileSync(join(dataDir, 'journal.jsonl'), '[{"kind"\n[]\n');
    await expect(start({ dataDir })).rejects.toThrow('is damaged');
  });

  test('no card number is ever written down, right or wrong', async () => {
    const both = await restart();
    await paidSession(both, {}, '4242424242424242');
    await expect(paidSession(both, {}, '4000000000000002')).rejects.toThrow('402');
    await expect(paidSession(both, {}, '4111111111111111')).rejects.toThrow('422');
    await stop();
    expect(journal()).toContain('"last4":"4242"');
    expect(journal().match(/4242424242424242|4000000000000002|4111111111111111|"123"/)).toBeNull();
  });
});
