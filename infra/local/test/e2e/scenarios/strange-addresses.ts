import { expect, test } from '@jest/globals';
import type { World } from '../world.ts';

const long = 'a'.repeat(10_000);
const encoded = encodeURIComponent;

const things = ['products', 'sellers', 'motifs', 'categories', 'collections', 'p', 'nowhere', 'en/products'];
const names = [
  'x',
  encoded('🤪'),
  '%00',
  '%ff',
  '%25',
  'a%2Fb',
  encoded('<b>'),
  encoded("' OR 1=1 --"),
  long,
];

const queries = [
  ['of 10,000 letters', long],
  ['of signs alone', '?!… --- ,,,'],
  ['of an emoji', '🌺🤪'],
  ['of SQL', "'; DROP TABLE product; --"],
  ['of a text search’s own signs', '!(batik & | <-> :*'],
  ['of HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['of a null', 'batik\u0000anggrek'],
  ['of blanks', '   '],
] as const;

const lists = [
  '/categories/batik',
  '/search?q=batik',
  '/collections/siap-dikirim-hari-ini',
  '/sellers/sanggar-teluk-nila',
];
const parameters = [
  'motif=tidak-ada&category=tidak-ada&a.technique=zzz',
  'rating=9&sale=yes&ready=never&district=%27',
  'a.__proto__=1&constructor=1&sort=constructor',
  'min=-5&max=1e99',
  'min=99999999999999999999&max=abc',
  'first=0',
  'first=-1',
  'first=1000000000',
  'after=WzEsMiwzXQ',
  'after=%00',
  `after=${'a'.repeat(300)}`,
  `motif=${'x&motif='.repeat(500)}`,
];

/** Addresses that nobody means, or that somebody means no good with: a sensible page or a refusal, never a fault of ours. */
export function strangeAddresses(world: World): void {
  const read = async (path: string) => {
    const response = await fetch(`${world.stack.addresses.marketplace}${path}`);
    return { status: response.status, url: response.url, text: await response.text() };
  };

  test.each(things)('names of nothing under /%s', async (thing) => {
    for (const name of names) {
      const { status } = await read(`/${thing}/${name}`);
      expect([name.slice(0, 40), [400, 404].includes(status)]).toEqual([name.slice(0, 40), true]);
    }
  });

  test.each(queries)('a search %s', async (_name, query) => {
    for (const path of ['/search', '/en/search', '/search/suggestions']) {
      const { status, text } = await read(`${path}?q=${encoded(query)}`);
      expect([path, status]).toEqual([path, 200]);
      if (path !== '/search/suggestions') expect(text).not.toMatch(/<script>alert|<img src=x/);
    }
  });

  test.each(lists)('parameters that are none, at %s', async (list) => {
    for (const given of parameters) {
      const { status } = await read(`${list}${list.includes('?') ? '&' : '?'}${given}`);
      expect([given.slice(0, 60), [200, 400, 404].includes(status)]).toEqual([given.slice(0, 60), true]);
    }
  });

  test('a price range the wrong way round is meant the other way', async () => {
    const titles = async (range: string) =>
      [...(await read(`/categories/batik?${range}`)).text.matchAll(/href="(\/products\/[^"]+)"/g)].map(
        ([, to]) => to,
      );
    const right = await titles('min=500000&max=1400000');
    expect(right.length).toBeGreaterThan(0);
    expect(await titles('min=1400000&max=500000')).toEqual(right);
  });

  test('a place in another list leads to the beginning of this one', async () => {
    const { text } = await read('/collections/siap-dikirim-hari-ini');
    const after = /after=([\w%.~-]+)/.exec(text)?.[1] ?? '';
    expect(after).not.toBe('');
    const { status, url } = await read(`/categories/batik?after=${after}`);
    expect([status, new URL(url).search]).toEqual([200, '']);
  });

  test.each([0, -1, 1_000_000_000])('the API asked for the first %d', async (first) => {
    const response = await fetch(`${world.stack.addresses.api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($first: Int!) { search(query: "batik", first: $first) { nodes { id } } }',
        variables: { first },
      }),
    });
    const { data, errors } = (await response.json()) as {
      data: { search: { nodes: unknown[] } } | null;
      errors?: { extensions: { code: string } }[];
    };
    if (first < 1) expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    else expect(data?.search.nodes.length).toBeLessThanOrEqual(100);
    expect(response.status).toBeLessThan(500);
  });
}
