import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import pg from 'pg';
import { createApp, type App } from '../../src/app.js';
import { createHttp } from '../../src/http.js';
import { receiveStock } from '../../src/inventory/index.js';
import { loadConfig } from '../../src/platform/config.js';
import { approveSeller, suspendSeller } from '../../src/sellers/index.js';
import { openMaker, password, type Goods, type Maker } from '../support/market.js';
import { startTestApi, testEnvironment, type TestApi } from '../support/test-api.js';

const documents = {
  product: `query Page($slug: String!) { product(by: { slug: $slug }) {
    title price { amount } variants { availableQuantity price { amount } } seller { name } } }`,
  list: 'query List { products(first: 50) { totalCount nodes { slug title available } } }',
  search: 'query Find($query: String!) { search(query: $query) { totalCount nodes { slug } } }',
  mine: 'query Mine { me { name } }',
  mixed: 'query Mixed { products(first: 1) { totalCount } me { name } }',
};
type Name = keyof typeof documents;
const hashes = Object.fromEntries(
  Object.entries(documents).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
) as Record<Name, string>;

// Far beyond what is promised; only for a machine that stands still.
const soon = { timeoutMs: 20_000 };

describe('public answers are kept, and never longer than they are true', () => {
  let first: TestApi;
  let second: { app: App; url: string; close: () => Promise<void> };
  let admin: pg.Client;
  let directory: string;
  let maker: Maker;
  let goods: Goods;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gebyar-kept-'));
    for (const audience of ['shop', 'seller', 'office']) {
      await mkdir(join(directory, audience));
      const known = Object.entries(hashes).map(([name, hash]) => [`sha256:${hash}`, documents[name as Name]]);
      await writeFile(
        join(directory, audience, 'persisted-documents.json'),
        JSON.stringify(audience === 'shop' ? Object.fromEntries(known) : {}),
      );
    }
    const env = { TRUSTED_DOCUMENTS_DIR: directory, ANSWER_CACHE_MB: '64' };
    first = await startTestApi({ env });
    const app = createApp(loadConfig({ ...testEnvironment(first.databaseUrl, directory), ...env }), 'second');
    const http = await createHttp(app.context);
    second = {
      app,
      url: await http.listen({ port: 0, host: '127.0.0.1' }),
      close: async () => {
        await http.close();
        await app.close();
      },
    };
    admin = new pg.Client({ connectionString: first.databaseUrl });
    await admin.connect();
    maker = await openMaker(first.context, 'Penyimpan');
    goods = await maker.sell('Kain Tersimpan', { stock: 5 });
  });
  afterAll(async () => {
    await admin.end();
    await second.close();
    await first.close();
    await rm(directory, { recursive: true, force: true });
  });

  const get = (url: string, name: Name, variables: object = {}, headers: Record<string, string> = {}) => {
    const params = new URLSearchParams({
      extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashes[name] } }),
      variables: JSON.stringify(variables),
    });
    return fetch(`${url}/graphql?${params.toString()}`, { headers: { 'accept-language': 'id', ...headers } });
  };
  // Answers are as loose as JSON is.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const read = async (url: string, name: Name, variables: object = {}): Promise<any> =>
    ((await (await get(url, name, variables)).json()) as { data: unknown }).data;
  const page = (url: string) => read(url, 'product', { slug: 'kain-tersimpan' });
  const both = () => [first.url, second.url];

  /** Only what comes out of the memory carries an ETag. */
  const isKept = async (url: string, name: Name, variables: object = {}) =>
    (await get(url, name, variables)).headers.has('etag');
  const untilKept = (url: string, name: Name, variables: object = {}) =>
    waitFor(async () => (await isKept(url, name, variables)) || null, soon);

  beforeEach(async () => {
    for (const url of both()) {
      await untilKept(url, 'product', { slug: 'kain-tersimpan' });
      await untilKept(url, 'list');
    }
  });

  test('a change of price or stock shows in every process', async () => {
    await receiveStock(first.context, {
      variantId: goods.variantId,
      sellerId: maker.sellerId,
      quantity: 2,
      reason: 'more',
    });
    for (const url of both())
      await waitFor(async () => (await page(url)).product.variants[0].availableQuantity === 7 || null, soon);
    await admin.query('UPDATE product_variant SET price = 9900000 WHERE id = $1', [goods.variantId]);
    for (const url of both())
      await waitFor(
        async () => (await page(url)).product.variants[0].price.amount === '99000.00' || null,
        soon,
      );
  });

  test('what is new, sold out or back shows in lists', async () => {
    await maker.sell('Kain Baru', { stock: 1 });
    const available = async (url: string, slug: string) =>
      (await read(url, 'list')).products.nodes.find((node: { slug: string }) => node.slug === slug)
        ?.available as boolean | undefined;
    for (const url of both()) {
      await waitFor(async () => (await available(url, 'kain-baru')) === true || null, soon);
      await untilKept(url, 'list');
    }
    await admin.query(
      `UPDATE stock_level SET reserved = on_hand WHERE variant_id IN
         (SELECT variant.id FROM product_variant variant JOIN product ON product.id = product_id WHERE slug = 'kain-baru')`,
    );
    for (const url of both())
      await waitFor(async () => (await available(url, 'kain-baru')) === false || null, soon);
  });

  test('so it does in what lists are reckoned from, however they are asked for', async () => {
    const counted = async () =>
      (await first.gql.data('query Counted { products(first: 1) { totalCount nodes { slug } } }'))
        .products as { totalCount: number; nodes: { slug: string }[] };
    const { totalCount } = await counted();
    expect((await counted()).totalCount).toBe(totalCount);
    const { productId } = await maker.sell('Kain Terhitung', { stock: 1 });
    await waitFor(async () => (await counted()).totalCount === totalCount + 1 || null, soon);
    await admin.query(`UPDATE product SET status = 'ARCHIVED' WHERE id = $1`, [productId]);
    await waitFor(async () => (await counted()).totalCount === totalCount || null, soon);
  });

  test('what a list shows of its products is kept until it changes; how many are left is not', async () => {
    const listed = async (fields: string) => {
      const response = await fetch(`${first.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
        body: JSON.stringify({ query: `query Rows { products(first: 50) { nodes { slug ${fields} } } }` }),
      });
      const { data } = (await response.json()) as { data: { products: { nodes: Listed[] } } };
      return data.products.nodes.find(({ slug }) => slug === 'kain-tersimpan');
    };
    type Listed = { slug: string; price: { amount: string }; variants: { availableQuantity: number }[] };
    const price = async () => (await listed('available price { amount }'))?.price.amount;
    const left = async () => (await listed('variants { availableQuantity }'))?.variants[0]?.availableQuantity;
    const [before, leftBefore = 0] = [await price(), await left()];
    await admin.query(
      `SET session_replication_role = replica; UPDATE product SET price_min = 7700000 WHERE slug = 'kain-tersimpan';
       UPDATE stock_level SET on_hand = on_hand + 3 WHERE variant_id = '${goods.variantId}'; SET session_replication_role = origin`,
    );
    expect([await price(), await left()]).toEqual([before, leftBefore + 3]);
    await admin.query(`UPDATE product SET featured_rank = featured_rank + 1 WHERE slug = 'kain-tersimpan'`);
    await waitFor(async () => (await price()) === '77000.00' || null, soon);
  });

  test('an open query by POST is kept as well, from its third time on; who asks for what is new gets it', async () => {
    const title = async (headers: Record<string, string> = {}, query = documents.product) => {
      const response = await fetch(`${first.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables: { slug: 'kain-tersimpan' } }),
      });
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { data } = (await response.json()) as { data: { product: { title: string } } };
      return data.product.title;
    };
    const usual: Record<string, string>[] = [
      {},
      { accept: 'application/graphql-response+json, application/json' },
    ];
    for (let time = 0; time < 4; time++) for (const headers of usual) await title(headers);
    // A change that nobody is told of, so that what is kept can be told from what is made anew.
    const rename = (to: string) =>
      admin.query(
        `SET session_replication_role = replica; UPDATE product SET title = '{"id": "${to}"}' WHERE slug = 'kain-tersimpan';
         SET session_replication_role = origin`,
      );
    const before = await title();
    await rename('Kain Diam');
    for (const headers of usual) expect(await title(headers)).toBe(before);
    const other: Record<string, string>[] = [
      { 'cache-control': 'no-cache' },
      { authorization: 'Bearer x' },
      { cookie: 'a=b' },
    ];
    for (const headers of other) expect(await title(headers)).toBe('Kain Diam');
    expect(await title({}, `${documents.product} # in other letters`)).toBe('Kain Diam');
    await rename(before);
  });

  test('a suspended seller leaves', async () => {
    await suspendSeller(first.context, { sellerId: maker.sellerId, reason: 'a test' });
    for (const url of both()) {
      await waitFor(async () => (await page(url)).product === null || null, soon);
      await waitFor(async () => (await read(url, 'list')).products.nodes.length === 0 || null, soon);
    }
    await approveSeller(first.context, { sellerId: maker.sellerId });
    for (const url of both()) await waitFor(async () => (await page(url)).product !== null || null, soon);
  });

  test('stock that moves leaves other answers where they are', async () => {
    const other = await maker.sell('Kain Lain', { stock: 50 });
    await untilKept(first.url, 'product', { slug: 'kain-tersimpan' });
    await untilKept(first.url, 'list');
    await untilKept(first.url, 'product', { slug: 'kain-lain' });
    await admin.query('UPDATE stock_level SET reserved = reserved + 1 WHERE variant_id = $1', [
      other.variantId,
    ]);
    await waitFor(
      async () =>
        (await read(first.url, 'product', { slug: 'kain-lain' })).product.variants[0].availableQuantity ===
          49 || null,
      soon,
    );
    expect(await isKept(first.url, 'product', { slug: 'kain-tersimpan' })).toBe(true);
  });

  test('a process that no longer hears keeps nothing, and begins again by itself', async () => {
    const { rowCount } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'gebyar-changes' AND datname = current_database()`,
    );
    expect(rowCount).toBe(2);
    await admin.query(`UPDATE product SET title = '{"id": "Kain Berganti"}' WHERE id = $1`, [
      goods.productId,
    ]);
    for (const url of both()) {
      await waitFor(async () => (await page(url)).product.title === 'Kain Berganti' || null, soon);
      await untilKept(url, 'product', { slug: 'kain-tersimpan' });
      expect((await page(url)).product.title).toBe('Kain Berganti');
    }
  });

  test('nobody gets what was made for another: a log-in, another language, a query of one’s own', async () => {
    const token = (
      await first.gql.data('mutation ($input: SignUpInput!) { signUp(input: $input) { token } }', {
        input: { name: 'Sari', email: 'sari@example.test', password },
      })
    ).signUp.token as string;
    const authorization = `Bearer ${token}`;
    for (const name of ['mine', 'mixed', 'list'] as const) {
      const own = await get(first.url, name, {}, { authorization });
      expect(own.headers.get('etag')).toBeNull();
      expect(own.headers.get('cache-control')).toBe('no-store');
    }
    for (const name of ['mine', 'mixed'] as const) {
      const [once, again] = [await get(first.url, name), await get(first.url, name)];
      expect([once.headers.get('etag'), again.headers.get('etag')]).toEqual([null, null]);
      expect(((await again.json()) as { data: { me: unknown } }).data.me).toBeNull();
    }
    const variables = { slug: 'kain-tersimpan' };
    const english = await get(first.url, 'product', variables, { 'accept-language': 'en' });
    expect(english.headers.get('vary')).toMatch(/accept-language/);
  });

  test('a search that is given from memory is noted like any other', async () => {
    const variables = { query: 'kain tersimpan' };
    const noted = async () => {
      const { rows } = await admin.query<{ count: string }>(
        `SELECT count(*) FROM search_log WHERE query = 'kain tersimpan'`,
      );
      return Number(rows[0]?.count);
    };
    await untilKept(first.url, 'search', variables);
    await waitFor(async () => (await noted()) > 0 || null, soon);
    const before = await noted();
    for (let time = 0; time < 3; time++) await get(first.url, 'search', variables);
    await waitFor(async () => (await noted()) >= before + 3 || null, soon);
  });

  test('a table of a later migration is announced too, unless it says that no answer shows it', async () => {
    await admin.query(`CREATE TABLE later (product_id uuid); CREATE TABLE later_secret (product_id uuid);
      INSERT INTO unannounced_table VALUES ('later_secret'); SELECT announce_tables(); SELECT announce_tables()`);
    const { rows } = await admin.query(
      `SELECT tgrelid::regclass::text AS name, count(*)::int FROM pg_trigger
       WHERE tgrelid IN ('later'::regclass, 'later_secret'::regclass) GROUP BY 1`,
    );
    expect(rows).toEqual([{ name: 'later', count: 3 }]);
    await admin.query('INSERT INTO later VALUES ($1)', [goods.productId]);
    await waitFor(
      async () => !(await isKept(first.url, 'product', { slug: 'kain-tersimpan' })) || null,
      soon,
    );
  });

  test('who has the answer is told so in few bytes; the headers are those of any other answer', async () => {
    const variables = { slug: 'kain-tersimpan' };
    const kept = await get(first.url, 'product', variables);
    const etag = kept.headers.get('etag') ?? '';
    expect(kept.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const again = await get(first.url, 'product', variables, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    const open = await fetch(`${first.url}/healthz`);
    for (const name of ['x-content-type-options', 'strict-transport-security', 'access-control-allow-origin'])
      expect(kept.headers.get(name)).toBe(open.headers.get(name));
    expect(kept.headers.get('x-request-id')).not.toBe(again.headers.get('x-request-id'));
  });
});
