import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { reserveStock } from '../../src/inventory/index.js';
import { platformScope, publicScope, sellerScope, type Scope } from '../../src/platform/db/index.js';
import { newId, toPublicId } from '../../src/platform/ids.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const tables = ['stock_location', 'stock_level', 'stock_movement', 'reservation'] as const;

describe('what a seller sees of another’s stock', () => {
  let api: TestApi;
  let ours: Maker;
  let theirs: Maker;
  let goods: Goods;
  beforeAll(async () => {
    api = await startTestApi();
    [ours, theirs] = [await openMaker(api.context, 'Kami'), await openMaker(api.context, 'Mereka')];
    goods = await theirs.sell('Batik', { stock: 5 });
    await ours.sell('Tenun', { stock: 5 });
    await api.context.db.transaction(platformScope, (tx) =>
      reserveStock(tx, {
        orderGroupId: newId(),
        expiresAt: new Date(),
        lines: [{ orderId: newId(), sellerId: theirs.sellerId, variantId: goods.variantId, quantity: 1 }],
      }),
    );
  });
  afterAll(() => api.close());

  const sellersIn = (scope: Scope, table: string) =>
    api.context.db.transaction(scope, async (tx) => {
      const { rows } = await sql<{
        seller_id: string;
      }>`SELECT DISTINCT seller_id FROM ${sql.table(table)}`.execute(tx.sql);
      return rows.map((row) => row.seller_id);
    });

  test.each(tables)('%s: the database itself shows a seller its own rows only', async (table) => {
    expect(await sellersIn(platformScope, table)).toContain(theirs.sellerId);
    expect(await sellersIn(sellerScope(ours.sellerId), table)).not.toContain(theirs.sellerId);
    expect(await sellersIn(sellerScope(newId()), table)).toEqual([]);
  });

  test.each(['stock_location', 'stock_movement', 'reservation'])('%s is not public', async (table) => {
    expect(await sellersIn(publicScope, table)).toEqual([]);
  });

  test('the database lets no seller write another’s', async () => {
    const own = sellerScope(ours.sellerId);
    const changed = await api.context.db.transaction(own, (tx) =>
      tx.sql
        .updateTable('stock_level')
        .set({ on_hand: 99 })
        .where('variant_id', '=', goods.variantId)
        .executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
    const location = { id: newId(), seller_id: theirs.sellerId, kind: 'GALLERY' as const, name: 'x' };
    await expect(
      api.context.db.transaction(own, (tx) => tx.sql.insertInto('stock_location').values(location).execute()),
    ).rejects.toThrow('row-level security');
  });

  test('movements can’t be changed or removed', async () => {
    for (const scope of [platformScope, sellerScope(theirs.sellerId)]) {
      await expect(
        api.context.db.transaction(scope, (tx) => sql`DELETE FROM stock_movement`.execute(tx.sql)),
      ).rejects.toThrow('permission denied');
    }
  });

  test('by the API neither the list nor the one variant of another seller is there', async () => {
    const as = { audience: 'seller' as const, token: await signInAs(api, 'seller', ours.email) };
    const query = `query ($id: ID!, $variant: ID!) { seller(id: $id) { variant(id: $variant) { onHand } variants { nodes { id } } } }`;
    const variant = goods.id;
    const own = await api.gql.data(query, { id: toPublicId('seller', ours.sellerId), variant }, as);
    expect(own.seller.variant).toBeNull();
    expect(own.seller.variants.nodes.map(({ id }: { id: string }) => id)).not.toContain(variant);
    const other = await api.gql.data(query, { id: toPublicId('seller', theirs.sellerId), variant }, as);
    expect(other.seller).toBeNull();
  });

  test('shoppers see what is available, after what is held', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on ProductVariant { availableQuantity } } }`;
    const { node } = await api.gql.data(query, { id: goods.id });
    expect(node).toEqual({ availableQuantity: 4 });
  });
});
