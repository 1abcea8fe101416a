import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { upsertCategory } from '../../src/catalog/index.js';
import { openMaker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const card = `id slug title available price { amount } maxPrice { amount } compareAtPrice { amount } motifName
  seller { name subdistrict { name } } category { slug parent { name } } images { url } `;
const productPage = `query ($slug: String!) { product(by: { slug: $slug }) { ${card} description
  options { name values } variants { id title sku availableQuantity price { amount } selectedOptions { name value } } } }`;

describe('how often a page asks PostgreSQL', () => {
  let api: TestApi;
  let statements = 0;
  const { query } = pg.Client.prototype;

  beforeAll(async () => {
    // It keeps nothing, so that no listener has statements of its own.
    api = await startTestApi();
    await upsertCategory(api.context, { slug: 'kain', name: { id: 'Kain' } });
    const maker = await openMaker(api.context, 'Pembatik');
    for (let index = 0; index < 5; index++) await maker.sell(`Kain ${String(index)}`, { stock: index });
    pg.Client.prototype.query = function count(this: pg.Client, ...args: never[]) {
      statements += 1;
      return Reflect.apply(query, this, args) as never;
    } as typeof query;
  });
  afterAll(async () => {
    pg.Client.prototype.query = query;
    await api.close();
  });

  const statementsOf = async (document: string, variables: object = {}) => {
    // Twice for what a process asks only once.
    await api.gql.data(document, variables);
    await api.gql.data(document, variables);
    statements = 0;
    const data = await api.gql.data(document, variables);
    return { data, statements };
  };

  test('a product with variants, prices, stock, seller, motif and categories: once', async () => {
    const page = await statementsOf(productPage, { slug: 'kain-3' });
    expect(page.data.product).toMatchObject({
      title: 'Kain 3',
      available: true,
      variants: [{ availableQuantity: 3, price: { amount: '125000.00' } }],
      seller: { name: expect.stringContaining('Pembatik'), subdistrict: { name: expect.any(String) } },
    });
    expect(page.statements).toBe(1);
  });

  test('a list with its count: three times, however many products it has', async () => {
    const list = `{ products(first: 4) { totalCount nodes { ${card} } } }`;
    const page = await statementsOf(list);
    expect(page.data.products.nodes).toHaveLength(4);
    expect(page.data.products.nodes.map(({ available }: { available: boolean }) => available)).toContain(
      true,
    );
    expect(page.statements).toBe(3);
  });

  test('several products by id: once', async () => {
    const { data } = await statementsOf('{ products(first: 4) { nodes { id } } }');
    const ids = data.products.nodes.map(({ id }: { id: string }) => id).reverse();
    const page = await statementsOf(`query ($ids: [ID!]!) { productsByIds(ids: $ids) { ${card} } }`, { ids });
    expect(page.data.productsByIds.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(page.statements).toBe(1);
  });
});
