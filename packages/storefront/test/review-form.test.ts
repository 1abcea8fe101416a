import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ApiArgs } from '../src/api/api-request.server';
import { readReviewForm } from '../src/reviews/read-review-form.server';
import { writeToken } from '../src/session/session.server';

const boundary = 'of-this-form';
const part = (head: string, body: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(body),
    Buffer.from('\r\n'),
  ]);
const photo = (bytes: number) => part('name="photos"; filename="kain.png"', Buffer.alloc(bytes, 7));
const field = (name: string, value: string) => part(`name="${name}"`, value);
const end = Buffer.from(`--${boundary}--\r\n`);

/** Chunks as they come over a line, the later ones when the earlier are taken. */
const bodyOf = (chunks: readonly (Buffer | Error)[]): ReadableStream<Uint8Array> => {
  const waiting = [...chunks];
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = waiting.shift();
      if (next === undefined) controller.close();
      else if (next instanceof Error) controller.error(next);
      else controller.enqueue(next);
    },
  });
};

let api: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  api = createServer((request, response) => {
    answer(request, response);
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  api.closeAllConnections();
  await new Promise((resolve) => api.close(resolve));
});

async function received(
  chunks: readonly (Buffer | Error)[],
  contentType = `multipart/form-data; boundary=${boundary}`,
) {
  const config = {
    apiUrl: `http://127.0.0.1:${String((api.address() as AddressInfo).port)}`,
    publicUrl: 'http://localhost:3000',
    sessionSecret: 'only for this test',
  } as ApiArgs['context']['config'];
  const address = 'http://localhost:3000/orders/GB-0000-0000/reviews/oli_1';
  const cookie = await writeToken(new Request(address), config, 'shop', 'a-token');
  const request = new Request(address, {
    method: 'POST',
    headers: { 'Content-Type': contentType, Cookie: cookie.split(';')[0] ?? '' },
    body: bodyOf(chunks),
    duplex: 'half',
  } as RequestInit);
  const context = { config, clientAddress: '127.0.0.1' } as ApiArgs['context'];
  return readReviewForm({ request, context });
}

const megabyte = 1024 * 1024;
const inPieces = (whole: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(whole.length / 65_536) }, (_, at) =>
    whole.subarray(at * 65_536, (at + 1) * 65_536),
  );

test('a large picture that is refused at once does not keep what stands behind it', async () => {
  answer = (_request, response) => {
    response.writeHead(429, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ errors: [{ message: 'Tunggu sebentar', extensions: { code: 'TOO_MANY_UPLOADS' } }] }),
    );
  };
  const { fields, uploaded, refused } = await received(
    inPieces(Buffer.concat([photo(5 * megabyte), field('title', 'Bagus'), end])),
  );
  expect(fields.get('title')).toBe('Bagus');
  expect(uploaded).toEqual([]);
  expect(refused).toHaveLength(1);
});

test('a form that breaks off in its second picture is refused and ends nothing else', async () => {
  answer = (request, response) => {
    request.resume();
    // The first is still being made while the second comes.
    request.on('end', () =>
      setTimeout(() => {
        response.writeHead(201, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ id: 'img_1', url: 'http://localhost:4000/media/1.webp' }));
      }, 300),
    );
  };
  // Each picture's head comes in a chunk of its own, and the line goes in the middle of the second.
  const chunks = [photo(megabyte), photo(megabyte).subarray(0, 300_000), new Error('the line is gone')];
  await expect(received(chunks)).rejects.toMatchObject({ status: 400 });
  await expect(received([photo(megabyte), photo(megabyte).subarray(0, 300_000)])).rejects.toMatchObject({
    status: 400,
  });
});

test('pictures arrive one after the other, with the fields around them', async () => {
  const sizes: number[] = [];
  answer = (request, response) => {
    let size = 0;
    request.on('data', (chunk: Buffer) => (size += chunk.length));
    request.on('end', () => {
      sizes.push(size);
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ id: `img_${String(sizes.length)}`, url: 'http://localhost:4000/1.webp' }),
      );
    });
  };
  const { fields, uploaded } = await received(
    inPieces(
      Buffer.concat([field('stars', '5'), photo(megabyte), photo(1000), field('title', 'Bagus'), end]),
    ),
    `Multipart/Form-Data; boundary=${boundary}`,
  );
  expect([fields.get('stars'), fields.get('title')]).toEqual(['5', 'Bagus']);
  expect(uploaded.map(({ id }) => id)).toEqual(['img_1', 'img_2']);
  expect(sizes[0]).toBeGreaterThan(megabyte);
});

test('a form without a boundary is no form', async () => {
  await expect(received([end], 'multipart/form-data')).rejects.toMatchObject({ status: 400 });
});
