import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { buyAndDeliver, buyAndPay } from '../support/delivered.js';
import {
  asApplication,
  balanceOf,
  bookedOf,
  commissionRules,
  refundMoney,
  withoutHoldDays,
} from '../support/ledger.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { payoutsSlice } from '../../src/payouts/index.js';
import { fromPublicId } from '../../src/platform/ids.js';
import { findBroken } from '../../src/platform/invariants.js';

const zero = '00000000-0000-0000-0000-000000000000';

describe('the books', () => {
  let api: PayingApi;
  let maker: Maker;
  let cloth: Goods;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    withoutHoldDays(api);
    maker = await openMaker(api.context);
    cloth = await maker.sell('Kain', { stock: 100, price: 125_001 });
    await commissionRules(api, [{ sellerId: maker.sellerId, rateBp: 333 }]);
  });
  afterAll(() => api.close());

  // The orders of these refunds go on: what is refunded for which order is decided above the books.
  const sound = async () => {
    expect(await findBroken(api.context, payoutsSlice.invariants ?? [])).toEqual([]);
  };
  const confirm = async (key: { number: string; secret: string }, orderId: string | undefined) => {
    const mutation = `mutation ($input: OrderConfirmReceivedInput!) { orderConfirmReceived(input: $input) { userErrors { code } } }`;
    const { orderConfirmReceived } = await api.gql.data(mutation, { input: { ...key, orderId } });
    expect(orderConfirmReceived.userErrors).toEqual([]);
  };
  const until = (account: string, amount: string | undefined) =>
    waitFor(async () => ((await balanceOf(api, maker.sellerId))[account] === amount ? true : null), {
      timeoutMs: 15_000,
      what: `${account} being ${String(amount)}`,
    });

  test('a sale is booked with its commission in the transaction that takes the money in', async () => {
    const { group } = await buyAndPay(api, [cloth]);
    const [order] = group.orders;
    const total = BigInt(order?.total.amount.replace('.', '') ?? '0');
    const shipping = total - 12_500_100n;
    // 3.33 % of Rp 125.001,00 is Rp 4.162,53 and a third of a cent.
    expect(await bookedOf(api, order?.number ?? '')).toEqual({
      'COMMISSION COMMISSION': '-416253',
      'PROVIDER CAPTURED': String(total),
      'SELLER_PENDING GOODS': String(-(12_500_100n - 416_253n)),
      'SELLER_PENDING SHIPPING': String(-shipping),
    });
    await sound();
  });

  test('refunds of everything, in any parts, leave nothing of anything', async () => {
    const before = await balanceOf(api, maker.sellerId);
    const { group, lineIds } = await buyAndPay(api, [cloth]);
    const [order] = group.orders;
    const orderId = fromPublicId('order', order?.id ?? '') ?? '';
    const line = {
      orderId,
      sellerId: maker.sellerId,
      orderLineId: fromPublicId('orderLine', lineIds[0] ?? ''),
      quantity: null,
    };
    await refundMoney(api, group, { amount: 3_333_333n, lines: [{ ...line, amount: 3_333_333n }] });
    await sound();
    await refundMoney(api, group, { amount: 1n, lines: [{ ...line, amount: 1n }] });
    const rest = BigInt(group.total.amount.replace('.', '')) - 3_333_334n;
    await refundMoney(api, group, { amount: rest });
    expect(await bookedOf(api, order?.number ?? '')).toEqual({});
    expect(await balanceOf(api, maker.sellerId)).toEqual(before);
    await sound();
  });

  test('a completed order’s money becomes available; a refund after that comes out of it, and what is short is a debt', async () => {
    const { group, key } = await buyAndDeliver(api, maker, [cloth]);
    const [order] = group.orders;
    const before = BigInt((await balanceOf(api, maker.sellerId))['SELLER_PENDING'] ?? '0');
    await confirm(key, order?.id);
    const share = BigInt(order?.total.amount.replace('.', '') ?? '0') - 416_253n;
    await until('SELLER_AVAILABLE', String(-share));
    expect((await balanceOf(api, maker.sellerId))['SELLER_PENDING']).toBe(String(before + share));

    // The seller's bank has it: what is paid out is gone.
    await asApplication(api, async (query) => {
      const journal = randomUUID();
      await query(
        `INSERT INTO ledger_journal (id, kind, source, currency) VALUES ($1, 'PAYOUT', $2, 'IDR')`,
        [journal, randomUUID()],
      );
      await query(
        `INSERT INTO ledger_posting (id, journal_id, account, seller_id, provider, component, amount)
         VALUES ($1, $2, 'SELLER_AVAILABLE', $3, NULL, 'MOVE', $5), ($4, $2, 'PROVIDER', NULL, 'bank', 'MOVE', -$5::bigint)`,
        [randomUUID(), journal, maker.sellerId, randomUUID(), String(share)],
      );
    });
    await refundMoney(api, group, { amount: BigInt(group.total.amount.replace('.', '')) });
    expect(await balanceOf(api, maker.sellerId)).toMatchObject({ SELLER_DEBT: String(share) });
    await sound();

    const next = await buyAndDeliver(api, maker, [cloth, cloth]);
    await confirm(next.key, next.group.orders[0]?.id);
    await until('SELLER_DEBT', undefined);
    await sound();
  });

  test('a refund that comes back stands as if it had not been', async () => {
    const { group } = await buyAndPay(api, [cloth]);
    const [order] = group.orders;
    const [booked, held] = [await bookedOf(api, order?.number ?? ''), await balanceOf(api, maker.sellerId)];
    const refundId = await refundMoney(api, group, { amount: BigInt(group.total.amount.replace('.', '')) });
    expect(await balanceOf(api, maker.sellerId)).not.toEqual(held);
    const { rows } = await api.sql<{ at_provider: string }>(
      'SELECT provider_refund_id AS at_provider FROM refund WHERE id = $1',
      [refundId],
    );
    api.emulator.settleRefund(rows[0]?.at_provider ?? '', 'failed');
    await waitFor(
      async () =>
        (await api.sql(`SELECT FROM refund WHERE id = $1 AND status = 'FAILED'`, [refundId])).rows[0] ?? null,
      { timeoutMs: 15_000, what: 'the refund coming back' },
    );
    expect(await bookedOf(api, order?.number ?? '')).toEqual(booked);
    expect(await balanceOf(api, maker.sellerId)).toEqual(held);
    await sound();
  });

  test('money from before there were books is booked by the sweep', async () => {
    const { group } = await buyAndPay(api, [cloth]);
    const [order] = group.orders;
    const booked = await bookedOf(api, order?.number ?? '');
    await api.sql(
      `UPDATE payment SET paid_at = '2026-01-05T03:04:05Z' WHERE order_group_id = (SELECT id FROM order_group WHERE number = $1)`,
      [group.number],
    );
    await api.sql(`SET session_replication_role = replica;
      DELETE FROM order_commission WHERE order_id = (SELECT id FROM "order" WHERE number = '${String(order?.number)}');
      DELETE FROM ledger_posting WHERE order_id = (SELECT id FROM "order" WHERE number = '${String(order?.number)}');
      DELETE FROM ledger_journal WHERE NOT EXISTS (SELECT FROM ledger_posting WHERE journal_id = ledger_journal.id);
      UPDATE ledger_balance SET amount = (SELECT coalesce(sum(amount), 0) FROM ledger_posting
        WHERE ledger_posting.seller_id = ledger_balance.seller_id AND ledger_posting.account = ledger_balance.account);
      SET session_replication_role = origin`);
    await waitFor(
      async () => ((await bookedOf(api, order?.number ?? ''))['PROVIDER CAPTURED'] ? true : null),
      { timeoutMs: 40_000, what: 'the sweep' },
    );
    expect(await bookedOf(api, order?.number ?? '')).toEqual(booked);
    // With the time of the payment, not of the sweep.
    const { rows } = await api.sql<{ at: Date }>(
      `SELECT journal.at FROM ledger_journal journal JOIN payment ON payment.id::text = journal.source
       JOIN order_group ON order_group.id = payment.order_group_id WHERE order_group.number = $1 AND journal.kind = 'CAPTURE'`,
      [group.number],
    );
    expect(rows).toEqual([{ at: new Date('2026-01-05T03:04:05Z') }]);
    await sound();
  });

  describe('refuse, by the database itself and whoever writes,', () => {
    const journal = (id: string) =>
      `INSERT INTO ledger_journal (id, kind, source, currency) VALUES ('${id}', 'PROVIDER_MOVE', '${id}', 'IDR')`;
    const posting = (journalId: string, amount: number, account = 'PROVIDER', given = `NULL, 'stripe'`) =>
      `INSERT INTO ledger_posting (id, journal_id, account, seller_id, provider, component, amount)
       VALUES ('${randomUUID()}', '${journalId}', '${account}', ${given}, 'MOVE', ${String(amount)})`;
    const written = async (...statements: string[]) =>
      asApplication(api, async (query) => {
        for (const statement of statements) await query(statement);
      });

    test('a journal that does not add up to zero, or has no postings', async () => {
      const id = randomUUID();
      await expect(written(journal(id), posting(id, 5), posting(id, -4))).rejects.toThrow(/add up to 1/);
      await expect(written(journal(id))).rejects.toThrow(/0 postings/);
      // Also when the check is made early, and the rest comes after it.
      await expect(
        written(
          journal(id),
          posting(id, 5),
          posting(id, -5),
          'SET CONSTRAINTS ALL IMMEDIATE',
          'SET CONSTRAINTS ALL DEFERRED',
          posting(id, 7),
        ),
      ).rejects.toThrow(/add up to 7/);
    });

    test('postings to a journal of an earlier transaction, even ones that add up', async () => {
      const id = randomUUID();
      await written(journal(id), posting(id, 5), posting(id, -5));
      await expect(written(posting(id, 5), posting(id, -5))).rejects.toThrow(
        /in the transaction that writes it/,
      );
      await expect(
        written(
          `INSERT INTO ledger_journal (id, kind, source, currency, xact) VALUES ('${randomUUID()}', 'RELEASE', 'x', 'IDR', '5')`,
        ),
      ).rejects.toThrow(/permission denied/);
    });

    test('changing or taking out what is written', async () => {
      for (const table of ['ledger_journal', 'ledger_posting', 'order_commission']) {
        await expect(written(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
        await expect(api.sql(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
        await expect(api.sql(`UPDATE ${table} SET id = id`)).rejects.toThrow(/append-only/);
      }
      await expect(api.sql('TRUNCATE ledger_posting')).rejects.toThrow(/append-only/);
      await expect(written('UPDATE ledger_balance SET amount = 0')).rejects.toThrow(/permission denied/);
    });

    test('an effect that is booked already', async () => {
      const [one, other] = [randomUUID(), randomUUID()];
      await written(journal(one), posting(one, 5), posting(one, -5));
      const again = journal(other).replace(`'PROVIDER_MOVE', '${other}'`, `'PROVIDER_MOVE', '${one}'`);
      await expect(written(again)).rejects.toThrow(/unique/);
    });

    test('taking more from a seller than it has, and postings that don’t say whose they are', async () => {
      const id = randomUUID();
      const of = `'${maker.sellerId}', NULL`;
      await expect(written(journal(id), posting(id, 999_999_999_999, 'SELLER_PENDING', of))).rejects.toThrow(
        /less than nothing/,
      );
      await expect(written(journal(id), posting(id, 1, 'SELLER_PENDING', 'NULL, NULL'))).rejects.toThrow(
        /just where its account has one/,
      );
      await expect(written(journal(id), posting(id, 1, 'COMMISSION', of))).rejects.toThrow(
        /just where its account has one/,
      );
      await expect(written(journal(id), posting(id, 1, 'NOWHERE', 'NULL, NULL'))).rejects.toThrow();
    });

    test('whoever is not the platform', async () => {
      const id = randomUUID();
      await expect(written(`SET LOCAL gebyar.scope = 'seller'`, journal(id))).rejects.toThrow(
        /row-level security/,
      );
      await asApplication(api, async (query) => {
        await query(`SET LOCAL gebyar.scope = 'seller'; SET LOCAL gebyar.seller_id = '${zero}'`);
        expect((await query('SELECT FROM ledger_posting')).rowCount).toBe(0);
        expect((await query('SELECT FROM ledger_journal')).rowCount).toBe(0);
        expect((await query('SELECT FROM ledger_balance')).rowCount).toBe(0);
      });
    });
  });
});
