import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import { createPool, orderGroupScope, publicScope, sellerScope } from '../../src/platform/db/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { everyOperation, schemaOf } from '../support/every-operation.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import {
  checkOut,
  checkoutClient,
  payOnPage,
  readyCart,
  startPayingApi,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

const orderTables = ['order', 'order_line', 'order_transition', 'shipment'];
const hiddenTables = [
  'order_group',
  'payment',
  'refund',
  'provider_event',
  'notification',
  'cart',
  'cart_line',
];

describe('an order of another seller', () => {
  let api: PayingApi;
  let victim: Maker;
  let intruder: Maker;
  let cloth: Goods;
  let group: OrderGroupAnswer;
  let schema: GraphQLSchema;
  let tokens: { victim: string; intruder: string };
  /** Whatever of these shows up in an answer was somebody else's business. */
  let secrets: string[];

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    [victim, intruder] = [await openMaker(api.context, 'Korban'), await openMaker(api.context, 'Pengintip')];
    cloth = await victim.sell('Kain rahasia sekali');
    const own = await intruder.sell('Kain biasa');
    // Both in one cart: the intruder's own order is a neighbour of the other.
    const placed = await checkOut(api, await readyCart(api, [cloth, own], { name: 'Pembeli Rahasia' }));
    const alone = await checkOut(api, await readyCart(api, [cloth], { name: 'Pembeli Rahasia' }));
    await payOnPage(placed.redirectUrl);
    await payOnPage(alone.redirectUrl);
    await checkoutClient(api).until(placed, 'PAID');
    group = await checkoutClient(api).until(alone, 'PAID');
    schema = await schemaOf(api.gql, 'seller');
    tokens = {
      victim: await signInAs(api, 'seller', victim.email),
      intruder: await signInAs(api, 'seller', intruder.email),
    };
    secrets = ['Kain rahasia sekali', group.number, group.secret, placed.secret, `${placed.number}-1`];
  });
  afterAll(() => api.close());

  const ids = () => ({
    seller: toPublicId('seller', victim.sellerId),
    order: group.orders[0]?.id ?? '',
    variant: cloth.id,
    product: toPublicId('product', cloth.productId),
  });

  const answersTo = async (kind: 'query' | 'mutation', id: string, token: string | null) => {
    const answers: { name: string; body: string }[] = [];
    for (const { name, text } of everyOperation(schema, kind, id)) {
      // Signing out would end the intruder's session before the matrix is through.
      if (name === 'signOut') continue;
      const { data, errors } = await api.gql.request(text, {}, { audience: 'seller', token });
      expect({ name, codes: errors?.map(({ extensions }) => extensions.code) ?? [] }).not.toMatchObject({
        codes: expect.arrayContaining([expect.stringMatching(/VALIDATION|PARSE|COMPLEX|INTERNAL/)]),
      });
      answers.push({ name, body: JSON.stringify({ data, errors }) });
    }
    return answers;
  };

  test('the matrix sees everything a member may see: with the owner’s session it finds the order', async () => {
    const answers = await answersTo('query', ids().seller, tokens.victim);
    const found = answers.filter(({ body }) => body.includes(group.number)).map(({ name }) => name);
    expect(found).toEqual(expect.arrayContaining(['mySellers', 'seller']));
  });

  test.each(['seller', 'order', 'variant', 'product'] as const)(
    'is told by no operation of the seller schema that is given its %s id',
    async (kind) => {
      for (const token of [tokens.intruder, null]) {
        for (const { name, body } of [
          ...(await answersTo('query', ids()[kind], token)),
          ...(await answersTo('mutation', ids()[kind], token)),
        ]) {
          expect({ name, told: secrets.filter((secret) => body.includes(secret)) }).toEqual({
            name,
            told: [],
          });
        }
      }
      expect((await checkoutClient(api).find(group))?.orders).toMatchObject([{ status: 'PAID' }]);
    },
  );

  test('is refused as if it did not exist, letter for letter', async () => {
    const mutation = `mutation ($input: OrderMarkPackedInput!) { orderMarkPacked(input: $input) { order { id }
      userErrors { code field message } } }`;
    const ask = (orderId: string) =>
      api.gql.request(mutation, { input: { orderId } }, { audience: 'seller', token: tokens.intruder });
    const anothers = await ask(ids().order);
    expect(anothers).toEqual(await ask(toPublicId('order', victim.ownerId)));
    expect(anothers.data).toMatchObject({
      orderMarkPacked: {
        order: null,
        userErrors: [{ code: 'ORDER_NOT_FOUND', field: ['input', 'orderId'] }],
      },
    });
  });

  describe('beneath the code, in PostgreSQL', () => {
    const count = async (tx: { sql: Parameters<ReturnType<typeof sql>['execute']>[0] }, table: string) => {
      const { rows } = await sql<{ count: bigint }>`SELECT count(*) FROM ${sql.table(table)}`.execute(tx.sql);
      return Number(rows[0]?.count);
    };

    test('no scope, no rows', async () => {
      const pool = createPool({ url: api.databaseUrl, max: 1, name: 'test' });
      for (const table of [...orderTables, ...hiddenTables]) {
        const { rows } = await pool.query<{ count: bigint }>(`SELECT count(*) FROM "${table}"`);
        expect({ table, count: Number(rows[0]?.count) }).toEqual({ table, count: 0 });
      }
      await pool.end();
    });

    test('a seller’s scope shows its own orders and nothing of the group, the payment or the shopper', async () => {
      await api.context.db.transaction(sellerScope(intruder.sellerId), async (tx) => {
        const { rows } = await sql<{ seller_id: string }>`SELECT DISTINCT seller_id FROM "order"`.execute(
          tx.sql,
        );
        expect(rows).toEqual([{ seller_id: intruder.sellerId }]);
        expect(await count(tx, 'order_line')).toBe(1);
        for (const table of hiddenTables)
          expect({ table, count: await count(tx, table) }).toEqual({ table, count: 0 });
      });
    });

    test('a seller’s scope can’t change or make another’s order', async () => {
      const { db } = api.context;
      await db.transaction(sellerScope(intruder.sellerId), async (tx) => {
        const { numAffectedRows } =
          await sql`UPDATE "order" SET status = 'CANCELLED' WHERE seller_id = ${victim.sellerId}`.execute(
            tx.sql,
          );
        expect(numAffectedRows).toBe(0n);
      });
      const smuggle = db.transaction(sellerScope(intruder.sellerId), (tx) =>
        sql`INSERT INTO order_transition (id, order_id, seller_id, from_status, to_status)
          SELECT gen_random_uuid(), id, ${victim.sellerId}::uuid, 'PAID', 'PACKED' FROM "order"`.execute(
          tx.sql,
        ),
      );
      await expect(smuggle).rejects.toThrow('row-level security');
    });

    test('a group’s scope shows that group alone, and changes nothing', async () => {
      const { db } = api.context;
      const { id } = await db.platform
        .selectFrom('order_group')
        .select('id')
        .where('number', '=', group.number)
        .executeTakeFirstOrThrow();
      await db.transaction(orderGroupScope(id), async (tx) => {
        for (const [table, expected] of [
          ['order_group', 1],
          ['order', 1],
          ['payment', 1],
          ['cart', 0],
          ['notification', 0],
        ] as const) {
          expect({ table, count: await count(tx, table) }).toEqual({ table, count: expected });
        }
        const { numAffectedRows } = await sql`UPDATE payment SET status = 'PAID'`.execute(tx.sql);
        expect(numAffectedRows).toBe(0n);
      });
    });

    test('the public scope shows none of it', async () => {
      await api.context.db.transaction(publicScope, async (tx) => {
        for (const table of [...orderTables, ...hiddenTables]) {
          expect({ table, count: await count(tx, table) }).toEqual({ table, count: 0 });
        }
      });
    });
  });
});
