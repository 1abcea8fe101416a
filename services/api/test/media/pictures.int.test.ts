import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { makeVariants } from '../../src/media/commands/make-variants.js';
import { mediaStore, storeImage, toImage } from '../../src/media/index.js';
import { newId } from '../../src/platform/ids.js';
import { picture } from '../support/pictures.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('pictures', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const store = async (bytes: Buffer) => {
    const { assetId } = await storeImage(api.context, bytes, { purpose: 'PRODUCT' });
    const asset = await api.context.db.platform
      .selectFrom('media_asset')
      .selectAll()
      .where('id', '=', assetId)
      .executeTakeFirstOrThrow();
    return { assetId, asset, image: toImage(api.context, asset) };
  };
  /** The path of an address, on the port that this test's API listens at. */
  const get = (address: string, init?: RequestInit) =>
    fetch(`${api.url}${new URL(address, api.url).pathname}`, init);

  const made = async (bytes: Buffer) => {
    const { assetId } = await storeImage(api.context, bytes);
    await makeVariants(api.context, assetId);
    return store(bytes);
  };
  const filesOf = async ({ content_hash: hash }: { content_hash: string }) => {
    const files = await readdir(`${api.context.config.MEDIA_DIR}/${hash.slice(0, 2)}`);
    return files.filter((file) => file.startsWith(hash));
  };

  test('is given in every width in both formats, never enlarged, and may be cached for a year', async () => {
    const { asset, image } = await made(await picture(1600, 800));
    expect(asset).toMatchObject({ width: 1600, height: 800 });
    const sources = image.sources();
    const widths = [160, 320, 480, 720, 960, 1280, 1600];
    expect(sources.map(({ format, width }) => `${format} ${String(width)}`)).toEqual([
      ...widths.map((width) => `avif ${String(width)}`),
      ...widths.map((width) => `webp ${String(width)}`),
    ]);
    for (const { format, width, url } of sources) {
      const response = await get(url);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': `image/${format}`,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({
        format: format === 'avif' ? 'heif' : format,
        width,
        height: width / 2,
      });
    }
    const addresses = (widths: number[]) =>
      widths.map((width) => expect.stringMatching(`-${String(width)}\\.avif ${String(width)}w$`) as unknown);
    expect(image.srcSet('avif').split(', ')).toEqual(addresses(widths));
    expect(image.srcSet('avif', 720).split(', ')).toEqual(addresses([160, 320, 480, 720]));
    expect(image.srcSet('avif', 700).split(', ')).toEqual(addresses([160, 320, 480, 720]));
    expect(image.srcSet('avif', 0).split(', ')).toEqual(addresses([160]));
    expect(image.srcSet('avif', 9999).split(', ')).toEqual(addresses(widths));
    const small = await made(await picture(200, 100));
    expect(small.image.sources().map(({ width }) => width)).toEqual([160, 200, 160, 200]);
    expect((await made(await picture(3000, 300))).asset).toMatchObject({ width: 2400, height: 240 });
  });

  test('is there from its first second: the nearest width stands in, for a little while', async () => {
    const { assetId, asset, image } = await store(await picture(1000, 500, '#445566'));
    const widest = async (format: 'avif' | 'webp') => {
      const response = await get(image.url(null, format));
      const { width } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
      return [
        response.status,
        response.headers.get('content-type'),
        width,
        response.headers.get('cache-control'),
      ];
    };
    const shortly = 'public, max-age=30';
    expect(await widest('avif')).toEqual([200, 'image/avif', 720, shortly]);
    // Who does not read AVIF is given the master.
    expect(await widest('webp')).toEqual([200, 'image/jpeg', 1000, shortly]);
    const jobs = await sql<{ priority: number; queue: string }>`
      SELECT job.priority, queue_name AS queue FROM graphile_worker.jobs AS job
      WHERE key = ${`media/make-variants/${assetId}`}`.execute(api.context.db.platform);
    expect(jobs.rows).toEqual([{ priority: 2, queue: 'media' }]);
    await makeVariants(api.context, assetId);
    const forGood = 'public, max-age=31536000, immutable';
    expect(await widest('avif')).toEqual([200, 'image/avif', 1000, forGood]);
    expect(await widest('webp')).toEqual([200, 'image/webp', 1000, forGood]);
    expect((await get(`/media/${asset.content_hash}-777.avif`)).status).toBe(404);
  });

  test('of what the platform brings itself, every width is the worker’s, in its own time', async () => {
    const { assetId } = await storeImage(api.context, await picture(700, 300, '#998877'));
    const { asset } = await store(await picture(700, 300, '#998877'));
    expect(await filesOf(asset)).toEqual([`${asset.content_hash}-master.jpg`]);
    const { rows } = await sql`SELECT job.priority FROM graphile_worker.jobs AS job
      WHERE key = ${`media/make-variants/${assetId}`}`.execute(api.context.db.platform);
    expect(rows).toEqual([{ priority: 10 }]);
  });

  test('two workers at once make each file once', async () => {
    const { assetId, asset } = await store(await picture(500, 500, '#00bb77'));
    await Promise.all([makeVariants(api.context, assetId), makeVariants(api.context, assetId)]);
    const files = await filesOf(asset);
    expect(files.map((file) => file.slice(41)).sort()).toEqual(
      ['avif', 'webp']
        .flatMap((format) => [160, 320, 480, 500].map((width) => `${String(width)}.${format}`))
        .concat('master.jpg')
        .sort(),
    );
  });

  test('answers a browser that has it already without sending it again', async () => {
    const { image } = await made(await picture(50, 50, '#112233'));
    const etag = (await get(image.url())).headers.get('etag') ?? '';
    const again = await get(image.url(), { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('equal bytes are one picture, also when they come at the same time', async () => {
    const bytes = await picture(700, 400, '#00aa00');
    const stored = await Promise.all(
      Array.from({ length: 6 }, () => storeImage(api.context, bytes, { purpose: 'PRODUCT' })),
    );
    expect(new Set(stored.map(({ assetId }) => assetId)).size).toBe(1);
    const { asset } = await store(bytes);
    const files = await filesOf(asset);
    expect(files.map((file) => file.slice(41)).sort()).toEqual(['320.avif', '700.avif', 'master.jpg']);
    const { rows } = await sql`SELECT FROM media_file WHERE asset_id = ${stored[0]?.assetId}`.execute(
      api.context.db.platform,
    );
    expect(rows).toHaveLength(2);
  });

  test('of two owners each has one of their own', async () => {
    const bytes = await picture(90, 90, '#0000aa');
    const [mine, theirs] = [newId(), newId()];
    const ids = [];
    for (const ownerSellerId of [mine, theirs, mine]) {
      ids.push((await storeImage(api.context, bytes, { ownerSellerId })).assetId);
    }
    expect(ids[2]).toBe(ids[0]);
    expect(ids[1]).not.toBe(ids[0]);
  });

  test('stands upright and keeps nothing of the camera', async () => {
    const bytes = await sharp(await picture(300, 100))
      .withExif({ IFD0: { Make: 'Secret Camera' }, IFD3: { GPSLatitude: '1/1 16/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { asset, image } = await made(bytes);
    expect([asset.width, asset.height]).toEqual([100, 300]);
    const master = await api.context.ports.get(mediaStore).read(asset.master_file);
    const served = await Promise.all(
      image.sources().map(async ({ url }) => Buffer.from(await (await get(url)).arrayBuffer())),
    );
    for (const file of [master ?? Buffer.alloc(0), ...served]) {
      const { exif, icc, xmp, iptc, orientation } = await sharp(file).metadata();
      expect([exif, icc, xmp, iptc, orientation]).toEqual(Array.from({ length: 5 }, () => undefined));
      expect(file.includes('Secret Camera')).toBe(false);
    }
  });

  test('knows where the eye goes, and looks like itself in a dozen pixels', async () => {
    const spot = { input: await picture(60, 60, '#ff4400'), left: 640, top: 60 };
    const bytes = await sharp(await picture(800, 400, '#888888'))
      .composite([spot])
      .png()
      .toBuffer();
    const { image } = await store(bytes);
    expect(image.focalPoint.x).toBeGreaterThan(0.75);
    expect(image.focalPoint.x).toBeLessThan(0.9);
    expect(image.focalPoint.y).toBeLessThan(0.35);
    const [, data = ''] = (image.blurDataUrl ?? '').split('base64,');
    expect(data.length).toBeLessThan(250);
    expect(await sharp(Buffer.from(data, 'base64')).metadata()).toMatchObject({ width: 12, height: 6 });
  });

  test('one can still see through what one could see through', async () => {
    const bytes = await sharp({
      create: { width: 300, height: 300, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0.5 } },
    })
      .png()
      .toBuffer();
    const { image } = await made(bytes);
    expect(image.blurDataUrl).toBeNull();
    for (const { url } of image.sources()) {
      const { channels } = await sharp(Buffer.from(await (await get(url)).arrayBuffer())).metadata();
      expect(channels).toBe(4);
    }
  });

  test('knows its colour', async () => {
    expect((await store(await picture(40, 40, '#2040c0'))).asset.dominant_color).toMatch(
      /^#[12]\w[34]\w[bc]\w$/,
    );
  });

  test.each([
    '/media/unknown.webp',
    `/media/${'0'.repeat(40)}-320.webp`,
    `/media/${'0'.repeat(40)}-master.jpg`,
    '/media/..%2f..%2f..%2fetc%2fpasswd',
    '/media/%00',
    '/media/',
  ])('%s is not there', async (path) => {
    const response = await fetch(`${api.url}${path}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(response.headers.get('cache-control')).toBeNull();
  });
});
