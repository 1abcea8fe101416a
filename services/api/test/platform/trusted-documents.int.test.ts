import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../support/test-api.js';

const text = 'query Page($n: Int) { products(first: $n) { totalCount } }';
const hash = createHash('sha256').update(text).digest('hex');

describe('documents of our own storefronts', () => {
  let api: TestApi;
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gebyar-documents-'));
    for (const audience of ['shop', 'seller', 'office']) {
      await mkdir(join(directory, audience));
      const documents = audience === 'shop' ? { [`sha256:${hash}`]: text } : {};
      await writeFile(join(directory, audience, 'persisted-documents.json'), JSON.stringify(documents));
    }
    api = await startTestApi({ env: { TRUSTED_DOCUMENTS_DIR: directory } });
  });
  afterAll(async () => {
    await api.close();
    await rm(directory, { recursive: true, force: true });
  });

  const extensions = (sha256Hash: string) => JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
  const get = (path: string, params: Record<string, string>) =>
    fetch(`${api.url}${path}?${new URLSearchParams(params).toString()}`);

  test('are sent by hash, over GET', async () => {
    const response = await get('/graphql', { extensions: extensions(hash), variables: '{"n":1}' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { products: { totalCount: 0 } } });
  });

  test('are known on their own endpoint only, and an unknown hash asks for the text', async () => {
    for (const [path, sha] of [
      ['/graphql', '0'.repeat(64)],
      ['/graphql/seller', hash],
    ] as const) {
      const response = await get(path, { extensions: extensions(sha) });
      expect(response.status).toBe(404);
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect(errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    }
  });

  test('an unknown hash with its text is answered, and kept by nobody', async () => {
    const query = '{ __typename }';
    const sha = createHash('sha256').update(query).digest('hex');
    const response = await get('/graphql', { extensions: extensions(sha), query });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    expect((await get('/graphql', { extensions: extensions(sha) })).status).toBe(404);
  });
});
