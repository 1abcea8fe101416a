import { deepStrictEqual } from 'node:assert';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { freePort } from '@gebyar/testing';
import pg from 'pg';
import { measure, startNode, type Measured, type Running } from './processes.ts';
import type { DocumentName, Stack } from './stack.ts';

export interface Plan {
  products: number;
  connections: number;
  seconds: number;
  /** How often everything is measured; the middle counts. */
  rounds: number;
}

const here = import.meta.dirname;
const slugsInTurn = 200;

/** Products in turn, spread over the whole catalogue. */
const slugs = ({ products }: Plan): string[] =>
  Array.from({ length: Math.min(slugsInTurn, products) }, (_, index) => {
    const step = Math.max(1, Math.floor(products / slugsInTurn));
    return `bench-${String(1 + index * step)}`;
  });

/** An open query, whose answer is made anew unless a kept one may be given. */
const post = (query: string, variables: object, { anew = true } = {}) => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', ...(anew ? { 'cache-control': 'no-cache' } : {}) },
  body: JSON.stringify({ query, variables }),
});

const get = (hash: string, variables: object) => ({
  method: 'GET',
  path: `/graphql?${new URLSearchParams({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
    variables: JSON.stringify(variables),
  }).toString()}`,
});

type Request = ReturnType<typeof post> | ReturnType<typeof get>;

async function answerOf(url: string, request: Request): Promise<string> {
  const { path, ...init } = request;
  const response = await fetch(`${url}${path}`, init);
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${String(response.status)} ${text}`);
  return text;
}

/** Every request once, then load, as a process is after its first seconds; then measured. */
async function warmAndMeasure(
  { url, pid, requests }: { url: string; pid: number; requests: Request[] },
  stack: Stack,
  { connections, seconds }: Plan,
): Promise<Measured> {
  const watched = { api: pid, database: stack.databasePid };
  for (const request of requests) await answerOf(url, request);
  await measure({ url, requests, connections, seconds: Math.max(1, Math.ceil(seconds / 2)) }, watched);
  const measured = await measure({ url, requests, connections, seconds }, watched);
  if (measured.failed > 0) throw new Error(`${String(measured.failed)} requests failed`);
  return measured;
}

const ofApi = (stack: Stack, requests: Request[], plan: Plan): Promise<Measured> =>
  warmAndMeasure({ url: stack.apiUrl, pid: stack.apiPid, requests }, stack, plan);

const ofLimit = (
  { server, port, requests }: { server: Running; port: number; requests: Request[] },
  stack: Stack,
  plan: Plan,
): Promise<Measured> =>
  warmAndMeasure({ url: `http://127.0.0.1:${String(port)}`, pid: server.pid, requests }, stack, plan);

export async function fixedJson(stack: Stack, plan: Plan): Promise<Measured> {
  const [slug = ''] = slugs(plan);
  const input = await answerOf(stack.apiUrl, post(stack.documents.product.text, { slug }));
  const port = await freePort();
  const server = await startNode([join(here, 'limits/fixed-json.ts'), String(port)], { input });
  try {
    return await ofLimit({ server, port, requests: [{ method: 'GET', path: '/' }] }, stack, plan);
  } finally {
    await server.stop();
  }
}

/** Ids apart, the statement must give what the API gives, or the limit would be another work's. */
function assertSameAnswer(statement: string, api: string): void {
  const withoutIds = (text: string): unknown =>
    JSON.parse(text, (key, value: unknown) => (key === 'id' ? null : value));
  deepStrictEqual(withoutIds(statement), withoutIds(api));
}

export async function oneStatement(stack: Stack, plan: Plan): Promise<Measured> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const server = await startNode([
    join(here, 'limits/one-statement.ts'),
    String(port),
    stack.databaseUrl,
    String(stack.pool),
  ]);
  try {
    for (const slug of slugs(plan).slice(0, 20)) {
      const statement = await answerOf(url, { method: 'GET', path: `/${slug}` });
      assertSameAnswer(statement, await answerOf(stack.apiUrl, post(stack.documents.product.text, { slug })));
    }
    const requests = slugs(plan).map((slug) => ({ method: 'GET', path: `/${slug}` }));
    return await ofLimit({ server, port, requests }, stack, plan);
  } finally {
    await server.stop();
  }
}

export const productByPost = (stack: Stack, plan: Plan): Promise<Measured> =>
  ofApi(
    stack,
    slugs(plan).map((slug) => post(stack.documents.product.text, { slug })),
    plan,
  );

export const productFromCache = (stack: Stack, plan: Plan): Promise<Measured> =>
  ofApi(
    stack,
    slugs(plan).map((slug) => get(stack.documents.product.hash, { slug })),
    plan,
  );

const changes = 20;

/** The longest that a new price or stock took to show in an answer that was kept, in milliseconds. */
export async function changeShows(stack: Stack, plan: Plan): Promise<number> {
  const database = new pg.Client({ connectionString: stack.databaseUrl });
  await database.connect();
  const [slug = ''] = slugs(plan);
  const request = get(stack.documents.product.hash, { slug });
  let longest = 0;
  try {
    await database.query(`SET gebyar.scope = 'platform'`);
    for (let change = 1; change <= changes; change++) {
      const before = await answerOf(stack.apiUrl, request);
      await database.query(
        change % 2 === 0
          ? `UPDATE product_variant SET price = price + 100 WHERE product_id = (SELECT id FROM product WHERE slug = $1)`
          : `UPDATE stock_level SET on_hand = on_hand + 1 WHERE variant_id IN (
               SELECT variant.id FROM product_variant variant JOIN product ON product.id = product_id WHERE slug = $1)`,
        [slug],
      );
      const changed = performance.now();
      while ((await answerOf(stack.apiUrl, request)) === before) await pause(2);
      longest = Math.max(longest, performance.now() - changed);
    }
  } finally {
    await database.end();
  }
  return Math.ceil(longest);
}

const listVariables = [
  { first: 24 },
  { first: 24, sort: 'NEWEST' },
  { first: 24, sort: 'PRICE_ASC', where: { inStock: true } },
  { first: 24, where: { category: ['bench-3'], minPrice: '100000' } },
];
const searchVariables = ['batik tulis', 'kopi', 'kemeja batik pria', 'mangrov', 'tas anyam rotan'].map(
  (query) => ({
    first: 24,
    query,
  }),
);

export type ListWay = 'anew' | 'kept' | 'trusted';

/**
 * Lists by open POST, each answer made anew (from counts and orders that are kept until something changes) or kept; or of a
 * trusted document by GET.
 */
export const list = (
  stack: Stack,
  plan: Plan,
  name: Exclude<DocumentName, 'product'>,
  way: ListWay,
): Promise<Measured> =>
  ofApi(
    stack,
    (name === 'list' ? listVariables : searchVariables).map((variables) =>
      way === 'trusted'
        ? get(stack.documents[name].hash, variables)
        : post(stack.documents[name].text, variables, { anew: way === 'anew' }),
    ),
    plan,
  );
