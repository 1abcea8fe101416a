import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { upsertCategory } from '../../src/catalog/index.js';
import { openDesk, uploadedPicture, type Desk } from '../support/catalogue.js';
import { openMaker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('attributes of products', () => {
  let api: TestApi;
  let desk: Desk;
  let office: string;
  let imageId: string;

  beforeAll(async () => {
    api = await startTestApi();
    const maker = await openMaker(api.context, 'Batik');
    desk = await openDesk(api, maker);
    office = await openOffice(api);
    imageId = await uploadedPicture(api.context, { ownerSellerId: maker.sellerId });
    await upsertCategory(api.context, { slug: 'batik', name: { id: 'Batik' } });
    await upsertCategory(api.context, { slug: 'batik-cap', name: { id: 'Batik cap' }, parentSlug: 'batik' });
    await upsertCategory(api.context, { slug: 'makanan', name: { id: 'Makanan' } });
    const categories = [{ slug: 'batik', required: true }];
    await define({ code: 'technique', kind: 'SELECT', filterable: true, options: techniques, categories });
    await define({
      code: 'width',
      kind: 'NUMBER',
      unit: 'cm',
      categories: [{ slug: 'batik-cap' }],
      position: 1,
    });
    await define({ code: 'halal', kind: 'BOOLEAN', categories: [{ slug: 'makanan', required: true }] });
  });
  afterAll(() => api.close());

  const techniques = [
    { code: 'tulis', name: { id: 'Tulis', en: 'Hand-drawn' } },
    { code: 'cap', name: { id: 'Cap', en: 'Stamped' } },
  ];
  const upsert = async (input: object, token: string | null = office) =>
    api.gql.request(
      'mutation ($input: AttributeUpsertInput!) { attributeUpsert(input: $input) { attribute { code } userErrors { code } } }',
      { input },
      { audience: 'office', token },
    );
  const define = async (input: object) => {
    const { data } = await upsert({ name: { id: 'Atribut', en: 'Attribute' }, ...input });
    return data.attributeUpsert.userErrors.map(({ code }: { code: string }) => code);
  };
  const create = (given: object) =>
    desk.change('productCreate', {
      sellerId: desk.sellerId,
      title: { id: 'Kain' },
      description: { id: 'Bagus. '.repeat(60) },
      images: [{ imageId }],
      variants: [{ price: '100000', weightGrams: 200, lengthMm: 400 }],
      category: 'batik-cap',
      ...given,
    });
  const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

  test('a category knows its own and those above it', async () => {
    const { category } = await api.gql.data(
      '{ category(slug: "batik-cap") { ancestors { slug } attributes { code kind unit required filterable options { code name } } } }',
    );
    expect(category.ancestors).toEqual([{ slug: 'batik' }]);
    expect(category.attributes).toMatchObject([
      {
        code: 'technique',
        kind: 'SELECT',
        required: true,
        options: [{ name: 'Hand-drawn' }, { name: 'Stamped' }],
      },
      { code: 'width', unit: 'cm', required: false },
    ]);
  });

  test('a product can’t be submitted without what its category requires', async () => {
    const { product } = await create({});
    expect(codes(await desk.change('productSubmit', { productId: product.id }))).toEqual([
      'ATTRIBUTE_REQUIRED',
    ]);
    expect(product.problems).toEqual([{ code: 'ATTRIBUTE_REQUIRED', field: ['attributes', 'technique'] }]);
  });

  test('a change in the shop can’t take away what its category requires, or what was missing all along', async () => {
    const { product } = await create({ attributes: [{ code: 'technique', options: ['tulis'] }] });
    // As the office and its maker have brought it into the shop.
    const put = (status: 'PUBLISHED' | 'ARCHIVED') =>
      api.context.db.platform
        .updateTable('product')
        .set({ status })
        .where('slug', '=', product.slug)
        .execute();
    await put('PUBLISHED');
    const change = (given: object) =>
      desk.change('productUpdate', { productId: product.id, version: product.version, ...given });
    const refused = await change({ attributes: [] });
    expect(refused.userErrors).toMatchObject([
      { code: 'ATTRIBUTE_REQUIRED', field: ['input', 'attributes', 'technique'] },
    ]);
    expect(codes(await change({ description: { id: '', en: '' } }))).toEqual(['DESCRIPTION_REQUIRED']);
    expect(codes(await change({ attributes: [{ code: 'technique', options: ['cap'] }] }))).toEqual([]);
    await put('ARCHIVED');
  });

  test('values of another category, kind or list are refused, each with its place', async () => {
    const attributes = [
      { code: 'technique', options: ['sulam'] },
      { code: 'width', boolean: true },
      { code: 'halal', boolean: true },
    ];
    const { userErrors } = await create({ attributes });
    expect(userErrors).toMatchObject([
      { code: 'UNKNOWN_ATTRIBUTE_OPTION', field: ['input', 'attributes', '0'] },
      { code: 'ATTRIBUTE_KIND_MISMATCH', field: ['input', 'attributes', '1'] },
      { code: 'UNKNOWN_ATTRIBUTE', field: ['input', 'attributes', '2'] },
    ]);
  });

  test('shoppers read them, with what else the product says', async () => {
    const { product } = await create({
      title: { id: 'Kain Cap' },
      subtitle: { id: 'Dari Balikpapan' },
      preorderShipsAt: '2027-01-15',
      personalisation: { label: { id: 'Inisial' }, maxLength: 3, required: false },
      attributes: [
        { code: 'technique', options: ['cap'] },
        { code: 'width', number: '110.50' },
      ],
    });
    const submitted = (await desk.change('productSubmit', { productId: product.id })).product;
    await api.gql.data(
      'mutation ($input: ProductApproveInput!) { productApprove(input: $input) { userErrors { code } } }',
      { input: { productId: product.id, submittedAt: submitted.submittedAt } },
      { audience: 'office', token: office },
    );
    await desk.change('productPublish', { productId: product.id });
    const fields = `subtitle preorderShipsAt personalisation { label maxLength required } seo { title description }
      attributes { code unit number options { code name } } variants { lengthMm }`;
    const one = await api.gql.data(`{ product(by: { slug: "kain-cap" }) { ${fields} } }`);
    expect(one.product).toMatchObject({
      subtitle: 'Dari Balikpapan',
      preorderShipsAt: '2027-01-15',
      personalisation: { label: 'Inisial', maxLength: 3, required: false },
      seo: { title: 'Kain Cap' },
      attributes: [
        { code: 'technique', options: [{ code: 'cap', name: 'Stamped' }] },
        { code: 'width', unit: 'cm', number: '110.5' },
      ],
      variants: [{ lengthMm: 400 }],
    });
    expect(one.product.seo.description).toMatch(/^Bagus\. .{120,155}…$/);
    const list = await api.gql.data(`{ products { nodes { ${fields} } } }`);
    expect(list.products.nodes).toEqual([one.product]);
  });

  test('what products say stays true, and only the office defines', async () => {
    const categories = [{ slug: 'batik', required: true }];
    expect(
      await define({ code: 'technique', kind: 'SELECT', options: techniques.slice(0, 1), categories }),
    ).toEqual(['ATTRIBUTE_IN_USE']);
    expect(await define({ code: 'technique', kind: 'TEXT', categories })).toEqual(['ATTRIBUTE_IN_USE']);
    expect(await define({ code: 'Technique', kind: 'TEXT' })).toEqual(['INVALID_ATTRIBUTE_CODE']);
    expect(await define({ code: 'color', kind: 'SELECT' })).toEqual(['ATTRIBUTE_OPTIONS_MISMATCH']);
    const input = { code: 'x', name: { id: 'X' }, kind: 'TEXT' };
    expect((await upsert(input, null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
