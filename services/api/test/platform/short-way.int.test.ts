import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { upsertCategory } from '../../src/catalog/index.js';
import { GraphQLEndpoint } from '../../src/platform/graphql/index.js';
import { openMaker, password } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const product = `query Page($slug: String!) { product(by: { slug: $slug }) {
  name: title price { ...Sum } variants { availableQuantity price { ...Sum } selectedOptions { name value } } seller { name since } } }
  fragment Sum on Money { amount currencyCode }`;
const list = `query List($first: Int, $after: String, $where: ProductWhere, $sort: ProductSort) {
  products(first: $first, after: $after, where: $where, sort: $sort) { totalCount nodes { id title } facets { code values { value count } } } }`;

interface Case {
  query: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
  headers?: Record<string, string>;
}

const cases: [what: string, given: Case][] = [
  ['a product', { query: product, variables: { slug: 'kain-satu' } }],
  ['nothing there', { query: product, variables: { slug: 'none' } }],
  ['more variables than there are', { query: product, variables: { slug: 'kain-satu', more: [1] } }],
  ['its operation by name', { query: product, variables: { slug: 'kain-satu' }, operationName: 'Page' }],
  ['no name', { query: product, variables: { slug: 'kain-satu' }, operationName: null }],
  ['an empty name', { query: product, variables: { slug: 'kain-satu' }, operationName: '' }],
  ['another name', { query: product, variables: { slug: 'kain-satu' }, operationName: 'Other' }],
  ['a name that is none', { query: product, variables: { slug: 'kain-satu' }, operationName: 3 }],
  ['no variables', { query: product }],
  ['null for variables', { query: product, variables: null }],
  ['a list for variables', { query: product, variables: ['kain-satu'] }],
  ['a text for variables', { query: product, variables: '{"slug":"kain-satu"}' }],
  ['a variable of another type', { query: product, variables: { slug: 7 } }],
  ['null for what must be', { query: product, variables: { slug: null } }],
  ['extensions', { query: product, variables: { slug: 'kain-satu' }, extensions: { client: 'x' } }],
  ['extensions that are none', { query: product, variables: { slug: 'kain-satu' }, extensions: 'x' }],
  ['a list', { query: list, variables: { first: 2, sort: 'NEWEST' } }],
  ['a list by default', { query: list, variables: {} }],
  ['a page of none', { query: list, variables: { first: 0 } }],
  ['a cursor of nothing', { query: list, variables: { after: 'x' } }],
  ['an unknown order', { query: list, variables: { sort: 'LOUDEST' } }],
  ['an unknown field of an input', { query: list, variables: { where: { colour: 'red' } } }],
  ['a price that is none', { query: list, variables: { where: { minPrice: 'x' } } }],
  ['a zero byte', { query: product, variables: { slug: 'a\u0000b' } }],
  [
    'too much by its variables',
    {
      query: `query ($n: Int) { sellers(first: $n) { nodes { products(first: $n) { nodes { title variants { id title price { amount } } } } } } }`,
      variables: { n: 100 },
    },
  ],
  [
    'a condition',
    {
      query: `query ($yes: Boolean!) { categories { slug name @include(if: $yes) } }`,
      variables: { yes: false },
    },
  ],
  ['introspection', { query: '{ __type(name: "Product") { name } }' }],
  ['an interface', { query: '{ node(id: "nonsense") { id __typename } }' }],
  ['two operations', { query: 'query A { categories { slug } } query B { motifs { totalCount } }' }],
  [
    'one of two',
    { query: 'query A { categories { slug } } query B { motifs { totalCount } }', operationName: 'B' },
  ],
  ['a field that is not there', { query: '{ categories { colour } }' }],
  ['no document', { query: '' }],
  ['a document that is none', { query: { kind: 'Document' } }],
  [
    'a mutation',
    {
      query: 'mutation { signIn(input: { email: "a@b.test", password: "x" }) { token userErrors { code } } }',
    },
  ],
  ['who asks', { query: '{ me { name } }' }],
  [
    'a token that nobody has',
    { query: '{ me { name } categories { slug } }', headers: { authorization: 'Bearer nonsense' } },
  ],
  [
    'another format',
    { query: '{ categories { slug } }', headers: { accept: 'application/graphql-response+json' } },
  ],
  [
    'what our own sites take',
    {
      query: '{ categories { slug } }',
      headers: { accept: 'application/graphql-response+json, application/json' },
    },
  ],
  [
    'a format that is liked less',
    {
      query: '{ categories { slug } }',
      headers: { accept: 'application/graphql-response+json;q=0.1, application/json' },
    },
  ],
  ['a format that there is not', { query: '{ categories { slug } }', headers: { accept: 'text/html' } }],
  [
    'a charset',
    { query: '{ categories { slug } }', headers: { 'content-type': 'application/json; charset=utf-8' } },
  ],
  ['what a form may send', { query: '{ categories { slug } }', headers: { 'content-type': 'text/plain' } }],
  ['English', { query: '{ categories { name } }', headers: { 'accept-language': 'en' } }],
];

describe('a query that came before goes the short way, and nobody can tell by the answer', () => {
  let api: TestApi;
  let short: number;
  const { answer } = GraphQLEndpoint.prototype;

  beforeAll(async () => {
    api = await startTestApi();
    await upsertCategory(api.context, { slug: 'kain', name: { id: 'Kain', en: 'Cloth' } });
    const maker = await openMaker(api.context, 'Pembatik');
    for (const name of ['Kain Satu', 'Kain Dua', 'Kain Tiga']) await maker.sell(name, { stock: 3 });
    GraphQLEndpoint.prototype.answer = function count(params, request, context) {
      short += 1;
      return answer.call(
        this,
        params,
        () => {
          short -= 1;
          return request();
        },
        context,
      );
    };
  });
  afterAll(async () => {
    GraphQLEndpoint.prototype.answer = answer;
    await api.close();
  });

  async function ask({ headers, ...body }: Case) {
    short = 0;
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'id', ...headers },
      body: JSON.stringify(body),
    });
    const {
      date,
      'x-request-id': requestId,
      'content-length': _length,
      ...others
    } = Object.fromEntries(response.headers);
    expect([date, requestId]).not.toContain(undefined);
    const text = (await response.text()).replaceAll(requestId ?? '', 'ID');
    return { status: response.status, headers: others, text, short };
  }
  /** By GET, parameters as they are given. */
  async function get(params: [string, string][]) {
    const response = await fetch(`${api.url}/graphql?${new URLSearchParams(params).toString()}`);
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
    };
  }
  let fresh = 0;
  /** The same in letters that nobody has sent yet. */
  const anew = (given: Case): Case =>
    typeof given.query === 'string' && given.query !== ''
      ? { ...given, query: `${given.query} # ${String(fresh++)}` }
      : given;

  test.each(cases)('%s', async (_what, given) => {
    const { short: _never, ...expected } = await ask(anew(given));
    // What fits is asked for first, so that there is a plan when something comes that does not.
    const fitting = cases.find(([, other]) => other.query === given.query)?.[1] ?? given;
    for (let time = 0; time < 3; time++) await ask(fitting);
    const { short: _way, ...given4 } = await ask(given);
    expect(given4).toEqual(expected);
  });

  test('what is in order does go the short way, what is refused does not', async () => {
    const way = async (what: string) => {
      const given = cases.find(([name]) => name === what)?.[1];
      if (!given) throw new Error(what);
      for (let time = 0; time < 3; time++) await ask(given);
      return (await ask(given)).short;
    };
    for (const what of [
      'a product',
      'nothing there',
      'a list',
      'who asks',
      'a token that nobody has',
      'English',
      'another format',
    ])
      expect([what, await way(what)]).toEqual([what, 1]);
    for (const what of [
      'another name',
      'a variable of another type',
      'introspection',
      'a mutation',
      'a condition',
      'a page of none',
    ])
      expect([what, await way(what)]).toEqual([what, 0]);
  });

  test.each([
    ['variables', [['variables', '{"slug":"kain-satu"}']]],
    ['variables that are no JSON', [['variables', '{']]],
    ['variables that are no object', [['variables', '"kain-satu"']]],
    ['null for variables', [['variables', 'null']]],
    ['no variables', []],
    [
      'variables twice',
      [
        ['variables', '{"slug":"kain-satu"}'],
        ['variables', '{}'],
      ],
    ],
    [
      'extensions',
      [
        ['variables', '{"slug":"kain-satu"}'],
        ['extensions', '{}'],
      ],
    ],
    [
      'its operation by name',
      [
        ['variables', '{"slug":"kain-satu"}'],
        ['operationName', 'Page'],
      ],
    ],
    [
      'another name',
      [
        ['variables', '{"slug":"kain-satu"}'],
        ['operationName', 'Other'],
      ],
    ],
  ] satisfies [string, [string, string][]][])('by GET: %s', async (_what, params: [string, string][]) => {
    const expected = await get([['query', `${product} # ${String(fresh++)}`], ...params]);
    for (let time = 0; time < 3; time++)
      await get([
        ['query', product],
        ['variables', '{"slug":"kain-satu"}'],
      ]);
    expect(await get([['query', product], ...params])).toEqual(expected);
  });

  test('a log-in holds on the short way', async () => {
    const token = (
      await api.gql.data('mutation ($input: SignUpInput!) { signUp(input: $input) { token } }', {
        input: { name: 'Sari', email: 'sari@example.test', password },
      })
    ).signUp.token as string;
    const mine = { query: '{ me { name } }', headers: { authorization: `Bearer ${token}` } };
    for (let time = 0; time < 4; time++) await ask(mine);
    expect(JSON.parse((await ask(mine)).text)).toEqual({ data: { me: { name: 'Sari' } } });
    expect(JSON.parse((await ask({ query: mine.query })).text)).toEqual({ data: { me: null } });
  });
});
