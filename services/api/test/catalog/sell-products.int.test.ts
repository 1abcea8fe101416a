import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createUser } from '../../src/identity/index.js';
import { addSellerMember } from '../../src/sellers/index.js';
import { openCategory, openDesk, recordFields, uploadedPicture, type Desk } from '../support/catalogue.js';
import { openMaker, password, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('selling products', () => {
  let api: TestApi;
  let maker: Maker;
  let desk: Desk;
  let strangers: Desk;
  let office: string;
  let imageId: string;

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context, 'Batik Rumah');
    desk = await openDesk(api, maker);
    strangers = await openDesk(api, await openMaker(api.context, 'Tetangga'));
    office = await openOffice(api);
    await openCategory(api.context, 'batik');
    imageId = await uploadedPicture(api.context, { ownerSellerId: maker.sellerId });
  });
  afterAll(() => api.close());

  const whole = (title: string) => ({
    sellerId: desk.sellerId,
    title: { id: title },
    description: { id: 'Dicap dengan tangan.' },
    category: 'batik',
    images: [{ imageId, altText: { id: 'Kain dari dekat' } }],
    options: [{ id: 'Ukuran' }],
    variants: [
      { optionValues: [{ id: 'M' }], price: '250000.00', weightGrams: 300, sku: 'B-M' },
      { optionValues: [{ id: 'L' }], price: '260000.00', weightGrams: 320, sku: 'B-L', lengthMm: 300 },
    ],
  });
  const decide = async (mutation: 'productApprove' | 'productSendBack', input: object) => {
    const type = mutation === 'productApprove' ? 'ProductApproveInput' : 'ProductSendBackInput';
    const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { product { ${recordFields} } userErrors { code } } }`;
    return (await api.gql.data(text, { input }, { audience: 'office', token: office }))[mutation];
  };
  const shopTitle = async (slug: string) => {
    const query = 'query ($slug: String!) { product(by: { slug: $slug }) { title slug price { amount } } }';
    return (await api.gql.data(query, { slug }, { locale: 'id' })).product;
  };
  const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
  const publish = async (title: string) => {
    const { product } = await desk.change('productCreate', whole(title));
    const submitted = (await desk.change('productSubmit', { productId: product.id })).product;
    await decide('productApprove', { productId: product.id, submittedAt: submitted.submittedAt });
    return (await desk.change('productPublish', { productId: product.id })).product;
  };

  test('a draft tells what it still needs, goes to the office, comes back with reasons, and reaches the shop', async () => {
    const created = await desk.change('productCreate', {
      sellerId: desk.sellerId,
      title: { id: 'Batik Mangrove', en: 'Mangrove batik' },
      variants: [{ price: '250000', weightGrams: 0 }],
    });
    const { id, slug, version } = created.product;
    expect(created.product).toMatchObject({ status: 'DRAFT', version: 1, slug: 'batik-mangrove' });
    expect(created.product.problems.map(({ code }: { code: string }) => code)).toEqual([
      'DESCRIPTION_REQUIRED',
      'CATEGORY_REQUIRED',
      'IMAGE_REQUIRED',
      'WEIGHT_REQUIRED',
    ]);
    expect(codes(await desk.change('productSubmit', { productId: id }))).toHaveLength(4);
    const { sellerId: _own, title: _title, ...rest } = whole('');
    const updated = await desk.change('productUpdate', { productId: id, version, ...rest });
    expect(updated.userErrors).toEqual([]);
    expect(updated.product).toMatchObject({
      version: 2,
      problems: [],
      content: { title: { id: 'Batik Mangrove', en: 'Mangrove batik' }, category: { slug: 'batik' } },
    });
    expect(updated.product.translations[1]).toEqual({
      locale: 'EN',
      filled: 1,
      total: 6,
      missing: [
        'description',
        'options.0',
        'variants.0.optionValues.0',
        'variants.1.optionValues.0',
        'images.0.altText',
      ],
    });
    expect(codes(await desk.change('productPublish', { productId: id }))).toEqual(['PRODUCT_NOT_APPROVED']);
    const submitted = (await desk.change('productSubmit', { productId: id })).product;
    expect(submitted.status).toBe('SUBMITTED');
    expect(
      codes(await desk.change('productUpdate', { productId: id, version: 2, title: { id: 'X' } })),
    ).toEqual(['PRODUCT_IN_REVIEW']);

    const { productReviewQueue } = await api.gql.data(
      '{ productReviewQueue { totalCount nodes { id status seller { slug } } } }',
      {},
      { audience: 'office', token: office },
    );
    expect(productReviewQueue.nodes).toContainEqual({
      id,
      status: 'SUBMITTED',
      seller: { slug: maker.slug },
    });
    const reasons = [{ field: 'images', text: 'Fotonya buram.' }];
    const { submittedAt } = submitted;
    expect(codes(await decide('productSendBack', { productId: id, submittedAt, reasons: [] }))).toEqual([
      'REVIEW_NOTE_REQUIRED',
    ]);
    await decide('productSendBack', { productId: id, submittedAt, reasons });
    expect(await desk.read(id)).toMatchObject({ status: 'SENT_BACK', notes: reasons });
    const again = (await desk.change('productSubmit', { productId: id })).product;
    expect(codes(await decide('productApprove', { productId: id, submittedAt }))).toEqual([
      'REVIEW_OUTDATED',
    ]);
    await decide('productApprove', { productId: id, submittedAt: again.submittedAt });
    expect(await shopTitle(slug)).toBeNull();
    const { product } = await desk.change('productPublish', { productId: id });
    expect(product.status).toBe('PUBLISHED');
    expect(product.history.map(({ to }: { to: string }) => to)).toEqual([
      'PUBLISHED',
      'APPROVED',
      'SUBMITTED',
      'SENT_BACK',
      'SUBMITTED',
    ]);
    expect(product.history[1].actorName).toBe('Ibu Kantor');
    expect(await shopTitle(slug)).toMatchObject({ title: 'Batik Mangrove' });
  });

  test('a change in the shop waits for the office, while a price changes at once', async () => {
    const product = await publish('Kain Enggang');
    const [m, l] = product.content.variants;
    const changed = await desk.change('productUpdate', {
      productId: product.id,
      version: product.version,
      title: { id: 'Kain Enggang Emas' },
      variants: [
        { id: m.id, optionValues: [{ id: 'M' }], price: '199000', weightGrams: 300 },
        { id: l.id, optionValues: [{ id: 'L' }], price: '260000', weightGrams: 320 },
        { optionValues: [{ id: 'XL' }], price: '280000', weightGrams: 340 },
      ],
    });
    expect(changed.userErrors).toEqual([]);
    expect(changed.product.revision).toMatchObject({
      status: 'OPEN',
      changes: ['title', 'variants'],
      content: { title: { id: 'Kain Enggang Emas' } },
    });
    expect(await shopTitle(product.slug)).toMatchObject({
      title: 'Kain Enggang',
      price: { amount: '199000.00' },
    });
    const { submittedAt } = changed.product.revision;
    const notes = [{ field: 'title', text: 'Emas? Jelaskan.' }];
    await decide('productSendBack', { productId: product.id, submittedAt, reasons: notes });
    const sentBack = await desk.read(product.id);
    expect(sentBack).toMatchObject({ status: 'PUBLISHED', revision: { status: 'SENT_BACK', notes } });
    const mended = await desk.change('productUpdate', {
      productId: product.id,
      version: sentBack.version,
      title: { id: 'Kain Enggang Prada' },
    });
    expect(mended.product.revision).toMatchObject({ status: 'OPEN', changes: ['title', 'variants'] });
    const approved = await decide('productApprove', {
      productId: product.id,
      submittedAt: mended.product.revision.submittedAt,
    });
    expect(approved.userErrors).toEqual([]);
    expect(approved.product.revision).toBeNull();
    expect(approved.product.content.variants.map((row: { id: string }) => row.id).slice(0, 2)).toEqual([
      m.id,
      l.id,
    ]);
    expect(approved.product.content.variants).toHaveLength(3);
    expect(await shopTitle(product.slug)).toMatchObject({ title: 'Kain Enggang Prada' });
  });

  test('a change that is taken back, or written back as it was, is gone', async () => {
    const product = await publish('Kain Pesut');
    const rename = async (title: string) => {
      const { version } = await desk.read(product.id);
      return (await desk.change('productUpdate', { productId: product.id, version, title: { id: title } }))
        .product;
    };
    expect((await rename('Kain Lain')).revision.changes).toEqual(['title']);
    expect((await rename('Kain Pesut')).revision).toBeNull();
    await rename('Kain Lain Lagi');
    const withdrawn = await desk.change('productRevisionWithdraw', { productId: product.id });
    expect(withdrawn.product.revision).toBeNull();
    expect(codes(await desk.change('productRevisionWithdraw', { productId: product.id }))).toEqual([
      'NO_PENDING_REVISION',
    ]);
  });

  test('two who edit at once notice, and the second sees what there is now', async () => {
    const { product } = await desk.change('productCreate', whole('Dua Tangan'));
    const { id: productId, version } = product;
    const answers = await Promise.all(
      ['Satu', 'Dua', 'Tiga', 'Empat'].map((title) =>
        desk.change('productUpdate', { productId, version, title: { id: title } }),
      ),
    );
    const [won] = answers.filter(({ userErrors }) => userErrors.length === 0);
    const lost = answers.filter(({ userErrors }) => userErrors.length > 0);
    expect(lost).toHaveLength(3);
    for (const { userErrors } of lost) {
      expect(userErrors[0]).toMatchObject({
        code: 'PRODUCT_VERSION_CONFLICT',
        product: { version: version + 1, content: { title: won.product.content.title } },
      });
    }
  });

  test('a variant keeps its id through a new name, is archived when left out, and is never another product’s', async () => {
    const { product } = await desk.change('productCreate', whole('Varian'));
    const other = (await desk.change('productCreate', whole('Varian Lain'))).product;
    const [m] = product.content.variants;
    const renamed = await desk.change('productUpdate', {
      productId: product.id,
      version: 1,
      variants: [{ id: m.id, optionValues: [{ id: 'Sedang' }], price: '1000', weightGrams: 1 }],
    });
    expect(renamed.product.content.variants).toMatchObject([{ id: m.id, optionValues: [{ id: 'Sedang' }] }]);
    const stolen = await desk.change('productUpdate', {
      productId: product.id,
      version: 2,
      variants: [
        { id: other.content.variants[0].id, optionValues: [{ id: 'M' }], price: '1000', weightGrams: 1 },
        { optionValues: [{ id: 'L' }], price: '1000.005', weightGrams: 1 },
      ],
    });
    expect(codes(stolen)).toEqual(['INVALID_PRICE']);
    const unknown = await desk.change('productUpdate', {
      productId: product.id,
      version: 2,
      variants: [
        { id: other.content.variants[0].id, optionValues: [{ id: 'M' }], price: '1000', weightGrams: 1 },
      ],
    });
    expect(codes(unknown)).toEqual(['UNKNOWN_VARIANT']);
  });

  test('an old address goes on leading to the product and is never given away', async () => {
    const product = await publish('Alamat Lama');
    const moved = await desk.change('productUpdate', {
      productId: product.id,
      version: product.version,
      slug: 'alamat-baru',
    });
    expect(moved.userErrors).toEqual([]);
    expect(await shopTitle('alamat-lama')).toMatchObject({ slug: 'alamat-baru' });
    expect(await shopTitle('alamat-baru')).toMatchObject({ slug: 'alamat-baru' });
    const { product: newcomer } = await desk.change('productCreate', whole('Alamat Lama'));
    expect(newcomer.slug).toBe(`alamat-lama-${maker.slug}`);
    expect(
      codes(await desk.change('productUpdate', { productId: newcomer.id, version: 1, slug: 'alamat-lama' })),
    ).toEqual(['SLUG_TAKEN']);
    const { version } = await desk.read(product.id);
    const back = await desk.change('productUpdate', { productId: product.id, version, slug: 'alamat-lama' });
    expect(back.product.slug).toBe('alamat-lama');
  });

  test('a copy is a draft without SKUs; what is archived can be restored and needs a new review', async () => {
    const product = await publish('Asli');
    const { product: copy } = await desk.change('productDuplicate', { productId: product.id });
    expect(copy).toMatchObject({ status: 'DRAFT', content: { title: { id: 'Asli (salinan)' } } });
    expect(copy.content.variants.map(({ sku }: { sku: null }) => sku)).toEqual([null, null]);
    expect((await desk.change('productArchive', { productId: product.id })).product.status).toBe('ARCHIVED');
    expect(await shopTitle(product.slug)).toBeNull();
    expect((await desk.change('productRestore', { productId: product.id })).product.status).toBe('DRAFT');
    expect(codes(await desk.change('productPublish', { productId: product.id }))).toEqual([
      'PRODUCT_NOT_APPROVED',
    ]);
  });

  test('nobody else sees or changes it, and a stock keeper writes no products', async () => {
    const { product } = await desk.change('productCreate', whole('Rahasia'));
    expect(await strangers.read(product.id)).toBeNull();
    for (const mutation of [
      'productSubmit',
      'productArchive',
      'productDuplicate',
      'productWithdraw',
      'productRestore',
    ]) {
      expect(codes(await strangers.change(mutation, { productId: product.id }))).toEqual([
        'PRODUCT_NOT_FOUND',
      ]);
    }
    expect(codes(await strangers.change('productUpdate', { productId: product.id, version: 1 }))).toEqual([
      'PRODUCT_NOT_FOUND',
    ]);
    expect(codes(await strangers.change('productCreate', whole('Titipan')))).toEqual(['SELLER_NOT_FOUND']);
    const userId = await createUser(api.context, {
      name: 'Stok',
      email: 'stok-katalog@example.test',
      password,
    });
    await addSellerMember(api.context, { sellerId: maker.sellerId, userId, role: 'STOCK_KEEPER' });
    const token = await signInAs(api, 'seller', 'stok-katalog@example.test');
    const query = 'query ($id: ID!) { seller(id: $id) { products { nodes { id } } } }';
    const { errors } = await api.gql.request(query, { id: desk.sellerId }, { audience: 'seller', token });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const shop = await signInAs(api, 'seller', maker.email);
    const refused = await api.gql.request(
      '{ productReviewQueue { nodes { id } } }',
      {},
      { audience: 'office', token: shop },
    );
    expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a seller’s list is narrowed by status and words', async () => {
    const list = async (args: string) =>
      (
        await api.gql.data(
          `query ($id: ID!) { seller(id: $id) { products(${args}) { totalCount nodes { title status image { width } } } } }`,
          { id: desk.sellerId },
          { ...desk.options, locale: 'id' },
        )
      ).seller.products;
    expect(await list('status: [PUBLISHED], query: "enggang"')).toMatchObject({
      totalCount: 1,
      nodes: [{ title: 'Kain Enggang Prada', status: 'PUBLISHED', image: { width: 400 } }],
    });
    expect((await list('query: "%"')).totalCount).toBe(0);
  });
});
