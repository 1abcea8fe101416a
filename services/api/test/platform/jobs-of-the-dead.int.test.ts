import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@gebyar/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startPayingApi, type PayingApi } from '../support/purchase.js';

describe('what a worker was at when it died', () => {
  let api: PayingApi;
  beforeAll(async () => {
    api = await startPayingApi({
      worker: true,
      env: { WORKER_RESCUE_SECONDS: '1', PAYMENT_SWEEP_SECONDS: '3600' },
    });
  });
  afterAll(() => api.close());

  /** A job that somebody took a while ago, and has not given back. @returns its payment, of which there is none */
  const takenBy = async (holder: string): Promise<string> => {
    const paymentId = randomUUID();
    await api.sql(
      `SELECT graphile_worker.add_job('checkout/settle-payment', json_build_object('paymentId', $1::text), run_at => now() + interval '1 day')`,
      [paymentId],
    );
    await api.sql(
      `UPDATE graphile_worker._private_jobs SET locked_by = $2, locked_at = now() - interval '1 minute', run_at = now(), attempts = 1
       WHERE payload ->> 'paymentId' = $1`,
      [paymentId, holder],
    );
    return paymentId;
  };
  const isThere = async (paymentId: string): Promise<boolean> => {
    const { rows } = await api.sql<object>(
      `SELECT FROM graphile_worker._private_jobs WHERE payload ->> 'paymentId' = $1`,
      [paymentId],
    );
    return rows.length > 0;
  };

  test('is done by another one within seconds; what a living one is at is left to it', async () => {
    const living = new pg.Client({ connectionString: api.databaseUrl });
    await living.connect();
    await living.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', ['pool-living']);
    const left = await takenBy('pool-living');
    const orphaned = await takenBy('pool-dead');
    await waitFor(async () => !(await isThere(orphaned)), { timeoutMs: 30_000, what: 'the job of the dead' });
    await pause(2500);
    expect(await isThere(left)).toBe(true);
    await living.end();
    await waitFor(async () => !(await isThere(left)), {
      timeoutMs: 30_000,
      what: 'the job of who died then',
    });
  }, 90_000);
});
