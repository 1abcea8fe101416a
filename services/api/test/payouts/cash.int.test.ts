import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { payoutsSlice } from '../../src/payouts/index.js';
import { findBroken } from '../../src/platform/invariants.js';
import { balanceOf, bookedOf, commissionRules, refundMoney, withoutHoldDays } from '../support/ledger.js';
import { orderByHand, paymentDesk } from '../support/manual.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { earn } from '../support/payouts.js';
import {
  checkoutClient,
  startPayingApi,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

describe('cash that the seller takes itself', () => {
  let api: PayingApi;
  let maker: Maker;
  let token: string;
  let desk: ReturnType<typeof paymentDesk>;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    withoutHoldDays(api);
    maker = await openMaker(api.context);
    token = await signInAs(api, 'seller', maker.email);
    desk = paymentDesk(api, await openOffice(api));
    await commissionRules(api, [{ rateBp: 1_000 }]);
  });
  afterAll(() => api.close());

  const sound = async () => {
    expect(await findBroken(api.context, payoutsSlice.invariants ?? [])).toEqual([]);
  };
  const take = async (price: number): Promise<OrderGroupAnswer> => {
    const group = await orderByHand(api, [await maker.sell('Kain', { price })], 'CASH_ON_PICKUP');
    const mutation = `mutation ($input: OrderReceiveCashInput!) { orderReceiveCash(input: $input) { userErrors { code } } }`;
    const input = { orderId: group.orders[0]?.id, amount: group.total.amount };
    const { orderReceiveCash } = await api.gql.data(mutation, { input }, { audience: 'seller', token });
    expect(orderReceiveCash.userErrors).toEqual([]);
    return checkoutClient(api).until(group, 'PAID');
  };

  test('is the seller’s own, but for the commission, which it owes', async () => {
    const group = await take(80_000);
    expect(await balanceOf(api, maker.sellerId)).toEqual({ SELLER_DEBT: '800000' });
    expect((await bookedOf(api, group.orders[0]?.number ?? ''))['COMMISSION COMMISSION']).toBe('-800000');
    await sound();
  });

  test('the debt is paid by the next money that becomes available', async () => {
    const sold = await earn(api, maker, await maker.sell('Sarung', { price: 100_000 }));
    const share = sold.total - 1_000_000n;
    expect(await balanceOf(api, maker.sellerId)).toEqual({ SELLER_AVAILABLE: String(800_000n - share) });
    await sound();
  });

  test('a debt of cash is set off at once against what is available', async () => {
    const before = BigInt((await balanceOf(api, maker.sellerId))['SELLER_AVAILABLE'] ?? '0');
    await take(10_000);
    expect(await balanceOf(api, maker.sellerId)).toEqual({ SELLER_AVAILABLE: String(before + 100_000n) });
    await sound();
  });

  test('when the office gives cash back, the seller owes what it kept', async () => {
    const before = BigInt((await balanceOf(api, maker.sellerId))['SELLER_AVAILABLE'] ?? '0');
    const group = await take(50_000);
    const [refunded] = await Promise.all([
      refundMoney(api, group, { amount: 5_000_000n }),
      (async () => {
        const task = await waitFor(async () =>
          (await desk.refunds()).find(({ orderGroupNumber }) => orderGroupNumber === group.number),
        );
        expect((await desk.finishRefund(task.id, 'Done')).userErrors).toEqual([]);
      })(),
    ]);
    expect(refunded).toBeDefined();
    // The commission is given up, and the seller still holds the shopper's Rp 50.000.
    expect(await balanceOf(api, maker.sellerId)).toEqual({ SELLER_AVAILABLE: String(before + 5_000_000n) });
    await sound();
  });
});
