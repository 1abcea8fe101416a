import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { archiveProduct } from '../../src/catalog/index.js';
import { createUser } from '../../src/identity/index.js';
import { publicScope, sellerScope } from '../../src/platform/db/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { suspendSeller } from '../../src/sellers/index.js';
import { openMaker, password, type Goods, type Maker } from '../support/market.js';
import { readToTheEnd } from '../support/pages.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const change = (name: string, type: string) => `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
  wished count userErrors { code field } } }`;
const add = change('wishAdd', 'WishAddInput');
const remove = change('wishRemove', 'WishRemoveInput');
const merge = `mutation ($input: WishesMergeInput!) { answer: wishesMerge(input: $input) { count userErrors { code } } }`;
const list = `query ($first: Int, $after: String) { me { wishes(first: $first, after: $after) {
  nodes { productId product { title wishedByMe } } totalCount pageInfo { hasNextPage endCursor } } } }`;

describe('a wish list', () => {
  let api: TestApi;
  let maker: Maker;
  let goods: Goods[];
  let count = 0;

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context);
    goods = [await maker.sell('Satu'), await maker.sell('Dua'), await maker.sell('Tiga')];
  });
  afterAll(() => api.close());

  const shopper = async () => {
    count += 1;
    const email = `pembeli-${String(count)}@example.test`;
    await createUser(api.context, { name: 'Pembeli', email, password });
    return signInAs(api, 'shop', email);
  };
  const idOf = (item: Goods | undefined) => toPublicId('product', item?.productId ?? '');
  const send = async (mutation: string, token: string, input: object) =>
    (await api.gql.data(mutation, { input }, { token })).answer;
  const titles = async (token: string, first = 24) => {
    const nodes = await readToTheEnd<{ product: { title: string } | null }>(
      async (after) => (await api.gql.data(list, { first, after }, { token })).me.wishes,
    );
    return nodes.map(({ product }) => product?.title ?? null);
  };

  test('keeps what is added, the newest first, each once', async () => {
    const token = await shopper();
    for (const item of [...goods, ...goods]) {
      expect((await send(add, token, { productId: idOf(item) })).userErrors).toEqual([]);
    }
    for (const first of [1, 2, 10]) expect(await titles(token, first)).toEqual(['Tiga', 'Dua', 'Satu']);
    expect(await send(remove, token, { productId: idOf(goods[1]) })).toMatchObject({
      wished: false,
      count: 2,
    });
    expect(await send(remove, token, { productId: idOf(goods[1]) })).toMatchObject({
      wished: false,
      count: 2,
    });
    expect(await titles(token)).toEqual(['Tiga', 'Satu']);
    const query = `{ products(first: 5) { nodes { title wishedByMe } } }`;
    const wished = async (as: string | null) =>
      (await api.gql.data(query, {}, { token: as })).products.nodes
        .filter((node: { wishedByMe: boolean }) => node.wishedByMe)
        .map(({ title }: { title: string }) => title)
        .sort();
    expect(await wished(token)).toEqual(['Satu', 'Tiga']);
    expect(await wished(null)).toEqual([]);
    expect(await titles(await shopper())).toEqual([]);
  });

  test('takes in what a guest kept, in its order, and leaves out what is not there', async () => {
    const token = await shopper();
    await send(add, token, { productId: idOf(goods[2]) });
    const productIds = [
      idOf(goods[0]),
      'prd_nonsense',
      toPublicId('product', maker.sellerId),
      idOf(goods[1]),
      idOf(goods[2]),
    ];
    expect(await send(merge, token, { productIds })).toEqual({ count: 3, userErrors: [] });
    expect(await titles(token)).toEqual(['Satu', 'Dua', 'Tiga']);
  });

  test('shows what has left the shop as gone, and tells nothing of it', async () => {
    const token = await shopper();
    const other = await openMaker(api.context);
    const [left, suspended] = [await maker.sell('Ditarik'), await other.sell('Ditangguhkan')];
    for (const item of [left, suspended]) await send(add, token, { productId: idOf(item) });
    await archiveProduct(api.context, { sellerId: maker.sellerId, productId: left.productId });
    await suspendSeller(api.context, { sellerId: other.sellerId, reason: 'Uji' });
    const { me } = await api.gql.data(list, {}, { token });
    expect(me.wishes).toMatchObject({
      nodes: [
        { productId: idOf(suspended), product: null },
        { productId: idOf(left), product: null },
      ],
      totalCount: 2,
    });
    expect(await send(remove, token, { productId: idOf(left) })).toMatchObject({ count: 1 });
    expect((await send(add, token, { productId: idOf(left) })).userErrors).toMatchObject([
      { code: 'WISH_PRODUCT_NOT_FOUND', field: ['input', 'productId'] },
    ]);
  });

  test('loses nothing, however many come at once', async () => {
    const token = await shopper();
    const many = await Promise.all(
      Array.from({ length: 12 }, (_, index) => maker.sell(`Banyak ${String(index)}`)),
    );
    await Promise.all([...many, ...many].map((item) => send(add, token, { productId: idOf(item) })));
    expect((await titles(token, 5)).sort()).toEqual(many.map((_, index) => `Banyak ${String(index)}`).sort());
  });

  test('is for who is signed in', async () => {
    for (const [mutation, input] of [
      [add, { productId: idOf(goods[0]) }],
      [remove, { productId: idOf(goods[0]) }],
      [merge, { productIds: [] }],
    ] as const) {
      const answer = await api.gql.request(mutation, { input });
      expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  test('tells a seller how many wish for its products, and no seller who or whose else', async () => {
    const other = await openMaker(api.context);
    const theirs = await other.sell('Milik orang');
    for (const token of [await shopper(), await shopper()])
      await send(add, token, { productId: idOf(theirs) });
    const query = `query ($id: ID!) { seller(id: $id) { mostWished { productId title count } } }`;
    const ask = async (who: Maker) => {
      const token = await signInAs(api, 'seller', who.email);
      const { seller } = await api.gql.data(
        query,
        { id: toPublicId('seller', who.sellerId) },
        { audience: 'seller', token },
      );
      return seller.mostWished;
    };
    expect(await ask(other)).toEqual([{ productId: idOf(theirs), title: 'Milik orang', count: 2 }]);
    expect(JSON.stringify(await ask(maker))).not.toContain('Milik orang');
    for (const scope of [publicScope, sellerScope(other.sellerId)]) {
      const rows = await api.context.db.transaction(scope, (tx) =>
        tx.sql.selectFrom('wish').selectAll().execute(),
      );
      expect(rows).toEqual([]);
    }
  });
});
