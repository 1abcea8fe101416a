import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { storeImage, toImage } from '../../src/media/index.js';
import { picture } from '../support/pictures.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('pictures', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const store = async (bytes: Buffer) => {
    const { assetId } = await storeImage(api.context, bytes);
    const asset = await api.context.db.platform
      .selectFrom('media_asset')
      .selectAll()
      .where('id', '=', assetId)
      .executeTakeFirstOrThrow();
    return { assetId, asset, image: toImage(api.context, asset) };
  };
  /** The path of an address, on the port that this test's API listens at. */
  const get = (address: string, init?: RequestInit) => fetch(`${api.url}${new URL(address).pathname}`, init);

  test('is kept in our widths, never enlarged, and may be cached for a year', async () => {
    const { asset, image } = await store(await picture(2000, 1000));
    expect(asset).toMatchObject({ width: 1600, height: 800, widths: [320, 640, 960, 1600] });
    for (const width of asset.widths) {
      const response = await get(image.url(width));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('image/webp');
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({
        format: 'webp',
        width,
        height: width / 2,
      });
    }
    const small = await store(await picture(200, 100));
    expect(small.asset.widths).toEqual([200]);
  });

  test('answers a browser that has it already without sending it again', async () => {
    const { image } = await store(await picture(50, 50, '#112233'));
    const etag = (await get(image.url())).headers.get('etag') ?? '';
    const again = await get(image.url(), { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('equal bytes are one picture, also when they come at the same time', async () => {
    const bytes = await picture(700, 400, '#00aa00');
    const stored = await Promise.all(Array.from({ length: 6 }, () => storeImage(api.context, bytes)));
    expect(new Set(stored.map(({ assetId }) => assetId)).size).toBe(1);
    const { asset } = await store(bytes);
    const files = await readdir(`${api.context.config.MEDIA_DIR}/${asset.content_hash.slice(0, 2)}`);
    expect(files.filter((file) => file.startsWith(asset.content_hash))).toHaveLength(3);
    expect(files.every((file) => file.endsWith('.webp'))).toBe(true);
  });

  test('stands upright and keeps nothing of the camera', async () => {
    const bytes = await sharp(await picture(300, 100))
      .withExif({ IFD0: { Make: 'Secret Camera' }, IFD3: { GPSLatitude: '1/1 16/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { asset, image } = await store(bytes);
    expect([asset.width, asset.height]).toEqual([100, 300]);
    const served = Buffer.from(await (await get(image.url())).arrayBuffer());
    const { exif, orientation } = await sharp(served).metadata();
    expect([exif, orientation]).toEqual([undefined, undefined]);
    expect(served.includes('Secret Camera')).toBe(false);
  });

  test('knows its colour', async () => {
    expect((await store(await picture(40, 40, '#2040c0'))).asset.dominant_color).toMatch(
      /^#[12]\w[34]\w[bc]\w$/,
    );
  });

  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>',
  );
  test.each([
    ['an empty file', 'IMAGE_EMPTY', async () => Buffer.alloc(0)],
    ['a text', 'IMAGE_TYPE_REFUSED', async () => Buffer.from('%PDF-1.7 not a picture at all')],
    ['a program that draws', 'IMAGE_TYPE_REFUSED', async () => svg],
    [
      'another kind of picture',
      'IMAGE_TYPE_REFUSED',
      async () =>
        sharp(await picture(10, 10))
          .tiff()
          .toBuffer(),
    ],
    [
      'half a picture',
      'IMAGE_UNREADABLE',
      async () =>
        (
          await sharp(await picture(800, 800))
            .jpeg()
            .toBuffer()
        ).subarray(0, 4000),
    ],
    ['more than 40 megapixels', 'IMAGE_TOO_MANY_PIXELS', () => picture(8000, 5001)],
    ['a strip longer than 12,000 pixels', 'IMAGE_TOO_MANY_PIXELS', () => picture(10, 12_001)],
    ['more than 20 MB', 'IMAGE_FILE_TOO_LARGE', async () => Buffer.alloc(20 * 1024 * 1024 + 1)],
  ])('%s is refused', async (_name, code, bytes) => {
    await expect(storeImage(api.context, await bytes())).rejects.toThrow(code);
  });

  test.each([
    '/media/unknown.webp',
    `/media/${'0'.repeat(40)}-320.webp`,
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
