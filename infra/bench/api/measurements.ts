import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { freePort } from '@gebyar/testing';
import { measure, startNode, type Measured } from './processes.ts';
import type { DocumentName, Stack } from './stack.ts';

export interface Plan {
  products: number;
  connections: number;
  seconds: number;
}

const here = import.meta.dirname;
const slugsInTurn = 200;

/** Products in turn, spread over the whole catalogue. */
const slugs = ({ products }: Plan): string[] =>
  Array.from({ length: Math.min(slugsInTurn, products) }, (_, index) => {
    const step = Math.max(1, Math.floor(products / slugsInTurn));
    return `bench-${String(1 + index * step)}`;
  });

const post = (query: string, variables: object) => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});

const get = (hash: string, variables: object) => ({
  method: 'GET',
  path: `/graphql?${new URLSearchParams({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
    variables: JSON.stringify(variables),
  }).toString()}`,
});

async function answerOf(
  url: string,
  request: ReturnType<typeof post> | ReturnType<typeof get>,
): Promise<string> {
  const { path, ...init } = request;
  const response = await fetch(`${url}${path}`, init);
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${String(response.status)} ${text}`);
  return text;
}

/** Warm first, as a process is after its first seconds, then measured. */
async function warmAndMeasure(
  url: string,
  requests: object[],
  { connections, seconds }: Plan,
): Promise<Measured> {
  await measure({ url, requests, connections, seconds: Math.max(1, Math.ceil(seconds / 3)) });
  const measured = await measure({ url, requests, connections, seconds });
  if (measured.failed > 0) throw new Error(`${String(measured.failed)} requests failed`);
  return measured;
}

export async function fixedJson(stack: Stack, plan: Plan): Promise<Measured> {
  const [slug = ''] = slugs(plan);
  const input = await answerOf(stack.apiUrl, post(stack.documents.product.text, { slug }));
  const port = await freePort();
  const server = await startNode([join(here, 'limits/fixed-json.ts'), String(port)], { input });
  try {
    return await warmAndMeasure(`http://127.0.0.1:${String(port)}`, [{ method: 'GET', path: '/' }], plan);
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
    return await warmAndMeasure(
      url,
      slugs(plan).map((slug) => ({ method: 'GET', path: `/${slug}` })),
      plan,
    );
  } finally {
    await server.stop();
  }
}

export const productByPost = (stack: Stack, plan: Plan): Promise<Measured> =>
  warmAndMeasure(
    stack.apiUrl,
    slugs(plan).map((slug) => post(stack.documents.product.text, { slug })),
    plan,
  );

export const productFromCache = (stack: Stack, plan: Plan): Promise<Measured> =>
  warmAndMeasure(
    stack.apiUrl,
    slugs(plan).map((slug) => get(stack.documents.product.hash, { slug })),
    plan,
  );

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

/** Lists by open POST, so that none of them comes from the cache. */
export const list = (stack: Stack, plan: Plan, name: Exclude<DocumentName, 'product'>): Promise<Measured> =>
  warmAndMeasure(
    stack.apiUrl,
    (name === 'list' ? listVariables : searchVariables).map((variables) =>
      post(stack.documents[name].text, variables),
    ),
    plan,
  );
