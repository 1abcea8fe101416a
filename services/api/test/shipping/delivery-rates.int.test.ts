import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../support/test-api.js';

const rates = `query ($weightGrams: Int!, $subdistrictCode: String!) {
  deliveryRates(weightGrams: $weightGrams, subdistrictCode: $subdistrictCode) { kind title minDays maxDays price { amount } }
}`;

describe('what a parcel costs before there is a cart', () => {
  let api: TestApi;
  let home: string;
  beforeAll(async () => {
    api = await startTestApi();
    const { subdistricts } = await api.gql.data(`{ subdistricts(query: "Sepinggan") { code } }`);
    home = (subdistricts as { code: string }[])[0]?.code ?? '';
  });
  afterAll(() => api.close());

  const ask = async (weightGrams: number, subdistrictCode: string) =>
    (await api.gql.data(rates, { weightGrams, subdistrictCode })).deliveryRates as {
      kind: string;
      price: { amount: string };
      minDays: number | null;
    }[];

  test('every way to a place, with its price and days', async () => {
    const found = await ask(400, home);
    const courier = found.find(({ kind }) => kind === 'DELIVERY');
    expect(Number(courier?.price.amount)).toBeGreaterThan(0);
    expect(courier?.minDays).toBeGreaterThanOrEqual(0);
    expect(found.find(({ kind }) => kind === 'PICK_UP')).toMatchObject({ minDays: null });
  });

  test('what is heavier costs no less', async () => {
    const price = async (grams: number) =>
      Number((await ask(grams, home)).find(({ kind }) => kind === 'DELIVERY')?.price.amount);
    expect(await price(9_500)).toBeGreaterThan(await price(200));
  });

  test.each(['', '99.99.99.9999', "64'; --", '6'.repeat(500)])('nothing goes to %p', async (code) => {
    expect(await ask(100, code)).toEqual([]);
  });

  test('a weight that can’t be is none', async () => {
    expect(await ask(-5, home)).toEqual(await ask(0, home));
  });
});
