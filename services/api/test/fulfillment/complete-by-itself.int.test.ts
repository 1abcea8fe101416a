import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { completeOrders } from '../../src/fulfillment/index.js';
import { holdCompletion } from '../../src/orders/index.js';
import { platformScope } from '../../src/platform/db/index.js';
import { fromPublicId } from '../../src/platform/ids.js';
import { buyAndDeliver, buyAndPay } from '../support/delivered.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { checkoutClient, startPayingApi, type PayingApi } from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

const dayMs = 86_400_000;

describe('orders that complete by themselves', () => {
  let api: PayingApi;
  let maker: Maker;
  let cloth: Goods;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    cloth = await maker.sell('Kain', { stock: 50 });
  });
  afterAll(() => api.close());

  const later = (days: number) => ({ ...api.context, clock: () => new Date(Date.now() + days * dayMs) });
  const statusOf = async (key: { number: string; secret: string }) =>
    (await checkoutClient(api).find(key))?.orders[0]?.status;
  const shipped = async () => {
    const bought = await buyAndPay(api, [cloth]);
    const token = await signInAs(api, 'seller', maker.email);
    const orderId = bought.group.orders[0]?.id;
    for (const [step, input] of [
      ['Packed', { orderId }],
      ['Shipped', { orderId, courier: 'Kurir' }],
    ] as const) {
      const mutation = `mutation ($input: OrderMark${step}Input!) { orderMark${step}(input: $input) { userErrors { code } } }`;
      await api.gql.data(mutation, { input }, { audience: 'seller', token });
    }
    return bought;
  };
  const eventsOf = async (orderId: string | undefined) => {
    const { rows } = await api.sql<{ payload: { reason: string } }>(
      `SELECT payload FROM outbox_event WHERE name = 'OrderCompleted' AND payload ->> 'orderId' = $1`,
      [fromPublicId('order', orderId ?? '')],
    );
    return rows.map(({ payload }) => payload.reason);
  };

  test('three days after the delivery, or fourteen after the sending when nobody has marked it', async () => {
    const delivered = await buyAndDeliver(api, maker, [cloth]);
    const underWay = await shipped();
    await completeOrders(later(2.9));
    expect([await statusOf(delivered.key), await statusOf(underWay.key)]).toEqual(['DELIVERED', 'SHIPPED']);
    await completeOrders(later(3.1));
    expect([await statusOf(delivered.key), await statusOf(underWay.key)]).toEqual(['COMPLETED', 'SHIPPED']);
    await completeOrders(later(14.1));
    expect(await statusOf(underWay.key)).toBe('COMPLETED');
    expect(await eventsOf(delivered.group.orders[0]?.id)).toEqual(['auto-completed']);
    expect(await eventsOf(underWay.group.orders[0]?.id)).toEqual(['auto-completed']);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('several workers at once complete each order once', async () => {
    const bought = [];
    for (let count = 0; count < 4; count++) bought.push(await buyAndDeliver(api, maker, [cloth]));
    const runs = await Promise.all(Array.from({ length: 6 }, () => completeOrders(later(4))));
    expect(runs.reduce((sum, { completed }) => sum + completed, 0)).toBe(4);
    for (const { group } of bought) expect(await eventsOf(group.orders[0]?.id)).toEqual(['auto-completed']);
  });

  test('what is not sent, and what is held since something is open about it, stays as it is', async () => {
    const paid = await buyAndPay(api, [cloth]);
    const held = await buyAndDeliver(api, maker, [cloth]);
    const hold = (holder: 'RETURN' | 'DISPUTE', on: boolean) =>
      api.context.db.transaction(platformScope, (tx) =>
        holdCompletion(api.context, tx, {
          orderId: fromPublicId('order', held.group.orders[0]?.id ?? '') ?? '',
          holder,
          held: on,
        }),
      );
    await hold('RETURN', true);
    await hold('DISPUTE', true);
    await hold('RETURN', false);
    await completeOrders(later(100));
    expect([await statusOf(paid.key), await statusOf(held.key)]).toEqual(['PAID', 'DELIVERED']);
    await hold('DISPUTE', false);
    await completeOrders(later(100));
    expect(await statusOf(held.key)).toBe('COMPLETED');
  });
});
