import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { importProducts } from '../../src/imports/index.js';
import { openMaker } from '../support/market.js';
import { picture } from '../support/pictures.js';
import {
  checkOut,
  checkoutClient,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';

const exported = (name: string) => readFileSync(new URL(`./exports/${name}.csv`, import.meta.url));
const productQuery = `query ($slug: String!) { product(by: { slug: $slug }) {
  title description images { url } options { name values } seller { slug }
  variants { id title sku price { amount } compareAtPrice { amount } availableQuantity } } }`;

describe('importing a Shopify export', () => {
  let api: PayingApi;
  let pictures: Server;
  let asked: string[] = [];
  let pictureUrl: string;
  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    const png = await picture(800, 600);
    pictures = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url?.startsWith('/good')) response.setHeader('content-type', 'image/png').end(png);
      else if (request.url?.startsWith('/script')) response.end('<svg onload="alert(1)"></svg>');
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve));
    pictureUrl = `http://127.0.0.1:${String((pictures.address() as AddressInfo).port)}`;
  });
  afterAll(async () => {
    pictures.close();
    await api.close();
  });

  const run = (sellerSlug: string, file: Buffer) =>
    importProducts(api.context, { sellerSlug, format: 'shopify', file });
  const find = async (slug: string) => (await api.gql.data(productQuery, { slug })).product;
  // The pictures of the real exports lie on a host of their own; here nothing answers for it.
  const local = (file: Buffer) =>
    Buffer.from(file.toString().replaceAll('https://burst.shopifycdn.com', pictureUrl));

  test.each([
    ['apparel', 20],
    ['home-and-garden', 20],
  ])('the real export %s comes in whole, and a second run changes nothing', async (name, count) => {
    const { slug } = await openMaker(api.context, `Toko ${name}`);
    const file = local(exported(name));
    const first = await run(slug, file);
    expect(first).toMatchObject({ created: count, updated: 0, unchanged: 0, faults: [] });
    expect(first.missingImages.length).toBeGreaterThanOrEqual(count - 1);
    expect(first.missingImages[0]?.reason).toMatch(/answered 404/);
    asked = [];
    const second = await run(slug, file);
    expect(second).toEqual({ created: 0, updated: 0, unchanged: count, faults: [], missingImages: [] });
    expect(asked).toEqual([]);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('options are variants with their own price and stock', async () => {
    expect(await find('clay-plant-pot')).toMatchObject({
      title: 'Clay Plant Pot',
      description: 'Classic blown clay pot for plants',
      options: [{ name: 'Size', values: ['Regular', 'Large'] }],
      variants: [
        { title: 'Regular', price: { amount: '9.99' }, availableQuantity: 1 },
        { title: 'Large', price: { amount: '15.99' }, availableQuantity: 3 },
      ],
    });
    expect((await find('copper-light')).variants).toMatchObject([{ compareAtPrice: { amount: '75.00' } }]);
    expect((await find('pink-armchair')).variants).toMatchObject([{ availableQuantity: 0 }]);
  });

  test('what was imported is bought: one thing of each file, in one cart', async () => {
    const goods = await Promise.all(
      ['ocean-blue-shirt', 'vanilla-candle'].map(async (slug) => {
        const [variant] = (await find(slug)).variants as { id: string; availableQuantity: number }[];
        if (!variant) throw new Error(`${slug} has no variant`);
        return variant;
      }),
    );
    const cart = await readyCart(
      api,
      goods.map(({ id }) => ({ id, variantId: '', productId: '' })),
    );
    const group = await checkOut(api, cart);
    expect((await payOnPage(group.redirectUrl)).status).toBe(303);
    const paid = await checkoutClient(api).until(group, 'PAID');
    expect(paid.orders.flatMap(({ lines }) => lines.map(({ title }) => title)).sort()).toEqual([
      'Ocean Blue Shirt',
      'Vanilla candle',
    ]);
    const left = (await find('vanilla-candle')).variants as { availableQuantity: number }[];
    expect(left[0]?.availableQuantity).toBe((goods[1]?.availableQuantity ?? 0) - 1);
  });

  const header =
    'Handle,Title,Body (HTML),Published,Option1 Name,Option1 Value,Variant Inventory Qty,Variant Price,Image Src';
  const csv = (...lines: string[]) => Buffer.from([header, ...lines].join('\n'));

  test('pictures are fetched once and stored; what is no picture is reported and the product kept', async () => {
    const { slug } = await openMaker(api.context, 'Toko Gambar');
    asked = [];
    const report = await run(
      slug,
      csv(
        `teko-gambar,Teko,,true,Title,Default Title,1,50,${pictureUrl}/good.png`,
        `cangkir-gambar,Cangkir,,true,Title,Default Title,1,50,${pictureUrl}/good.png`,
        `piring-gambar,Piring,,true,Title,Default Title,1,50,${pictureUrl}/script.svg`,
        'sendok-gambar,Sendok,,true,Title,Default Title,1,50,http://127.0.0.1:1/a.png',
        'garpu-gambar,Garpu,,true,Title,Default Title,1,50,javascript:alert(1)',
      ),
    );
    expect(report).toMatchObject({ created: 5, faults: [] });
    expect(report.missingImages.map(({ line }) => line)).toEqual([4, 5, 6]);
    expect(asked.sort()).toEqual(['/good.png', '/script.svg']);
    const [image] = (await find('teko')).images;
    // WebP once the worker has made it; until then the stored picture itself.
    expect(
      (await fetch(image.url.replace(api.context.config.PUBLIC_URL_API, api.url))).headers.get(
        'content-type',
      ),
    ).toMatch(/^image\/(webp|jpeg)$/);
  });

  test('a changed file changes prices and texts, adds variants, and leaves the stock of known ones alone', async () => {
    const { slug } = await openMaker(api.context, 'Toko Berubah');
    await run(slug, csv('kendi,Kendi,,true,Ukuran,Kecil,5,50,'));
    const report = await run(
      slug,
      csv('kendi,Kendi Tanah,,true,Ukuran,Kecil,9,60,', 'kendi,,,,,Besar,2,90,'),
    );
    expect(report).toMatchObject({ created: 0, updated: 1 });
    expect(await find('kendi')).toMatchObject({
      title: 'Kendi Tanah',
      variants: [
        { title: 'Kecil', price: { amount: '60.00' }, availableQuantity: 5 },
        { title: 'Besar', price: { amount: '90.00' }, availableQuantity: 2 },
      ],
    });
  });

  test('drafts do not show, and a bad row does not stop the rest', async () => {
    const { slug } = await openMaker(api.context, 'Toko Konsep');
    const report = await run(
      slug,
      csv(
        'konsep,Konsep,,false,Title,Default Title,1,50,',
        'salah,Salah,,true,Title,Default Title,1,gratis,',
        'benar,Benar,,true,Title,Default Title,1,50,',
      ),
    );
    expect(report).toMatchObject({ created: 2 });
    expect(report.faults[0]).toMatchObject({ line: 3, handle: 'salah' });
    expect(await find('konsep')).toBeNull();
    expect(await find('benar')).not.toBeNull();
  });

  test('an unknown seller and a file that is no export are refused as a whole', async () => {
    await expect(run('tidak-ada', csv())).rejects.toMatchObject({
      faults: [{ code: 'IMPORT_SELLER_NOT_FOUND' }],
    });
    const { slug } = await openMaker(api.context, 'Toko Salah Berkas');
    await expect(run(slug, Buffer.from('a,b\n1,2'))).rejects.toMatchObject({
      faults: [{ code: 'IMPORT_FILE_UNREADABLE' }],
    });
  });
});
