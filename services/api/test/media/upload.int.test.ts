import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { waitFor } from '@gebyar/testing';
import { createUser } from '../../src/identity/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { badFiles, polyglot } from '../support/bad-files.js';
import { openMaker, password, type Maker } from '../support/market.js';
import { picture } from '../support/pictures.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';
import { codeOf, upload } from '../support/upload.js';

describe('an upload', () => {
  let api: TestApi;
  let maker: Maker;
  let other: Maker;
  let owner: string;
  let shopper: string;
  let toSeller: string;

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context, 'Pengrajin Foto');
    other = await openMaker(api.context, 'Pengrajin Lain');
    await createUser(api.context, { name: 'Pembeli', email: 'foto@example.test', password });
    owner = await signInAs(api, 'seller', maker.email);
    shopper = await signInAs(api, 'shop', 'foto@example.test');
    toSeller = `/media/seller?purpose=PRODUCT&seller=${toPublicId('seller', maker.sellerId)}`;
  });
  afterAll(() => api.close());

  const served = (url: string) => fetch(`${api.url}${new URL(url).pathname}`);
  const leftovers = () => readdir(`${api.context.config.MEDIA_DIR}/incoming`);

  test('gives the picture back: its id, address, size, colour and blur', async () => {
    const { status, body } = await upload(api, toSeller, owner, { bytes: await picture(900, 600) });
    expect([status, body]).toEqual([
      201,
      {
        id: expect.stringMatching(/^img_/),
        url: expect.stringMatching(/\/media\/[0-9a-f]{40}-900\.webp$/),
        width: 900,
        height: 600,
        dominantColor: expect.stringMatching(/^#\w{6}$/),
        blurDataUrl: expect.stringMatching(/^data:image\/webp;base64,/),
        focalPoint: { x: expect.any(Number), y: expect.any(Number) },
      },
    ]);
    expect((await served(body.url ?? '')).status).toBe(200);
  });

  test.each(Object.keys(badFiles))('%s is refused with a reason', async (name) => {
    const { code, make } = badFiles[name] ?? { code: '', make: () => picture(1, 1) };
    const answer = await upload(api, toSeller, owner, { bytes: await make() });
    expect([answer.status, codeOf(answer)]).toEqual([code === 'IMAGE_FILE_TOO_LARGE' ? 413 : 422, code]);
    expect(answer.body.errors?.[0]?.message).toMatch(/picture|file|frame/);
    expect(await leftovers()).toEqual([]);
  });

  test('40 MB in pieces, whose length nobody told, are refused as well', async () => {
    const boundary = 'x-boundary';
    const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const sent = request(
        `${api.url}${toSeller}`,
        {
          method: 'POST',
          headers: {
            authorization: `Bearer ${owner}`,
            'content-type': `multipart/form-data; boundary=${boundary}`,
          },
        },
        (response) => {
          let said = '';
          response.on('data', (part: Buffer) => {
            said += part.toString();
          });
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, text: said });
          });
        },
      );
      sent.on('error', reject);
      sent.write(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`);
      for (let part = 0; part < 40; part++) sent.write(Buffer.alloc(1024 * 1024));
      sent.end(`\r\n--${boundary}--\r\n`);
    });
    expect([status, JSON.parse(text)]).toMatchObject([
      413,
      { errors: [{ extensions: { code: 'IMAGE_FILE_TOO_LARGE' } }] },
    ]);
    expect(await leftovers()).toEqual([]);
  });

  test('of a file that is two things keeps the picture alone', async () => {
    const bytes = await polyglot();
    expect(bytes.includes('hidden')).toBe(true);
    const { status, body } = await upload(api, toSeller, owner, { bytes, name: 'a.html', type: 'text/html' });
    expect(status).toBe(201);
    const response = await served(body.url ?? '');
    expect(response.headers.get('content-type')).toMatch(/^image\/(webp|jpeg)$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const kept = Buffer.from(await response.arrayBuffer());
    expect([kept.includes('hidden'), kept.includes('script'), kept.includes('PK\u0003\u0004')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(await sharp(kept).metadata()).toMatchObject({ width: 400, height: 300 });
  });

  test('needs the session of its audience, a seller of one’s own and a purpose of the place', async () => {
    const file = { bytes: await picture(20, 20) };
    const theirs = `/media/seller?purpose=PRODUCT&seller=${toPublicId('seller', other.sellerId)}`;
    const answers = await Promise.all([
      upload(api, toSeller, null, file),
      upload(api, toSeller, shopper, file),
      upload(api, theirs, owner, file),
      upload(api, '/media/seller?purpose=PRODUCT', owner, file),
      upload(api, '/media?purpose=PRODUCT', shopper, file),
      upload(api, '/media', shopper, file),
      upload(api, '/media/office?purpose=CONTENT', owner, file),
      upload(api, '/media?purpose=REVIEW', shopper, file),
    ]);
    expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [401, 'UNAUTHENTICATED'],
      [401, 'UNAUTHENTICATED'],
      [403, 'FORBIDDEN'],
      [403, 'FORBIDDEN'],
      [422, 'IMAGE_PURPOSE_REFUSED'],
      [422, 'IMAGE_PURPOSE_REFUSED'],
      [401, 'UNAUTHENTICATED'],
      [201, undefined],
    ]);
  });

  test('is a form with one file', async () => {
    const file = { bytes: await picture(21, 21) };
    expect(codeOf(await upload(api, toSeller, owner))).toBe('IMAGE_MISSING');
    expect(codeOf(await upload(api, toSeller, owner, file, file))).toBe('ONE_IMAGE_AT_A_TIME');
    const bare = await fetch(`${api.url}${toSeller}`, {
      method: 'POST',
      body: '{}',
      headers: { authorization: `Bearer ${owner}`, 'content-type': 'application/json' },
    });
    expect([bare.status, await bare.json()]).toMatchObject([
      415,
      { errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] },
    ]);
    const broken = await fetch(`${api.url}${toSeller}`, {
      method: 'POST',
      body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc',
      headers: { authorization: `Bearer ${owner}`, 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect([broken.status, await broken.json()]).toMatchObject([
      422,
      { errors: [{ extensions: { code: 'IMAGE_UPLOAD_BROKEN' } }] },
    ]);
  });

  test('that breaks off leaves nothing behind; a fourth at the same time has to wait', async () => {
    const begun = Array.from({ length: 3 }, () => {
      const sent = request(`${api.url}${toSeller}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${owner}`,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': '100000',
        },
      });
      sent.on('error', () => undefined);
      sent.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc');
      return sent;
    });
    await waitFor(async () => (await leftovers()).length === 3);
    const fourth = await upload(api, toSeller, owner, { bytes: await picture(22, 22) });
    expect([fourth.status, codeOf(fourth)]).toEqual([429, 'TOO_MANY_UPLOADS']);
    for (const sent of begun) sent.destroy();
    await waitFor(async () => (await leftovers()).length === 0);
    const later = await waitFor(async () => {
      const answer = await upload(api, toSeller, owner, { bytes: await picture(22, 22) });
      return answer.status === 201 ? answer : null;
    });
    expect(later.status).toBe(201);
  });

  const change = `mutation ($input: MediaUpdateInput!) { mediaUpdate(input: $input) {
    image { altText focalPoint { x y } } userErrors { code field } } }`;

  test('gets a focal point and words from its seller, and from nobody else', async () => {
    const { body } = await upload(api, toSeller, owner, { bytes: await picture(300, 200, '#abcdef') });
    const ask = async (maker: Maker, token: string, more: object) => {
      const input = { sellerId: toPublicId('seller', maker.sellerId), id: body.id, ...more };
      return (await api.gql.data(change, { input }, { audience: 'seller', token })).mediaUpdate;
    };
    const focalPoint = { x: 0.25, y: 1 };
    expect(await ask(maker, owner, { focalPoint, altText: ' Kemeja batik ' })).toEqual({
      image: { altText: 'Kemeja batik', focalPoint },
      userErrors: [],
    });
    expect(await ask(maker, owner, { focalPoint: { x: 1.2, y: 0 }, altText: 'x'.repeat(301) })).toMatchObject(
      {
        userErrors: [{ code: 'FOCAL_POINT_OUTSIDE' }, { code: 'ALT_TEXT_TOO_LONG' }],
      },
    );
    const stranger = await signInAs(api, 'seller', other.email);
    for (const as of [other, maker]) {
      expect(await ask(as, stranger, { altText: 'Milik saya' })).toMatchObject({
        image: null,
        userErrors: [{ code: 'MEDIA_NOT_FOUND' }],
      });
    }
    expect(await ask(maker, owner, {})).toMatchObject({ image: { altText: 'Kemeja batik', focalPoint } });
  });
});
