import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { platformScope } from '../../src/platform/db/index.js';
import { openMaker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('plans that connections keep', () => {
  let api: TestApi;
  let owner: pg.Pool;
  beforeAll(async () => {
    // Everything over one connection, so that it is the one whose plan is outdated.
    api = await startTestApi({ env: { DATABASE_POOL: '2' } });
    owner = new pg.Pool({ connectionString: api.databaseUrl, max: 1 });
    await openMaker(api.context);
  });
  afterAll(async () => {
    await owner.end();
    await api.close();
  });

  const sellers = () =>
    api.context.db.platform.selectFrom('seller').selectAll().where('name', '<>', '').execute();
  const sellersInTransaction = () =>
    api.context.db.transaction(platformScope, (tx) =>
      tx.sql.selectFrom('seller').selectAll().where('slug', '<>', '').execute(),
    );

  test.each([
    ['a statement by itself', sellers, 'one'],
    ['a transaction', sellersInTransaction, 'two'],
  ])('do not stand in the way of a migration: %s', async (_name, read, suffix) => {
    for (let round = 0; round < 10; round++) expect(await read()).toHaveLength(1);
    await owner.query(`ALTER TABLE seller ADD COLUMN later_${suffix} text DEFAULT 'new'`);
    for (let round = 0; round < 10; round++)
      expect(await read()).toEqual([expect.objectContaining({ [`later_${suffix}`]: 'new' })]);
  });
});
