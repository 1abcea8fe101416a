import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  archiveProduct,
  createCollection,
  createProduct,
  upsertAttribute,
  upsertCategory,
} from '../../src/catalog/index.js';
import { uploadedPicture } from '../support/catalogue.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const fields = 'id slug names { id en } position archivedAt parent { slug }';

describe('the office arranges', () => {
  let api: TestApi;
  let token: string;
  let maker: Maker;

  beforeAll(async () => {
    api = await startTestApi();
    token = await openOffice(api);
    maker = await openMaker(api.context, 'Batik');
  });
  afterAll(() => api.close());

  const change = async (name: string, input: object) => {
    const type = /Archive|Restore/.test(name) ? 'CategoryInput' : `${name.replace(/^c/, 'C')}Input`;
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { category { ${fields} } userErrors { code field } } }`;
    return (await api.gql.data(text, { input }, { audience: 'office', token }))[name];
  };
  const create = async (name: string, given: object = {}) => {
    const { category, userErrors } = await change('categoryCreate', { name: { id: name }, ...given });
    expect(userErrors).toEqual([]);
    return category;
  };
  const tree = async (): Promise<string[]> => {
    const { categories } = await api.gql.data('{ categories { slug parent { slug } } }');
    return categories.map(({ slug, parent }: { slug: string; parent: { slug: string } | null }) =>
      parent ? `${parent.slug}/${slug}` : slug,
    );
  };
  const put = (title: string, categorySlug: string) =>
    createProduct(api.context, {
      sellerId: maker.sellerId,
      title: { id: title },
      categorySlug,
      publish: true,
      variants: [{ price: 100_00n, weightGrams: 1 }],
    });

  test('the tree: adds, renames, moves', async () => {
    const imageId = await uploadedPicture(api.context);
    const cloth = await create('Kain', { imageId });
    const batik = await create('Batik', { parentId: cloth.id });
    const cap = await create('Batik Cap', { parentId: batik.id });
    const food = await create('Makanan', { slug: 'pangan', position: 1 });
    expect(cap).toMatchObject({ slug: 'batik-cap', parent: { slug: 'batik' }, archivedAt: null });
    expect(await tree()).toEqual(['kain', 'kain/batik', 'batik/batik-cap', 'pangan']);
    const named = await change('categoryUpdate', { categoryId: food.id, name: { en: 'Food' } });
    expect(named.category.names).toEqual({ id: 'Makanan', en: 'Food' });
    await change('categoryMove', { categoryId: food.id, parentId: null, position: 0 });
    expect(await tree()).toEqual(['pangan', 'kain', 'kain/batik', 'batik/batik-cap']);
    await change('categoryMove', { categoryId: batik.id, parentId: food.id, position: 9 });
    expect(await tree()).toEqual(['pangan', 'pangan/batik', 'batik/batik-cap', 'kain']);
  });

  test('no circle, nothing without a name, no address twice, no picture of others', async () => {
    const above = await create('Atas');
    const below = await create('Bawah', { parentId: above.id });
    const move = (categoryId: string, parentId: string) =>
      change('categoryMove', { categoryId, parentId, position: 0 });
    const circle = [{ code: 'CATEGORY_CYCLE', field: ['input', 'parentId'] }];
    expect((await move(above.id, below.id)).userErrors).toEqual(circle);
    expect((await move(above.id, above.id)).userErrors).toEqual(circle);
    expect((await move(below.id, 'cat_x')).userErrors).toMatchObject([{ code: 'UNKNOWN_CATEGORY' }]);
    expect((await move('cat_x', above.id)).userErrors).toMatchObject([{ code: 'CATEGORY_NOT_FOUND' }]);
    const left = await create('Kiri');
    const right = await create('Kanan');
    const answers = await Promise.all([move(left.id, right.id), move(right.id, left.id)]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual(circle);
    const refused = async (input: object) => (await change('categoryCreate', input)).userErrors[0];
    expect(await refused({ name: { id: ' ' } })).toMatchObject({ code: 'CATEGORY_NAME_REQUIRED' });
    expect(await refused({ name: { id: 'Atas' } })).toMatchObject({ code: 'SLUG_TAKEN' });
    expect(await refused({ name: { id: 'x' }, slug: 'A B' })).toMatchObject({ code: 'INVALID_SLUG' });
    const theirs = await uploadedPicture(api.context, { ownerSellerId: maker.sellerId });
    expect(await refused({ name: { id: 'y' }, imageId: theirs })).toMatchObject({ code: 'UNKNOWN_IMAGE' });
  });

  test('a category leaves once nothing stands in it, and comes back', async () => {
    const parent = await create('Musiman');
    const child = await create('Lebaran', { parentId: parent.id });
    const { productId } = await put('Taplak', 'lebaran');
    const archive = async ({ id }: { id: string }) => change('categoryArchive', { categoryId: id });
    const used = [{ code: 'CATEGORY_IN_USE', field: ['input', 'categoryId'] }];
    expect((await archive(parent)).userErrors).toEqual(used);
    expect((await archive(child)).userErrors).toEqual(used);
    await archiveProduct(api.context, { sellerId: maker.sellerId, productId });
    expect((await archive(child)).category.archivedAt).toEqual(expect.any(String));
    expect(await tree()).not.toContain('musiman/lebaran');
    expect((await api.gql.data('{ category(slug: "lebaran") { id } }')).category).toBeNull();
    await expect(put('Sarung', 'lebaran')).rejects.toThrow('UNKNOWN_CATEGORY');
    expect((await archive(parent)).userErrors).toEqual([]);
    const { archivedCategories } = await api.gql.data(
      '{ archivedCategories { slug } }',
      {},
      { audience: 'office', token },
    );
    expect(archivedCategories).toEqual([{ slug: 'musiman' }, { slug: 'lebaran' }]);
    const restore = ({ id }: { id: string }) => change('categoryRestore', { categoryId: id });
    expect((await restore(child)).userErrors).toMatchObject([{ code: 'UNKNOWN_CATEGORY' }]);
    await restore(parent);
    expect((await restore(child)).category.archivedAt).toBeNull();
    expect(await tree()).toContain('musiman/lebaran');
    const audit = await api.context.db.platform
      .selectFrom('audit_entry')
      .select('action')
      .where('subject_type', '=', 'category')
      .where('action', 'in', ['category.archived', 'category.restored'])
      .execute();
    expect(audit.map(({ action }) => action).sort()).toEqual([
      'category.archived',
      'category.archived',
      'category.restored',
      'category.restored',
    ]);
  });

  test('an attribute goes when nothing uses it any more', async () => {
    await upsertCategory(api.context, { slug: 'tas', name: { id: 'Tas' } });
    const define = (code: string) =>
      upsertAttribute(api.context, {
        code,
        name: { id: code },
        kind: 'SELECT',
        options: [{ code: 'a', name: { id: 'A' } }],
        categories: [{ slug: 'tas' }],
      });
    for (const code of ['lining', 'strap', 'closure']) await define(code);
    await createProduct(api.context, {
      sellerId: maker.sellerId,
      title: { id: 'Tas' },
      categorySlug: 'tas',
      attributes: [{ code: 'lining', options: ['a'] }],
      variants: [{ price: 100_00n, weightGrams: 1 }],
    });
    await createCollection(api.context, {
      title: { id: 'Bertali' },
      rules: { match: 'ALL', conditions: [{ attribute: { code: 'strap', options: ['a'] } }] },
    });
    const remove = async (code: string) => {
      const text = `mutation ($input: AttributeDeleteInput!) { attributeDelete(input: $input) { code userErrors { code field } } }`;
      const options = { audience: 'office', token } as const;
      return (await api.gql.data(text, { input: { code } }, options)).attributeDelete;
    };
    const used = { code: null, userErrors: [{ code: 'ATTRIBUTE_IN_USE', field: ['input', 'code'] }] };
    expect(await remove('lining')).toEqual(used);
    expect(await remove('strap')).toEqual(used);
    expect(await remove('closure')).toEqual({ code: 'closure', userErrors: [] });
    expect((await remove('closure')).userErrors).toMatchObject([{ code: 'ATTRIBUTE_NOT_FOUND' }]);
    const { category } = await api.gql.data('{ category(slug: "tas") { attributes { code } } }');
    expect(category.attributes.map(({ code }: { code: string }) => code)).toEqual(['lining', 'strap']);
  });

  test('nobody else does', async () => {
    const text = 'mutation { categoryArchive(input: { categoryId: "cat_x" }) { userErrors { code } } }';
    const answer = await api.gql.request(text, {}, { audience: 'office' });
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
