import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { createProduct } from '../../src/catalog/index.js';
import { mediaStore, storeImage } from '../../src/media/index.js';
import { createMotif } from '../../src/motifs/index.js';
import { suspendSeller } from '../../src/sellers/index.js';
import { openMaker, type Maker } from '../support/market.js';
import { picture } from '../support/pictures.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('the picture of a shared link', () => {
  let api: TestApi;
  let maker: Maker;

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context, 'Pembatik');
  });
  afterAll(() => api.close());

  const sell = async (title: string, price: number) => {
    const { assetId } = await storeImage(api.context, await picture(900, 600, '#1f6b4a'));
    const { productId } = await createProduct(api.context, {
      sellerId: maker.sellerId,
      title: { id: title, en: `${title} (en)` },
      publish: true,
      images: [{ assetId }],
      variants: [{ price: BigInt(price) * 100n, weightGrams: 200 }],
    });
    const { slug } = await api.context.db.platform
      .selectFrom('product')
      .select('slug')
      .where('id', '=', productId)
      .executeTakeFirstOrThrow();
    return { productId, slug };
  };

  const addressOf = async (slug: string, locale: 'id' | 'en' = 'id'): Promise<string> => {
    const { product } = await api.gql.data(
      'query ($slug: String!) { product(by: { slug: $slug }) { shareImage { url width height } } }',
      { slug },
      { locale },
    );
    expect(product.shareImage).toMatchObject({ width: 1200, height: 630 });
    return new URL(product.shareImage.url as string).pathname;
  };
  const get = (path: string) => fetch(`${api.url}${path}`, { redirect: 'manual' });

  test('of a product is a small JPEG with its photo on the left, kept for ever', async () => {
    const { slug } = await sell('Kain Panjang', 350_000);
    const answer = await get(await addressOf(slug));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.length).toBeLessThan(300_000);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' });
    const { dominant } = await sharp(
      await sharp(bytes).extract({ left: 0, top: 0, width: 600, height: 600 }).toBuffer(),
    ).stats();
    expect(dominant.g).toBeGreaterThan(dominant.r);
    // Ink on the right: the text was drawn, fonts or none.
    const { channels } = await sharp(
      await sharp(bytes).extract({ left: 660, top: 130, width: 500, height: 120 }).toBuffer(),
    ).stats();
    expect(channels[0]?.min).toBeLessThan(60);
  });

  test('is another one in another language, and after another price', async () => {
    const { slug, productId } = await sell('Selendang', 200_000);
    const before = await addressOf(slug);
    expect(await addressOf(slug, 'en')).not.toBe(before);
    await (await get(before)).arrayBuffer();
    await api.context.db.platform
      .updateTable('product')
      .set({ price_min: 19_000_000n, price_max: 19_000_000n })
      .where('id', '=', productId)
      .execute();
    const after = await addressOf(slug);
    expect(after).not.toBe(before);
    expect((await get(after)).status).toBe(200);
    // The former picture is gone; its address leads on.
    const former = await get(before);
    expect([former.status, former.headers.get('location')]).toEqual([302, after]);
  });

  test('is drawn for no address that is made up', async () => {
    const { slug } = await sell('Sarung', 150_000);
    const path = await addressOf(slug);
    const forged = path.replace(/[0-9a-f]{24}(?=\.jpg)/, '0'.repeat(24));
    expect((await get(forged)).headers.get('location')).toBe(path);
    expect(await api.context.ports.get(mediaStore).read(`${'0'.repeat(24)}-share-id.jpg`)).toBeNull();
    for (const nothing of ['/share/x.jpg', path.replace('prd_', 'ord_'), path.replace(/prd_./, 'prd_7')])
      expect((await get(nothing)).status).toBe(404);
  });

  test('is drawn once when many ask at once', async () => {
    const { slug } = await sell('Taplak', 90_000);
    const path = await addressOf(slug);
    const answers = await Promise.all(Array.from({ length: 30 }, () => get(path)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200));
    const rows = await api.context.db.platform.selectFrom('share_image').select('subject_id').execute();
    expect(new Set(rows.map((row) => row.subject_id)).size).toBe(rows.length);
  });

  test('of a seller and of a motif, with or without pictures', async () => {
    const { slug } = await createMotif(api.context, {
      slug: 'teratai',
      name: { id: 'Teratai' },
      meaning: { id: 'Bersih di air keruh.' },
      publish: true,
    });
    const query = `query ($seller: String!, $motif: String!) {
      seller(by: { slug: $seller }) { shareImage { url } } motif(slug: $motif) { shareImage { url } } }`;
    const { seller, motif } = await api.gql.data(query, { seller: maker.slug, motif: slug });
    for (const { shareImage } of [seller, motif]) {
      const answer = await get(new URL(shareImage.url as string).pathname);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    }
  });

  test('is not drawn of what is not in the shop', async () => {
    const other = await openMaker(api.context, 'Penganyam');
    const { seller } = await api.gql.data(
      'query ($slug: String!) { seller(by: { slug: $slug }) { shareImage { url } } }',
      { slug: other.slug },
    );
    await suspendSeller(api.context, { sellerId: other.sellerId, reason: 'closed' });
    expect((await get(new URL(seller.shareImage.url as string).pathname)).status).toBe(404);
  });
});
