import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { mediaStore } from '../../src/media/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { openMaker } from '../support/market.js';
import { picture } from '../support/pictures.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';
import { upload } from '../support/upload.js';

interface S3Server {
  run: () => Promise<AddressInfo>;
  close: () => Promise<void>;
}
/** A server that speaks S3's protocol, from the registry. It comes without types. */
const S3rver = createRequire(import.meta.url)('s3rver') as new (options: object) => S3Server;

describe('pictures in an S3-compatible store', () => {
  let directory: string;
  let s3: S3Server;
  let bucketUrl: string;
  let api: TestApi;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gebyar-s3-'));
    const configureBuckets = [{ name: 'pictures', configs: [] }];
    s3 = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets });
    const { port } = await s3.run();
    bucketUrl = `http://127.0.0.1:${String(port)}/pictures`;
    api = await startTestApi({
      worker: true,
      env: {
        S3_ENDPOINT: `http://127.0.0.1:${String(port)}`,
        S3_BUCKET: 'pictures',
        S3_REGION: 'us-east-1',
        S3_ACCESS_KEY_ID: 'S3RVER',
        S3_SECRET_ACCESS_KEY: 'S3RVER',
        S3_FORCE_PATH_STYLE: '1',
        S3_PUBLIC_URL: bucketUrl,
      },
    });
  });
  afterAll(async () => {
    await api.close();
    await s3.close();
    await rm(directory, { recursive: true, force: true });
  });

  test('go the whole way: upload, worker, browser; then browsers fetch them from the bucket itself', async () => {
    const maker = await openMaker(api.context, 'Pengrajin Awan');
    const token = await signInAs(api, 'seller', maker.email);
    const sellerId = toPublicId('seller', maker.sellerId);
    const path = `/media/seller?purpose=PRODUCT&seller=${sellerId}`;
    const { status, body } = await upload(api, path, token, { bytes: await picture(700, 350, '#225588') });
    expect(status).toBe(201);
    // Until every width is there, the API gives the nearest.
    expect(new URL(body.url ?? '').pathname).toMatch(/^\/media\//);
    const early = await fetch(`${api.url}${new URL(body.url ?? '').pathname}`);
    expect(early.status).toBe(200);
    const update = `mutation ($input: MediaUpdateInput!) {
      mediaUpdate(input: $input) { image { sources { format width url } } } }`;
    const sources = await waitFor(
      async () => {
        const input = { sellerId, id: body.id };
        const { mediaUpdate } = await api.gql.data(update, { input }, { audience: 'seller', token });
        const { sources: given } = mediaUpdate.image as { sources: { url: string; width: number }[] };
        return given[0]?.url.startsWith(bucketUrl) ? given : null;
      },
      { timeoutMs: 30_000 },
    );
    expect(sources.map(({ width }) => width)).toEqual([160, 320, 480, 700, 160, 320, 480, 700]);
    const [{ url, width } = { url: '', width: 0 }] = sources;
    const name = url.slice(bucketUrl.length + 1);
    const kept = await api.context.ports.get(mediaStore).read(name);
    expect((await sharp(kept ?? Buffer.alloc(0)).metadata()).width).toBe(width);
    const fromApi = await fetch(`${api.url}/media/${name}`);
    expect([fromApi.status, fromApi.headers.get('content-type')]).toEqual([200, 'image/avif']);
    expect(fromApi.headers.get('cache-control')).toContain('immutable');
  });

  test('an object that is not there is not there; one that is removed twice is gone', async () => {
    const store = api.context.ports.get(mediaStore);
    const name = `${'b'.repeat(40)}-160.webp`;
    expect(await store.read(name)).toBeNull();
    await store.put({ name, bytes: Buffer.from('x') });
    expect((await store.read(name))?.toString()).toBe('x');
    await store.remove(name);
    await store.remove(name);
    expect(await store.read(name)).toBeNull();
  });
});
