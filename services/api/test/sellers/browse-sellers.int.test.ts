import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { storeImage } from '../../src/media/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { suspendSeller, updateSellerProfile } from '../../src/sellers/index.js';
import { openMaker, type Maker } from '../support/market.js';
import { readToTheEnd } from '../support/pages.js';
import { picture } from '../support/pictures.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const list = `query ($first: Int, $after: String, $sort: SellerSort) {
  sellers(first: $first, after: $after, sort: $sort) { totalCount pageInfo { hasNextPage endCursor } nodes { slug name } } }`;

describe('browsing sellers', () => {
  let api: TestApi;
  const makers: Maker[] = [];

  beforeAll(async () => {
    api = await startTestApi();
    for (const name of ['Tenun', 'Batik', 'Anyam', 'Batik', 'Dapur', 'Ukir', 'Manik'])
      makers.push(await openMaker(api.context, name));
    await suspendSeller(api.context, { sellerId: makers[4]?.sellerId ?? '', reason: 'x' });
  });
  afterAll(() => api.close());

  const read = async (variables: object) => (await api.gql.data(list, variables)).sellers;
  const slugs = (sellers: { slug: string }[]) => sellers.map(({ slug }) => slug);

  test.each(['NAME', 'NEWEST'])('by %s, each that is in the shop comes exactly once', async (sort) => {
    const pieces = await readToTheEnd<{ slug: string; name: string }>((after) =>
      read({ first: 2, after, sort }),
    );
    expect(pieces).toHaveLength(6);
    expect(new Set(slugs(pieces)).size).toBe(6);
    expect(slugs(pieces)).not.toContain(makers[4]?.slug);
    expect(await read({ sort })).toMatchObject({ totalCount: 6, nodes: pieces });
    if (sort === 'NEWEST') expect(pieces[0]?.slug).toBe(makers[6]?.slug);
    else expect(pieces.map(({ name }) => name)).toEqual(pieces.map(({ name }) => name).sort());
  });

  test('a cursor of one order is refused in another', async () => {
    const { pageInfo } = await read({ first: 1, sort: 'NAME' });
    const { errors } = await api.gql.request(list, { first: 1, sort: 'NEWEST', after: pageInfo.endCursor });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a seller is found by slug or id, with its pictures and own words', async () => {
    const [maker] = makers as [Maker];
    const { assetId } = await storeImage(api.context, await picture(64, 64));
    await updateSellerProfile(api.context, {
      sellerId: maker.sellerId,
      story: { id: 'Menenun sejak 1987.', en: 'Weaving since 1987.' },
      logoAssetId: assetId,
    });
    const one = (by: string) =>
      api.gql.data(
        `{ seller(by: ${by}) { slug story logo { altText width } banner { url } productCount subdistrict { districtName } } }`,
      );
    const expected = {
      slug: maker.slug,
      story: 'Weaving since 1987.',
      logo: { altText: expect.stringContaining('Tenun'), width: 64 },
      banner: null,
      productCount: 0,
      subdistrict: { districtName: expect.stringContaining('Balikpapan') },
    };
    expect((await one(`{ slug: "${maker.slug}" }`)).seller).toEqual(expected);
    expect((await one(`{ id: "${toPublicId('seller', maker.sellerId)}" }`)).seller).toEqual(expected);
    expect((await one('{ slug: "nobody" }')).seller).toBeNull();
  });

  test('several sellers each bring a page of their own products', async () => {
    const [first, second] = makers as [Maker, Maker];
    for (const number of [1, 2, 3]) await first.sell(`Sarung ${String(number)}`, { stock: 0 });
    await second.sell('Kemeja', { stock: 0 });
    const { sellers } = await api.gql.data(
      '{ sellers { nodes { slug productCount products(first: 2, sort: NEWEST) { totalCount pageInfo { hasNextPage } nodes { slug } } } } }',
    );
    const of = (maker: Maker) => sellers.nodes.find((node: { slug: string }) => node.slug === maker.slug);
    expect(of(first)).toMatchObject({
      productCount: 3,
      products: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        nodes: [{ slug: 'sarung-3' }, { slug: 'sarung-2' }],
      },
    });
    expect(of(second)).toMatchObject({
      productCount: 1,
      products: { totalCount: 1, pageInfo: { hasNextPage: false }, nodes: [{ slug: 'kemeja' }] },
    });
  });
});
