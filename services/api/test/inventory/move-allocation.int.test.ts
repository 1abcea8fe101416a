import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import type { Goods } from '../support/market.js';
import {
  checkOut,
  checkoutClient,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';
import { openStockDesk, type StockDesk } from '../support/stock-desk.js';

const orders = `query ($sellerId: ID!) { seller(id: $sellerId) { orders { nodes { id
  allocations { id variantId locationName quantity } } } } }`;
const packed = `mutation ($input: OrderMarkPackedInput!) { orderMarkPacked(input: $input) { userErrors { code } } }`;
const shipped = `mutation ($input: OrderMarkShippedInput!) { orderMarkShipped(input: $input) { userErrors { code } } }`;

describe('where a paid order is sent from', () => {
  let api: PayingApi;
  let desk: StockDesk;
  let goods: Goods;
  let gallery: string;
  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
  });
  beforeEach(async () => {
    desk = await openStockDesk(api);
    goods = await desk.maker.sell('Batik', { stock: 3 });
    gallery = await desk.open('Galeri');
    await desk.send('receive', { variantId: goods.id, locationId: gallery, quantity: 2, reason: 'new' });
    const bought = await checkOut(api, await readyCart(api, [[goods, 3]]));
    await payOnPage(bought.redirectUrl);
    await checkoutClient(api).until(bought, 'PAID');
  });
  afterAll(() => api.close());

  const order = async () => (await desk.ask(orders)).seller.orders.nodes[0];

  test('can be chosen anew, also for a part; it is sent from there', async () => {
    const { id, allocations } = await order();
    expect(allocations).toMatchObject([{ locationName: 'Workshop', quantity: 3, variantId: goods.id }]);
    const input = { allocationId: allocations[0].id, toLocationId: gallery };
    expect((await desk.send('moveAllocation', input)).userErrors).toMatchObject([
      { code: 'NOT_ENOUGH_FREE', field: ['input', 'toLocationId'] },
    ]);
    expect((await desk.send('moveAllocation', { ...input, quantity: 4 })).userErrors).toMatchObject([
      { code: 'INVALID_QUANTITY' },
    ]);
    const moved = await desk.send('moveAllocation', { ...input, quantity: 2 });
    expect(moved).toMatchObject({
      allocations: [
        { locationName: 'Workshop', quantity: 1 },
        { locationName: 'Galeri', quantity: 2 },
      ],
      userErrors: [],
    });
    expect(await desk.lies(goods)).toEqual({ Workshop: [3, 1], Galeri: [2, 2] });
    expect(await auditInvariants(api.context)).toEqual([]);
    await desk.ask(packed, { input: { orderId: id } });
    await desk.ask(shipped, { input: { orderId: id, courier: 'JNE' } });
    expect(await desk.lies(goods)).toEqual({ Workshop: [2, 0], Galeri: [0, 0] });
    expect((await desk.send('moveAllocation', input)).userErrors).toMatchObject([
      { code: 'ALLOCATION_NOT_FOUND' },
    ]);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('moved back and forth by many at once it stays one; another seller’s is not there', async () => {
    const { allocations } = await order();
    const workshop = await desk.workshop();
    const stranger = await openStockDesk(api, 'Pesaing');
    const allocationId = allocations[0].id;
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        desk.send('moveAllocation', {
          allocationId,
          toLocationId: index % 2 ? workshop : gallery,
          quantity: 1,
        }),
      ),
    );
    const sum = (await order()).allocations.reduce(
      (all: number, lot: { quantity: number }) => all + lot.quantity,
      0,
    );
    expect(sum).toBe(3);
    expect(await auditInvariants(api.context)).toEqual([]);
    const theirs = { allocationId, toLocationId: await stranger.workshop() };
    expect((await stranger.send('moveAllocation', theirs)).userErrors).toMatchObject([
      { code: 'ALLOCATION_NOT_FOUND' },
    ]);
    expect((await desk.send('moveAllocation', theirs)).userErrors).toMatchObject([
      { code: 'LOCATION_NOT_FOUND' },
    ]);
  });
});
