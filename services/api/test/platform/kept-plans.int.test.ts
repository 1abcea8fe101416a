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

  /** By the pool itself, which asks its connections with a callback. */
  const sellersPrepared = () =>
    api.context.db.publicPrepared({ sql: 'SELECT * FROM seller WHERE slug <> $1', parameters: ['-'] });

  test.each([
    ['a statement by itself', sellers, 'one'],
    ['a transaction', sellersInTransaction, 'two'],
    ['a prepared public read', sellersPrepared, 'three'],
  ])('do not stand in the way of a migration: %s', async (_name, read, suffix) => {
    for (let round = 0; round < 10; round++) expect(await read()).toHaveLength(1);
    await owner.query(`ALTER TABLE seller ADD COLUMN later_${suffix} text DEFAULT 'new'`);
    for (let round = 0; round < 10; round++)
      expect(await read()).toEqual([expect.objectContaining({ [`later_${suffix}`]: 'new' })]);
  });
});
