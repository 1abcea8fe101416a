import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { auditInvariants } from '../../src/commands.js';
import { recordDispute } from '../../src/payments/commands/settle-dispute.js';
import { disputeOf } from '../../src/payments/stripe/session-state.js';
import { buyAndDeliver, buyAndPay, type Delivered } from '../support/delivered.js';
import { disputeDesk } from '../support/disputes.js';
import { balanceOf, commissionRules, refundMoney, withoutHoldDays } from '../support/ledger.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { earn, moneyOf, payoutOffice } from '../support/payouts.js';
import { checkoutClient, failedJobs, startPayingApi, type PayingApi } from '../support/purchase.js';

describe('money that a shopper’s bank asks back', () => {
  let api: PayingApi;
  let token: string;
  let office: ReturnType<typeof payoutOffice>;
  let desk: ReturnType<typeof disputeDesk>;
  let maker: Maker;
  let cloth: Goods;
  let money: Awaited<ReturnType<typeof moneyOf>>;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    withoutHoldDays(api);
    await commissionRules(api, [{ rateBp: 500 }]);
    token = await openOffice(api);
    office = payoutOffice(api, token);
    desk = disputeDesk(api, token);
  });
  afterAll(() => api.close());

  /** A maker with a bank account that is verified. */
  const newMaker = async () => {
    maker = await openMaker(api.context, `Penenun ${crypto.randomUUID().slice(0, 8)}`);
    cloth = await maker.sell('Kain', { price: 200_000, stock: 50 });
    money = await moneyOf(api, maker);
    await money.setAccount();
    const account = await office.account(money.sellerId);
    await office.verify(money.sellerId, account?.revision ?? 0);
  };
  const complete = async ({ group, key }: Delivered) => {
    const mutation = `mutation ($input: OrderConfirmReceivedInput!) { orderConfirmReceived(input: $input) { userErrors { code } } }`;
    const { orderConfirmReceived } = await api.gql.data(mutation, {
      input: { ...key, orderId: group.orders[0]?.id },
    });
    expect(orderConfirmReceived.userErrors).toEqual([]);
  };
  const sound = async () => {
    expect(await auditInvariants(api.context)).toEqual([]);
    expect(await failedJobs(api)).toEqual([]);
  };
  const balanceIs = (wanted: Record<string, string>) =>
    waitFor(
      async () => {
        const held = await balanceOf(api, maker.sellerId);
        return JSON.stringify(held) === JSON.stringify(wanted) ? true : null;
      },
      { timeoutMs: 10_000, what: `a balance of ${JSON.stringify(wanted)}` },
    ).catch(async () => expect(await balanceOf(api, maker.sellerId)).toEqual(wanted));
  const calledOff = ({ group }: Delivered) =>
    waitFor(
      async () => {
        const found = await checkoutClient(api).find(group);
        return found?.orders.every(({ status }) => status === 'CANCELLED') ? true : null;
      },
      { timeoutMs: 10_000, what: 'the orders being called off' },
    );
  /** What the seller gets of one cloth and its delivery, with commission off. */
  const shareOf = async () => (await balanceOf(api, maker.sellerId))['SELLER_PENDING'] ?? '';

  test('what is pending is held; the order does not complete by itself, and a lost dispute takes it back', async () => {
    await newMaker();
    const bought = await buyAndDeliver(api, maker, [cloth]);
    const share = await shareOf();
    const dispute = await desk.open(bought.group);
    await balanceIs({ SELLER_HELD: share });
    await waitFor(async () => ((await desk.holdersOf(bought.group)).includes('DISPUTE') ? true : null), {
      timeoutMs: 10_000,
      what: 'the order being held',
    });
    expect((await money.read('balance { held { amount } pending { amount } }')).balance).toEqual({
      held: { amount: (Number(share) / -100).toFixed(2) },
      pending: { amount: '0.00' },
    });
    await sound();
    // The shopper says that it has come: that releases nothing of it.
    await complete(bought);
    await balanceIs({ SELLER_HELD: share });
    expect(
      (await office.start({ method: 'BANK_TRANSFER', sellerIds: [money.sellerId] })).userErrors,
    ).toMatchObject([{ code: 'BALANCE_TOO_SMALL' }]);
    dispute.close('lost');
    await dispute.settled('LOST');
    await balanceIs({});
    await waitFor(async () => ((await desk.holdersOf(bought.group)).length === 0 ? true : null), {
      timeoutMs: 10_000,
      what: 'the order being let go',
    });
    expect(await desk.paymentStatus(bought.group)).toBe('REFUNDED');
    await sound();
  }, 60_000);

  test('a dispute that is won gives back what was held, and what is completed by then is paid out', async () => {
    await newMaker();
    const bought = await buyAndDeliver(api, maker, [cloth]);
    const share = await shareOf();
    const dispute = await desk.open(bought.group);
    await balanceIs({ SELLER_HELD: share });
    await complete(bought);
    dispute.close('won');
    await dispute.settled('WON');
    await balanceIs({ SELLER_AVAILABLE: share });
    const { batch, userErrors } = await office.start({
      method: 'BANK_TRANSFER',
      sellerIds: [money.sellerId],
    });
    expect(userErrors).toEqual([]);
    expect(batch?.payouts).toHaveLength(1);
    await sound();
  }, 60_000);

  test('what is available is held too; what was paid out is a debt only once the dispute is lost', async () => {
    await newMaker();
    const first = await earn(api, maker, cloth);
    const share = (await balanceOf(api, maker.sellerId))['SELLER_AVAILABLE'] ?? '';
    const available = await desk.open(first);
    await balanceIs({ SELLER_HELD: share });
    available.close('won');
    await balanceIs({ SELLER_AVAILABLE: share });

    const { batch } = await office.start({ method: 'BANK_TRANSFER', sellerIds: [money.sellerId] });
    const paid = (batch?.csv ?? '').replace(/,IDR,,/, ',IDR,PAID,');
    expect((await office.upload(batch?.id ?? '', paid)).userErrors).toEqual([]);
    const second = await earn(api, maker, cloth);
    const third = await earn(api, maker, cloth);
    const next = await office.start({ method: 'BANK_TRANSFER', sellerIds: [money.sellerId] });
    const lost = await desk.open(second);
    const alsoLost = await desk.open(third);
    await balanceIs({ SELLER_TRANSIT: String(2n * BigInt(share)) });
    // The bank sends the payout back: what the disputes are about is held of it.
    const failed = (next.batch?.csv ?? '').replace(/,IDR,,/, ',IDR,FAILED,');
    expect((await office.upload(next.batch?.id ?? '', failed)).userErrors).toEqual([]);
    await balanceIs({ SELLER_HELD: String(2n * BigInt(share)) });
    lost.close('won');
    await balanceIs({ SELLER_AVAILABLE: share, SELLER_HELD: share });
    alsoLost.close('lost');
    await balanceIs({ SELLER_AVAILABLE: share });
    await sound();
  }, 90_000);

  test('of what the seller has been paid a lost dispute leaves a debt, with the provider’s fee where it could help it', async () => {
    await newMaker();
    const sold = await earn(api, maker, cloth);
    const share = BigInt((await balanceOf(api, maker.sellerId))['SELLER_AVAILABLE'] ?? '0');
    const { batch } = await office.start({ method: 'BANK_TRANSFER', sellerIds: [money.sellerId] });
    await office.upload(batch?.id ?? '', (batch?.csv ?? '').replace(/,IDR,,/, ',IDR,PAID,'));
    const dispute = await desk.open(sold, 'product_not_received');
    await dispute.settledOrOpen();
    await balanceIs({});
    dispute.close('lost');
    await dispute.settled('LOST');
    const fee = await dispute.fee();
    expect(fee).toBeGreaterThan(0n);
    await balanceIs({ SELLER_DEBT: String(-share + fee) });
    expect(
      (await money.read('ledgerEntries(first: 3) { nodes { kind debt { amount } } }')).ledgerEntries.nodes,
    ).toMatchObject([{ kind: 'DISPUTE_FEE' }, { kind: 'REFUND' }, { kind: 'PAYOUT_PAID' }]);
    await sound();
  }, 60_000);

  test('nothing goes back twice: while the bank has the money nobody refunds or calls off, nor after it is lost', async () => {
    await newMaker();
    const bought = await buyAndPay(api, [cloth]);
    const [order] = bought.group.orders;
    const dispute = await desk.open(bought.group);
    await dispute.settledOrOpen();
    expect(await desk.cancel(order?.id ?? '')).toEqual(['PAYMENT_DISPUTED']);
    expect(await desk.refundDelivery(order?.id ?? '')).toEqual(['PAYMENT_DISPUTED']);
    await expect(refundMoney(api, bought.group, { amount: 100n })).rejects.toThrow('exceed');
    dispute.close('lost');
    await dispute.settled('LOST');
    // Its goods are still here: they stay, and no money goes with them.
    await calledOff(bought);
    expect(await desk.refundDelivery(order?.id ?? '')).toEqual(['ORDER_NOT_IN_STATE']);
    const { rows } = await api.sql<{ amount: string; reason: string }>(
      `SELECT refund.amount::text, refund.reason FROM refund JOIN payment ON payment.id = payment_id
       JOIN order_group ON order_group.id = payment.order_group_id WHERE number = $1`,
      [bought.group.number],
    );
    expect(rows).toEqual([{ reason: 'DISPUTE_LOST', amount: bought.group.total.amount.replace('.', '') }]);
    await sound();
  }, 60_000);

  test('several sellers each lose their own part, and news in any order and number end the same', async () => {
    await newMaker();
    const other = await openMaker(api.context, `Juru Masak ${crypto.randomUUID().slice(0, 8)}`);
    const jar = await other.sell('Sambal', { price: 45_000, stock: 9 });
    const bought = await buyAndPay(api, [cloth, jar]);
    const dispute = await desk.open(bought.group);
    const before = disputeOf(await dispute.atProvider());
    await dispute.settledOrOpen();
    dispute.close('lost');
    const after = disputeOf(await dispute.atProvider());
    const news = Array.from({ length: 12 }, (_each, index) => (index % 3 === 0 ? before : after));
    await Promise.all(news.map((each) => recordDispute(api.context, 'stripe', each)));
    await dispute.settled('LOST');
    await balanceIs({});
    expect(await balanceOf(api, other.sellerId)).toEqual({});
    await calledOff(bought);
    expect(await desk.told(bought.group)).toEqual({ PaymentDisputed: 1, DisputeClosed: 1 });
    await sound();
  }, 60_000);

  test('a decision that comes first, or while a refund is under way, is booked when its time has come', async () => {
    await newMaker();
    const bought = await buyAndPay(api, [cloth]);
    const lose = api.emulator.faults.add({ kind: 'webhook_lose', eventType: 'charge.dispute.*', times: 0 });
    const dispute = await desk.open(bought.group);
    dispute.close('lost');
    api.emulator.faults.clear(lose.id);
    // A refund whose end nobody knows yet.
    await api.sql(
      `INSERT INTO refund (id, payment_id, amount, status, reason, idempotency_key)
       SELECT gen_random_uuid(), payment.id, 100, 'PENDING', 'TEST', 'under-way-' || number FROM payment
       JOIN order_group ON order_group.id = order_group_id WHERE number = $1`,
      [bought.group.number],
    );
    const found = disputeOf(await dispute.atProvider());
    await recordDispute(api.context, 'stripe', found);
    expect(await dispute.row()).toMatchObject({ status: 'LOST', settled_at: null, refund_id: null });
    expect(Object.keys(await balanceOf(api, maker.sellerId))).toEqual(['SELLER_HELD']);
    await api.sql(`UPDATE refund SET status = 'FAILED' WHERE idempotency_key = 'under-way-' || $1`, [
      bought.group.number,
    ]);
    await recordDispute(api.context, 'stripe', found);
    await dispute.settled('LOST');
    await balanceIs({});
    await calledOff(bought);
    await sound();
  }, 60_000);

  test('the provider’s list of the day holds nothing that the books don’t explain', async () => {
    const mutation = `mutation ($input: ReconciliationRunInput!) { reconciliationRun(input: $input) {
      reconciliation { differenceCount differences { reason about } } } }`;
    const input = { day: new Date().toISOString().slice(0, 10) };
    const { reconciliationRun } = await api.gql.data(mutation, { input }, { audience: 'office', token });
    expect(reconciliationRun.reconciliation).toEqual({ differenceCount: 0, differences: [] });
  });
});
