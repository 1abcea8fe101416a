import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { archiveProduct, publishProduct } from '../../src/catalog/index.js';
import { newId, toPublicId } from '../../src/platform/ids.js';
import { approveSeller, suspendSeller } from '../../src/sellers/index.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const everywhere = `query ($id: ID!, $variantId: ID!, $slug: String!, $seller: String!, $word: String!) {
  byId: product(by: { id: $id }) { id }
  bySlug: product(by: { slug: $slug }) { id }
  node(id: $id) { __typename id }
  variant: node(id: $variantId) { __typename id }
  products(where: { seller: [$seller] }) { totalCount nodes { id } }
  search(query: $word) { totalCount nodes { id } }
  seller(by: { slug: $seller }) { productCount products { totalCount nodes { id } } }
}`;

describe('what the public sees of a product', () => {
  let api: TestApi;
  let maker: Maker;
  let goods: Goods;
  let publicId: string;

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context, 'Batik Tepian');
    goods = await maker.sell('Selendang Kelubut', { publish: false });
    publicId = toPublicId('product', goods.productId);
  });
  afterAll(() => api.close());

  const look = () =>
    api.gql.data(everywhere, {
      id: publicId,
      variantId: goods.id,
      slug: 'selendang-kelubut',
      seller: maker.slug,
      word: 'kelubut',
    });
  const product = () => ({ sellerId: maker.sellerId, productId: goods.productId });
  const nowhere = {
    byId: null,
    bySlug: null,
    node: null,
    variant: null,
    search: { totalCount: 0, nodes: [] },
  };
  const here = () => ({
    byId: { id: publicId },
    bySlug: { id: publicId },
    node: { __typename: 'Product', id: publicId },
    variant: { __typename: 'ProductVariant', id: goods.id },
    products: { totalCount: 1, nodes: [{ id: publicId }] },
    search: { totalCount: 1, nodes: [{ id: publicId }] },
    seller: { productCount: 1, products: { totalCount: 1, nodes: [{ id: publicId }] } },
  });

  test('a draft is nowhere; published it is everywhere, archived nowhere again', async () => {
    const noneOfSeller = { productCount: 0, products: { totalCount: 0, nodes: [] } };
    expect(await look()).toMatchObject({ ...nowhere, seller: noneOfSeller });
    await publishProduct(api.context, product());
    expect(await look()).toEqual(here());
    await archiveProduct(api.context, product());
    expect(await look()).toMatchObject({ ...nowhere, seller: noneOfSeller });
    await publishProduct(api.context, product());
    expect(await look()).toEqual(here());
  });

  test('it leaves with its suspended seller at once, and comes back with it', async () => {
    await suspendSeller(api.context, { sellerId: maker.sellerId, reason: 'no permit' });
    expect(await look()).toEqual({ ...nowhere, products: { totalCount: 0, nodes: [] }, seller: null });
    await approveSeller(api.context, { sellerId: maker.sellerId });
    expect(await look()).toEqual(here());
  });

  test.each([
    ['of nothing', () => toPublicId('product', newId())],
    ['of another kind', () => toPublicId('seller', goods.productId)],
    ['of a kind that is not known', () => publicId.replace('prd_', 'zzz_')],
    ['cut off', () => publicId.slice(0, -1)],
    ['with another alphabet', () => publicId.replace(/.$/, 'u')],
    ['that is empty', () => ''],
    ['that is a row id', () => goods.productId],
    ['that is an injection', () => "prd_' OR 1=1 --"],
  ])('an id %s is not found', async (_name, id) => {
    const { product: found, node } = await api.gql.data(
      'query ($id: ID!) { product(by: { id: $id }) { id } node(id: $id) { id } }',
      { id: id() },
    );
    expect({ found, node }).toEqual({ found: null, node: null });
  });

  test('both a slug and an id, or neither, are refused', async () => {
    const both = await api.gql.request(`{ product(by: { id: "${publicId}", slug: "x" }) { id } }`);
    const neither = await api.gql.request('{ product(by: {}) { id } }');
    expect([both, neither].map(({ status, errors }) => [status, errors?.[0]?.extensions.code])).toEqual([
      [400, 'GRAPHQL_VALIDATION_FAILED'],
      [400, 'GRAPHQL_VALIDATION_FAILED'],
    ]);
  });
});
