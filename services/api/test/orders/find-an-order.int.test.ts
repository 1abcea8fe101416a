import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openMaker, type Maker } from '../support/market.js';
import {
  checkOut,
  checkoutClient,
  readyCart,
  startPayingApi,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';

const byPhone = `query ($number: String!, $phone: String!) { orderGroupByPhone(number: $number, phone: $phone) { number } }`;

describe('finding an order again', () => {
  let api: PayingApi;
  let maker: Maker;
  let group: OrderGroupAnswer;

  beforeAll(async () => {
    api = await startPayingApi();
    maker = await openMaker(api.context);
    group = await checkOut(api, await readyCart(api, [await maker.sell('Kain')]));
  });
  afterAll(() => api.close());

  const ask = (number: string, phone: string) => api.gql.request(byPhone, { number, phone });

  test('number and secret open it, the number however it is typed', async () => {
    const { number, secret } = group;
    const typed = [number, number.toLowerCase(), number.replaceAll('-', ''), number.replaceAll('-', ' ')];
    for (const text of typed) {
      expect(await checkoutClient(api).find({ number: text, secret })).toMatchObject({ number });
    }
  });

  test('a wrong secret, the secret of another order, or none opens nothing', async () => {
    const other = await checkOut(api, await readyCart(api, [await maker.sell('Kain')]));
    for (const secret of ['', 'x', other.secret, group.secret.slice(0, -1), `${group.secret}0`]) {
      expect(await checkoutClient(api).find({ number: group.number, secret })).toBeNull();
    }
    expect(await checkoutClient(api).find({ number: 'GB-0000-0000', secret: group.secret })).toBeNull();
  });

  test('number and phone open it too, the phone however it is written', async () => {
    for (const phone of ['081234567890', '+62 812-3456-7890', '6281234567890']) {
      expect((await ask(group.number, phone)).data).toEqual({ orderGroupByPhone: { number: group.number } });
    }
  });

  test('guessing phone numbers ends after ten wrong tries, for the right one too', async () => {
    const { number } = await checkOut(api, await readyCart(api, [await maker.sell('Kain')]));
    for (let count = 0; count < 10; count++) {
      const { data, errors } = await ask(number, `08123456780${String(count)}`);
      expect({ data, errors }).toEqual({ data: { orderGroupByPhone: null }, errors: undefined });
    }
    const { errors } = await ask(number, '081234567890');
    expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    expect((await ask(group.number, '081234567890')).data).toMatchObject({
      orderGroupByPhone: { number: group.number },
    });
  });

  test('guessing numbers ends too, for the whole network', async () => {
    let refused = 0;
    for (let count = 0; count < 40; count++) {
      const { errors } = await ask(`GB-0000-${String(count).padStart(4, '0')}`, '081234567890');
      if (errors?.[0]?.extensions.code === 'RATE_LIMITED') refused += 1;
    }
    expect(refused).toBeGreaterThan(5);
  });
});
