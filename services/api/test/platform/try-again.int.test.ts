import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { isTaken, platformScope, TryAgain } from '../../src/platform/db/index.js';
import { newId } from '../../src/platform/ids.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const outbox = async (name: string): Promise<{ id: string }[]> => {
  const { rows } = await sql<{ id: string }>`SELECT id FROM outbox_event WHERE name = ${name}`.execute(
    api.context.db.platform,
  );
  return rows;
};

test('what throws TryAgain begins anew, and what it had written and announced before is gone', async () => {
  let attempts = 0;
  await api.context.db.transaction(platformScope, async (tx) => {
    attempts += 1;
    await tx.emit({ name: 'test/tried', payload: { attempts } });
    const id = newId();
    const write = () =>
      sql`INSERT INTO outbox_event (id, name, payload) VALUES (${id}, 'test/written', '{}')`.execute(tx.sql);
    await write();
    if (attempts > 2) return;
    await write().catch((error: unknown) => {
      throw isTaken(error, 'outbox_event_pkey') ? new TryAgain('the id is taken') : error;
    });
  });
  expect(attempts).toBe(3);
  expect(await outbox('test/written')).toHaveLength(1);
  expect(await outbox('test/tried')).toHaveLength(1);
});

test('it is not tried for ever', async () => {
  let attempts = 0;
  const never = api.context.db.transaction(platformScope, () => {
    attempts += 1;
    return Promise.reject(new TryAgain('always'));
  });
  await expect(never).rejects.toThrow('always');
  expect(attempts).toBe(4);
});

test('of two jobs of one key in a transaction the later one stands', async () => {
  const key = `test-${newId()}`;
  await api.context.db.transaction(platformScope, async (tx) => {
    await tx.enqueue('test/job', { turn: 1 }, { key, runAt: new Date('2100-01-01') });
    await tx.enqueue('test/job', { turn: 2 }, { key, runAt: new Date('2100-01-02') });
  });
  const { rows } = await sql<{ payload: { turn: number } }>`
    SELECT payload FROM graphile_worker._private_jobs WHERE key = ${key}`.execute(api.context.db.platform);
  expect(rows).toEqual([{ payload: { turn: 2 } }]);
});
