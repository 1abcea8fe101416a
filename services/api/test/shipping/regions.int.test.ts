import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../support/test-api.js';

const search = `query ($query: String!, $first: Int) { subdistricts(query: $query, first: $first) { code name path districtName cityName postalCode } }`;

describe('finding a subdistrict', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const find = async (query: string, first?: number) =>
    (await api.gql.data(search, { query, first })).subdistricts as {
      code: string;
      name: string;
      path: string;
      cityName: string;
    }[];

  test('the very name in the home city comes first', async () => {
    const [best, ...others] = await find('Sepinggan');
    expect(best).toMatchObject({ name: 'Sepinggan', districtName: 'Balikpapan Selatan' });
    expect(best?.path).toMatch(/^Sepinggan, Balikpapan Selatan, .*Balikpapan, Kalimantan Timur$/i);
    expect(others.slice(0, 2).map(({ name }) => name)).toEqual(['Sepinggan Baru', 'Sepinggan Raya']);
  });

  test('a name that only another city has is found there', async () => {
    const [best] = await find('Menteng');
    expect(best?.name).toBe('Menteng');
  });

  test('words of district and city narrow it down', async () => {
    const found = await find('damai balikpapan');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ code }) => code.startsWith('64.71.'))).toBe(true);
  });

  test('a misspelled name finds what is spelled alike', async () => {
    const found = await find('sepingggan');
    expect(found.map(({ name }) => name)).toContain('Sepinggan');
  });

  test.each(['', ' ', 's', '%', '\\', '_%_', "'; DROP TABLE subdistrict; --"])(
    '%p finds nothing and breaks nothing',
    async (query) => {
      expect(await find(query)).toEqual([]);
    },
  );

  test('first bounds the answer', async () => {
    expect(await find('su', 3)).toHaveLength(3);
    const answer = await api.gql.request(search, { query: 'su', first: 0 });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('one is found by its code, an unknown code is null', async () => {
    const query = `query ($code: String!) { subdistrict(code: $code) { name } }`;
    const [best] = await find('Sepinggan');
    expect((await api.gql.data(query, { code: best?.code })).subdistrict).toEqual({ name: 'Sepinggan' });
    expect((await api.gql.data(query, { code: '00.00.00.0000' })).subdistrict).toBeNull();
    expect((await api.gql.data(query, { code: '\u0000' })).subdistrict).toBeNull();
  });

  test('the home city is shown with six districts and 34 subdistricts', async () => {
    const { shop } = await api.gql.data(
      `{ shop { name locales currencyCode city { code name districts { name subdistricts { code name } } } } }`,
    );
    expect(shop).toMatchObject({ locales: ['id', 'en'], currencyCode: 'IDR', city: { code: '64.71' } });
    expect(shop.city.districts).toHaveLength(6);
    expect(
      shop.city.districts.flatMap((district: { subdistricts: object[] }) => district.subdistricts),
    ).toHaveLength(34);
  });
});
