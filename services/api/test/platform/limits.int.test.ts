import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('what one request may ask for', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const codes = async (query: string, variables: object = {}) =>
    (await api.gql.request(query, variables)).errors?.map(({ extensions }) => extensions.code);

  const nested = (levels: number) => {
    let query = 'name';
    for (let level = 0; level < levels; level++) query = `${level % 2 ? 'parent' : 'children'} { ${query} }`;
    return `{ categories { ${query} } }`;
  };

  test('twenty levels are too deep, also through a fragment', async () => {
    expect(await codes(nested(3))).toBeUndefined();
    expect(await codes(nested(20))).toEqual(['QUERY_TOO_COMPLEX']);
    const fragments = `
      { categories { ...A } }
      fragment A on Category { children { parent { children { parent { ...B } } } } }
      fragment B on Category { children { parent { children { parent { children { parent { children { name } } } } } } } }`;
    expect(await codes(fragments)).toEqual(['QUERY_TOO_COMPLEX']);
  });

  test('a thousand aliased log-ins are refused before the first', async () => {
    const logIns = Array.from(
      { length: 1000 },
      (_, n) => `a${String(n)}: signIn(input: $input) { token }`,
    ).join(' ');
    const answer = await api.gql.request(`mutation ($input: SignInInput!) { ${logIns} }`, {
      input: { email: 'a@b.test', password: 'x' },
    });
    expect(answer.status).toBe(400);
    expect(answer.errors?.length).toBeLessThan(5);
    const few = Array.from({ length: 40 }, (_, n) => `a${String(n)}: __typename`).join(' ');
    expect(await codes(`{ ${few} }`)).toContain('QUERY_TOO_COMPLEX');
  });

  test('cost counts list sizes given by variables', async () => {
    const query = `query ($n: Int) {
      sellers(first: $n) { nodes { products(first: $n) { nodes { title variants { id title price { amount } } } } } } }`;
    expect(await codes(query, { n: 10 })).toBeUndefined();
    expect(await codes(query, { n: 100 })).toEqual(['QUERY_TOO_COMPLEX']);
  });

  test('directives and tokens have an end', async () => {
    expect(await codes(`{ __typename ${'@include(if: true) '.repeat(40)} }`)).toContain('QUERY_TOO_COMPLEX');
    expect(await codes(`{ ${'__typename '.repeat(5000)} }`)).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  test('a page has at least one row and at most a hundred', async () => {
    expect(await codes('{ products(first: 0) { nodes { id } } }')).toEqual(['BAD_USER_INPUT']);
    expect(await codes('{ products(first: -5) { nodes { id } } }')).toEqual(['BAD_USER_INPUT']);
    expect(await codes('{ products(first: 99999999) { nodes { id } } }')).toBeUndefined();
    expect(await codes('{ products(after: "nonsense") { nodes { id } } }')).toEqual(['BAD_USER_INPUT']);
  });

  test('a variable of another type, or a text that can’t be stored, is the caller’s fault', async () => {
    const query =
      'query ($n: Int, $slug: String!) { products(first: $n) { totalCount } product(by: { slug: $slug }) { id } }';
    for (const n of [1.5, 10_000_000_000, '2'])
      expect(await codes(query, { n, slug: 'a' })).toEqual(['BAD_USER_INPUT']);
    expect(await codes(query, { n: 1, slug: 'a\u0000b' })).toEqual(['BAD_USER_INPUT']);
  });

  test('a field that is not there is refused without a hint at what is', async () => {
    const answer = await api.gql.request('{ prodcts { nodes { id } } }');
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(answer.errors?.[0]?.message).not.toMatch(/Did you mean|products/);
  });

  test('introspection works for tools, but not in circles', async () => {
    expect((await api.gql.data('{ __schema { queryType { name } } }')).__schema.queryType.name).toBe('Query');
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect(await codes(circle)).toBeDefined();
  });

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${api.url}/graphql`, { method: 'POST', headers, body });

  test.each([
    ['malformed JSON', () => post('{"query": '), 400],
    [
      'ten megabytes',
      () => post(JSON.stringify({ query: '{ __typename }', pad: 'x'.repeat(10_000_000) })),
      413,
    ],
    ['a form', () => post('query={__typename}', { 'content-type': 'text/plain' }), 400],
    ['a batch', () => post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]'), 400],
    ['no query', () => post('{}'), 400],
    ['an unknown address', () => fetch(`${api.url}/nothing`), 404],
  ])('%s is refused with a stable code, in the format of every other error', async (_what, send, status) => {
    const response = await send();
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(errors[0]?.extensions.code).toMatch(/^[A-Z_]+$/);
    expect(errors[0]?.extensions.code).not.toBe('INTERNAL');
  });

  test('a mutation can’t be sent by GET', async () => {
    const query = encodeURIComponent('mutation { signOut }');
    const response = await fetch(`${api.url}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });

  test('health, readiness and GraphiQL answer from here', async () => {
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
    const page = await fetch(`${api.url}/graphiql`);
    expect(page.status).toBe(200);
    const addresses = [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, address]) => address ?? '',
    );
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses.filter((text) => !text.startsWith('data:'))) {
      expect(address).toMatch(/^\//);
      expect((await fetch(`${api.url}${address}`)).status).toBe(200);
    }
  });
});
