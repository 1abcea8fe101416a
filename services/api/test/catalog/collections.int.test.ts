import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { archiveProduct } from '../../src/catalog/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { suspendSeller } from '../../src/sellers/index.js';
import { uploadedPicture } from '../support/catalogue.js';
import { openCollections, type Collections } from '../support/collections.js';
import { readToTheEnd } from '../support/pages.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('collections', () => {
  let api: TestApi;
  let shop: Collections;

  beforeAll(async () => {
    api = await startTestApi();
    shop = await openCollections(api);
  });
  afterAll(() => api.close());

  describe('picked one by one', () => {
    test('keep the operator’s order, page by page, and take a new one', async () => {
      const { id, slug } = await shop.create('Pilihan kantor');
      await shop.publish(id);
      const set = (titles: string[]) =>
        shop.change('collectionProductsSet', {
          collectionId: id,
          productIds: titles.map((title) => shop.ids[title]),
        });
      const { collection } = await set(['Amplang', 'Tulis Mahal', 'Konsep', 'Cap Murah']);
      expect(collection.pickedProducts).toMatchObject([
        { slug: 'amplang', status: 'PUBLISHED' },
        { slug: 'tulis-mahal' },
        { slug: 'konsep', status: 'DRAFT' },
        { slug: 'cap-murah' },
      ]);
      expect(collection.productCount).toBe(3);
      expect(await shop.inIt(slug)).toEqual(['amplang', 'tulis-mahal', 'cap-murah']);
      expect(await shop.inIt(slug, { sort: 'PRICE_DESC' })).toEqual(['tulis-mahal', 'cap-murah', 'amplang']);
      await set(['Cap Murah', 'Amplang', 'Tulis Mahal']);
      const pieces = await readToTheEnd<{ slug: string }>(
        async (after) => (await shop.read(slug, { first: 1, after })).products,
      );
      expect(pieces.map((node) => node.slug)).toEqual(['cap-murah', 'amplang', 'tulis-mahal']);
    });

    test('are narrowed with facets', async () => {
      const { id, slug } = await shop.create('Bersaring');
      await shop.publish(id);
      await shop.change('collectionProductsSet', {
        collectionId: id,
        productIds: [shop.ids['Amplang'], shop.ids['Cap Murah'], shop.ids['Tulis Murah']],
      });
      const facet = (await shop.read(slug)).products.facets.find(
        ({ kind }: { kind: string }) => kind === 'CATEGORY',
      );
      expect(facet.values).toEqual(
        expect.arrayContaining([
          { value: 'kain', count: 2 },
          { value: 'makanan', count: 1 },
        ]),
      );
      const text = `query ($where: ProductWhere) { search(query: "murah", where: $where) { nodes { slug } }
        products(where: $where) { nodes { slug } } }`;
      const found = await api.gql.data(text, {
        where: { collection: slug, attributes: [{ code: 'technique', options: ['cap'] }] },
      });
      expect(found).toMatchObject({
        search: { nodes: [{ slug: 'cap-murah' }] },
        products: { nodes: [{ slug: 'cap-murah' }] },
      });
    });

    test('refuse what is not there, what is there twice, and rules', async () => {
      const { id } = await shop.create('Salah pilih');
      const nobody = toPublicId('product', '00000000-0000-7000-8000-000000000000');
      const { userErrors } = await shop.change('collectionProductsSet', {
        collectionId: id,
        productIds: [shop.ids['Amplang'], nobody, shop.ids['Amplang']],
      });
      expect(userErrors).toMatchObject([
        { code: 'PRODUCT_NOT_FOUND', field: ['input', 'productIds', '1'] },
        { code: 'COLLECTION_PRODUCT_REPEATED', field: ['input', 'productIds', '2'] },
      ]);
      const ruled = await shop.change('collectionUpdate', {
        collectionId: id,
        rules: { conditions: [{ onSale: true }] },
      });
      expect(ruled.userErrors).toMatchObject([{ code: 'COLLECTION_IS_CURATED', field: ['input', 'rules'] }]);
      const byRules = await shop.create('Hanya aturan', { rules: { conditions: [{ onSale: true }] } });
      const picked = await shop.change('collectionProductsSet', {
        collectionId: byRules.id,
        productIds: [shop.ids['Amplang']],
      });
      expect(picked.userErrors).toMatchObject([{ code: 'COLLECTION_NOT_CURATED' }]);
    });
  });

  test('tell shoppers what they are, in their language', async () => {
    const imageId = await uploadedPicture(api.context);
    const { id, slug } = await shop.create('Kado Ayah', {
      slug: 'kado',
      imageId,
      description: { id: 'Untuk ayah.', en: 'For father.' },
      seoTitle: { en: 'Gifts for father' },
    });
    expect(slug).toBe('kado');
    await shop.publish(id);
    expect(await shop.read('kado')).toMatchObject({
      id,
      title: 'Kado Ayah',
      description: 'For father.',
      seo: { title: 'Gifts for father', description: 'For father.' },
      image: { url: expect.any(String) },
    });
    const { node } = await api.gql.data(
      'query ($id: ID!) { node(id: $id) { __typename ... on Collection { slug } } }',
      { id },
    );
    expect(node).toEqual({ __typename: 'Collection', slug: 'kado' });
    const taken = await shop.change('collectionCreate', { title: { id: 'x' }, slug: 'kado' });
    expect(taken.userErrors).toMatchObject([{ code: 'SLUG_TAKEN', field: ['input', 'slug'] }]);
    const bare = await shop.change('collectionCreate', { title: { id: ' ' }, imageId: 'img_x' });
    expect(bare.userErrors).toMatchObject([{ code: 'COLLECTION_TITLE_REQUIRED' }, { code: 'UNKNOWN_IMAGE' }]);
  });

  test('are listed in order, without those being prepared', async () => {
    const first = await shop.create('Paling depan', { position: -2 });
    const second = await shop.create('Sesudahnya', { position: -1 });
    const hidden = await shop.create('Belum siap', { position: -3 });
    await shop.publish(first.id);
    await shop.publish(second.id);
    const text = `query ($first: Int, $after: String) { collections(first: $first, after: $after) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } }
      collectionAddresses { slug updatedAt } }`;
    const all = await readToTheEnd<{ slug: string }>(
      async (after) => (await api.gql.data(text, { first: 2, after })).collections,
    );
    const slugs = all.map(({ slug }) => slug);
    expect(slugs.slice(0, 2)).toEqual([first.slug, second.slug]);
    expect(slugs).not.toContain(hidden.slug);
    const { collections, collectionAddresses } = await api.gql.data(text, {});
    expect(collections.totalCount).toBe(slugs.length);
    expect(collectionAddresses.map(({ slug }: { slug: string }) => slug)).toEqual(slugs);
    expect(await shop.read(hidden.slug)).toBeNull();
    const where = { collection: hidden.slug };
    const list = 'query ($where: ProductWhere) { products(where: $where) { totalCount nodes { slug } } }';
    expect((await api.gql.data(list, { where })).products).toEqual({ totalCount: 0, nodes: [] });
    expect((await api.gql.data(list, { where: { collection: 'a\u0000b' } })).products.totalCount).toBe(0);
    const { node } = await api.gql.data('query ($id: ID!) { node(id: $id) { id } }', { id: hidden.id });
    expect(node).toBeNull();
    const office = await api.gql.data(
      'query { collections(first: 1) { nodes { slug } } }',
      {},
      { audience: 'office', token: shop.token },
    );
    expect(office.collections.nodes).toEqual([{ slug: hidden.slug }]);
  });

  test('are taken back and deleted, and who did it is written down', async () => {
    const { id, slug } = await shop.create('Sementara', { rules: { conditions: [{ inStock: true }] } });
    await shop.publish(id);
    await shop.change('collectionUnpublish', { collectionId: id });
    expect(await shop.read(slug)).toBeNull();
    expect(await shop.change('collectionDelete', { collectionId: id })).toEqual({
      collectionId: id,
      userErrors: [],
    });
    for (const mutation of ['collectionDelete', 'collectionPublish', 'collectionUpdate'])
      expect((await shop.change(mutation, { collectionId: id })).userErrors).toMatchObject([
        { code: 'COLLECTION_NOT_FOUND' },
      ]);
    const entries = await api.context.db.platform
      .selectFrom('audit_entry')
      .select(['action', 'actor_id'])
      .where('subject_type', '=', 'collection')
      .where('action', 'in', ['collection.unpublished', 'collection.deleted'])
      .orderBy('id')
      .execute();
    expect(entries).toEqual([
      { action: 'collection.unpublished', actor_id: expect.any(String) },
      { action: 'collection.deleted', actor_id: expect.any(String) },
    ]);
  });

  test('are the office’s alone', async () => {
    const text = 'query { collections { nodes { id } } }';
    const shopper = await api.gql.request(text, {}, { audience: 'office' });
    expect(shopper.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const owner = await signInAs(api, 'seller', shop.maker.email);
    const seller = await api.gql.request(text, {}, { audience: 'office', token: owner });
    expect(seller.errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
  });

  test('lose what leaves the shop at once', async () => {
    const { id, slug } = await shop.create('Cepat berubah');
    await shop.publish(id);
    await shop.change('collectionProductsSet', {
      collectionId: id,
      productIds: [shop.ids['Tulis Murah'], shop.ids['Cap Murah'], shop.ids['Amplang']],
    });
    const tulis = await api.context.db.platform
      .selectFrom('product')
      .select('id')
      .where('slug', '=', 'tulis-murah')
      .executeTakeFirstOrThrow();
    await archiveProduct(api.context, { productId: tulis.id, sellerId: shop.maker.sellerId });
    expect(await shop.inIt(slug)).toEqual(['cap-murah', 'amplang']);
    await suspendSeller(api.context, { sellerId: shop.other.sellerId, reason: 'uji' });
    expect(await shop.read(slug)).toMatchObject({ products: { totalCount: 0, nodes: [] } });
  });
});
