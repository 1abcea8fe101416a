import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  archiveProduct,
  createProduct,
  publishProduct,
  upsertImportedProduct,
  type CreateProductInput,
} from '../../src/catalog/index.js';
import { sellerScope } from '../../src/platform/db/index.js';
import type { UserFaults } from '../../src/platform/faults.js';
import { newId } from '../../src/platform/ids.js';
import { openMaker, type Maker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('writing products', () => {
  let api: TestApi;
  let maker: Maker;
  let other: Maker;

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context, 'Anyaman');
    other = await openMaker(api.context, 'Ukiran');
  });
  afterAll(() => api.close());

  const input = (given: Partial<CreateProductInput> = {}): CreateProductInput => ({
    sellerId: maker.sellerId,
    title: { id: 'Tas Anjat' },
    variants: [{ price: 150_000_00n, weightGrams: 500 }],
    ...given,
  });
  const faultsOf = async (work: Promise<unknown>) => {
    const error = (await work.then(
      () => null,
      (reason: unknown) => reason,
    )) as UserFaults | null;
    return error?.faults?.map(({ code, field }) => `${code} ${field?.slice(1).join('.') ?? ''}`) ?? error;
  };
  const countProducts = async () => {
    const { count } = await api.context.db.platform
      .selectFrom('product')
      .select((select) => select.fn.countAll<bigint>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  };

  test('addresses come from the title; a taken one gets the seller’s name, then a number', async () => {
    const slugs = [];
    for (let time = 0; time < 4; time++)
      slugs.push((await createProduct(api.context, input({ title: { id: 'Anjat Rotan' } }))).slug);
    expect(slugs).toEqual([
      'anjat-rotan',
      `anjat-rotan-${maker.slug}`,
      `anjat-rotan-${maker.slug}-2`,
      `anjat-rotan-${maker.slug}-3`,
    ]);
    expect(await faultsOf(createProduct(api.context, input({ slug: 'anjat-rotan' })))).toEqual([
      'SLUG_TAKEN slug',
    ]);
  });

  test('twenty products of one title at once all get their own address', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, (_item, index) =>
        createProduct(
          api.context,
          input({ sellerId: index % 2 ? maker.sellerId : other.sellerId, title: { id: 'Gantungan Kunci' } }),
        ),
      ),
    );
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(20);
  });

  test('every fault is told at once, with its place, and nothing is written', async () => {
    const before = await countProducts();
    const faults = await faultsOf(
      createProduct(
        api.context,
        input({
          title: { id: '  ' },
          slug: 'Tidak Boleh',
          categorySlug: 'unknown',
          madeToOrderDays: 0,
          options: [{ id: 'Warna' }, {}],
          images: [{ assetId: newId() }],
          variants: [
            { price: 0n, weightGrams: 1.5, optionValues: [{ id: 'Biru' }] },
            {
              price: 10n,
              compareAtPrice: 10n,
              weightGrams: -1,
              optionValues: [{ id: 'biru ' }],
              sku: 'x'.repeat(81),
            },
          ],
        }),
      ),
    );
    expect(faults).toEqual([
      'TITLE_REQUIRED title',
      'INVALID_MADE_TO_ORDER_DAYS madeToOrderDays',
      'OPTION_NAME_REQUIRED options.1',
      'OPTION_VALUE_REQUIRED variants.0.optionValues',
      'INVALID_PRICE variants.0.price',
      'INVALID_WEIGHT variants.0.weightGrams',
      'OPTION_VALUE_REQUIRED variants.1.optionValues',
      'INVALID_COMPARE_AT_PRICE variants.1.compareAtPrice',
      'INVALID_WEIGHT variants.1.weightGrams',
      'SKU_TOO_LONG variants.1.sku',
      'VARIANT_DUPLICATE variants.1',
      'UNKNOWN_CATEGORY categorySlug',
      'UNKNOWN_IMAGE images.0.imageId',
      'INVALID_SLUG slug',
    ]);
    expect(await faultsOf(createProduct(api.context, input({ variants: [] })))).toEqual([
      'VARIANT_REQUIRED variants',
    ]);
    expect(await faultsOf(createProduct(api.context, input({ sellerId: newId() })))).toEqual([
      'SELLER_NOT_FOUND sellerId',
    ]);
    expect(await countProducts()).toBe(before);
  });

  test('another seller’s product can be neither published nor taken out, by command or by hand', async () => {
    const { productId } = await createProduct(api.context, input({ publish: true }));
    const theirs = { sellerId: other.sellerId, productId };
    expect(await faultsOf(archiveProduct(api.context, theirs))).toEqual(['PRODUCT_NOT_FOUND productId']);
    expect(await faultsOf(publishProduct(api.context, theirs))).toEqual(['PRODUCT_NOT_FOUND productId']);
    const changed = await api.context.db.transaction(sellerScope(other.sellerId), (tx) =>
      tx.sql
        .updateTable('product')
        .set({ status: 'ARCHIVED' })
        .where('id', '=', productId)
        .returning('id')
        .execute(),
    );
    expect(changed).toEqual([]);
    const planted = api.context.db.transaction(sellerScope(other.sellerId), (tx) =>
      tx.sql
        .updateTable('product')
        .set({ seller_id: maker.sellerId })
        .where('seller_id', '=', other.sellerId)
        .execute(),
    );
    await expect(planted).rejects.toThrow('row-level security');
  });

  describe('from an import', () => {
    const mark = (key: string, hash: string) => ({ source: 'test', key, hash });
    const colours = (...names: string[]) =>
      names.map((name, index) => ({
        price: BigInt(index + 1) * 1000n,
        weightGrams: 10,
        optionValues: [{ id: name }],
      }));
    const run = (hash: string, names: string[], given: object = {}) =>
      upsertImportedProduct(api.context, {
        ...input(),
        options: [{ id: 'Warna' }],
        variants: colours(...names),
        mark: mark('tas', hash),
        publish: true,
        ...given,
      });

    test('a second run changes nothing; a changed source keeps the variants it knows', async () => {
      const first = await run('1', ['Biru', 'Soga']);
      expect(first).toMatchObject({ outcome: 'CREATED', variants: [{ created: true }, { created: true }] });
      expect(await run('1', ['Biru', 'Soga'])).toMatchObject({
        outcome: 'UNCHANGED',
        productId: first.productId,
        variants: [],
      });
      const [blue, soga] = first.variants;
      const second = await run('2', ['Hijau', 'biru']);
      expect(second).toMatchObject({ outcome: 'UPDATED', slug: first.slug, productId: first.productId });
      expect(second.variants[0]).toMatchObject({ created: true });
      expect(second.variants[1]).toMatchObject({ created: false, variantId: blue?.variantId });
      // What was left out comes back as the one it was.
      const third = await run('3', ['Soga', 'Biru']);
      expect(third.variants.map(({ variantId }) => variantId)).toEqual([soga?.variantId, blue?.variantId]);
      const { product } = await api.gql.data(
        `{ product(by: { slug: "${first.slug}" }) { price { amount } maxPrice { amount } variants { title price { amount } } } }`,
      );
      expect(product).toEqual({
        price: { amount: '10.00' },
        maxPrice: { amount: '20.00' },
        variants: [
          { title: 'Soga', price: { amount: '10.00' } },
          { title: 'Biru', price: { amount: '20.00' } },
        ],
      });
    });

    test('ten runs at once make one product', async () => {
      const runs = await Promise.all(
        Array.from({ length: 10 }, () => run('1', ['Biru'], { mark: mark('sekaligus', '1') })),
      );
      expect(new Set(runs.map(({ productId }) => productId)).size).toBe(1);
      expect(runs.map(({ outcome }) => outcome).sort()).toEqual([
        'CREATED',
        ...Array<string>(9).fill('UNCHANGED'),
      ]);
    });

    test('what belongs to the product’s transaction is undone with it', async () => {
      const failing = run('1', ['Biru'], {
        mark: mark('gagal', '1'),
        also: () => Promise.reject(new Error('no stock')),
      });
      await expect(failing).rejects.toThrow('no stock');
      const row = await api.context.db.platform
        .selectFrom('product')
        .select('id')
        .where('import_key', '=', 'gagal')
        .executeTakeFirst();
      expect(row).toBeUndefined();
    });

    test('a product that the seller archived stays archived', async () => {
      const { productId, slug } = await run('1', ['Biru'], { mark: mark('arsip', '1') });
      await archiveProduct(api.context, { sellerId: maker.sellerId, productId });
      expect((await run('2', ['Biru'], { mark: mark('arsip', '2') })).outcome).toBe('UPDATED');
      expect((await api.gql.data(`{ product(by: { slug: "${slug}" }) { id } }`)).product).toBeNull();
    });
  });
});
