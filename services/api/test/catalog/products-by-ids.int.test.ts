import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { archiveProduct, publishProduct } from '../../src/catalog/index.js';
import { newId, toPublicId } from '../../src/platform/ids.js';
import { approveSeller, suspendSeller } from '../../src/sellers/index.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('several products by their ids', () => {
  let api: TestApi;
  let [maker, other]: Maker[] = [];
  const goods: Goods[] = [];
  let elsewhere: Goods;
  let draft: Goods;

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context, 'Penganyam');
    other = await openMaker(api.context, 'Pembordir');
    for (const title of ['Tas', 'Topi', 'Tikar']) goods.push(await maker.sell(title));
    elsewhere = await other.sell('Taplak');
    draft = await maker.sell('Tampah', { publish: false });
  });
  afterAll(() => api.close());

  const publicId = ({ productId }: Goods) => toPublicId('product', productId);
  const ask = (ids: string[]) =>
    api.gql.request('query ($ids: [ID!]!) { productsByIds(ids: $ids) { title available seller { slug } } }', {
      ids,
    });
  const titles = async (ids: string[]): Promise<string[]> =>
    ((await ask(ids)).data as { productsByIds: { title: string }[] }).productsByIds.map(({ title }) => title);

  test('come in the order of the ids, each once', async () => {
    const [bag, hat, mat] = goods.map(publicId) as [string, string, string];
    expect(await titles([mat, bag, hat, bag])).toEqual(['Tikar', 'Tas', 'Topi']);
    expect(await titles([bag, hat])).toEqual(['Tas', 'Topi']);
    expect((await ask([bag])).data).toEqual({
      productsByIds: [{ title: 'Tas', available: true, seller: { slug: maker?.slug } }],
    });
    expect(await titles([])).toEqual([]);
  });

  test('what is not known or not in the shop is passed over', async () => {
    const [bag] = goods as [Goods];
    const strange = [
      toPublicId('product', newId()),
      toPublicId('seller', bag.productId),
      bag.productId,
      '',
      '%',
    ];
    expect(await titles([...strange, publicId(draft), publicId(bag)])).toEqual(['Tas']);
    const product = { sellerId: maker?.sellerId ?? '', productId: draft.productId };
    await publishProduct(api.context, product);
    expect(await titles([publicId(draft), publicId(bag)])).toEqual(['Tampah', 'Tas']);
    await archiveProduct(api.context, product);
    expect(await titles([publicId(draft), publicId(bag)])).toEqual(['Tas']);
  });

  test('those of a suspended seller are gone until it is let in again', async () => {
    const ids = [publicId(elsewhere), publicId(goods[0] as Goods)];
    const sellerId = other?.sellerId ?? '';
    await suspendSeller(api.context, { sellerId, reason: 'no permit' });
    expect(await titles(ids)).toEqual(['Tas']);
    await approveSeller(api.context, { sellerId });
    expect(await titles(ids)).toEqual(['Taplak', 'Tas']);
  });

  test('fifty are given, one more is refused', async () => {
    const strangers = Array.from({ length: 49 }, () => toPublicId('product', newId()));
    const bag = publicId(goods[0] as Goods);
    expect(await titles([...strangers, bag])).toEqual(['Tas']);
    const refused = await ask([...strangers, bag, bag]);
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
