import type { PaymentRow, RefundRow } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { holdDisputed } from '../hold-disputed.js';
import { heldBy, isBooked, lockSellerLedgers, writeJournal } from '../journal.js';
import type { Posting } from '../ledger.accounts.js';
import { spreadRefund, type RefundWant } from '../ledger.split.js';
import { settleDebt } from '../settle-debt.js';
import {
  coverShortage,
  isReleased,
  partsLeft,
  postTaken,
  providerOf,
  roomFor,
  type MoneySource,
} from '../take-back.js';

/**
 * Books a refund that went through: of each part it is for, the seller's share, the commission and the platform's discount go
 * back in proportion. What the seller has not got any more is a debt. In the transaction that marks the refund.
 *
 * @param from where the shopper's money came from; the provider, unless the bank had taken it before
 */
export async function bookRefund(
  context: Context,
  tx: Transaction,
  payment: PaymentRow,
  refund: Pick<RefundRow, 'id' | 'amount'>,
  { from = providerOf(payment), at }: { from?: MoneySource; at?: Date } = {},
): Promise<void> {
  const { id: source, amount } = refund;
  if (await isBooked(tx, 'REFUND', source)) return;
  const parts = await partsLeft(tx, payment.id);
  const { currency } = await captureOf(tx, payment);
  if (parts.length === 0) {
    const postings: Posting[] = [
      { account: 'REFUNDABLE', component: 'UNSOLD', amount },
      { ...from, component: 'CAPTURED', amount: -amount },
    ];
    await writeJournal(context, tx, { kind: 'REFUND', source, currency, postings, at });
    return;
  }
  await lockSellerLedgers(
    tx,
    parts.map(({ sellerId }) => sellerId),
  );
  // What is held for a dispute of this very money pays it first.
  await holdDisputed(context, tx, payment, { source: `${source}:before`, upTo: 0n });
  // Read again: what others booked until the lock was ours.
  const taken = spreadRefund(await partsLeft(tx, payment.id), await wantsOf(tx, refund));
  const postings: Posting[] = [];
  for (const orderId of new Set(taken.map((each) => each.orderId))) {
    const own = taken.filter((each) => each.orderId === orderId);
    const [{ sellerId } = { sellerId: '' }] = own;
    const released = await isReleased(tx, orderId);
    const room = await roomFor(tx, { sellerId, orderId, currency, released });
    postings.push(...own.flatMap((each) => postTaken(each, released)));
    postings.push(...coverShortage(from, own, { sellerId, orderId, released, room }));
  }
  await writeJournal(context, tx, { kind: 'REFUND', source, currency, postings, at });
  await holdDisputed(context, tx, payment, { source: `${source}:after` });
  for (const sellerId of [...new Set(taken.map((each) => each.sellerId))].sort()) {
    await settleDebt(context, tx, { sellerId, currency, source: `${source}:${sellerId}` });
  }
}

async function wantsOf(tx: Transaction, refund: Pick<RefundRow, 'id' | 'amount'>): Promise<RefundWant[]> {
  const lines = await tx.sql
    .selectFrom('refund_line')
    .select(['order_id', 'order_line_id', 'amount'])
    .where('refund_id', '=', refund.id)
    .orderBy('id')
    .execute();
  if (lines.length === 0) return [{ orderId: null, orderLineId: null, amount: refund.amount }];
  return lines.map((line) => ({
    orderId: line.order_id,
    orderLineId: line.order_line_id,
    amount: line.amount,
  }));
}

/** @throws Error for money that the books don't know: the sweep books it, and the refund is settled again. */
async function captureOf(tx: Transaction, payment: PaymentRow): Promise<{ currency: string }> {
  const capture = await tx.sql
    .selectFrom('ledger_journal')
    .select('currency')
    .where('kind', '=', 'CAPTURE')
    .where('source', '=', payment.id)
    .executeTakeFirst();
  if (!capture) throw new Error(`the money of payment ${payment.id} is not in the books`);
  return capture;
}

/** Books that a refund which had gone through came back: the same postings the other way round, and debts made good first. */
export async function bookRefundReturned(
  context: Context,
  tx: Transaction,
  payment: PaymentRow,
  refund: Pick<RefundRow, 'id'>,
): Promise<void> {
  const booked = await tx.sql
    .selectFrom('ledger_posting')
    .innerJoin('ledger_journal', 'ledger_journal.id', 'ledger_posting.journal_id')
    .selectAll('ledger_posting')
    .where('kind', '=', 'REFUND')
    .where('source', '=', refund.id)
    .orderBy('ledger_posting.id')
    .execute();
  await lockSellerLedgers(
    tx,
    booked.flatMap(({ seller_id }) => seller_id ?? []),
  );
  const { currency } = await captureOf(tx, payment);
  const postings: Posting[] = [];
  const owed = new Map<string, bigint>();
  for (const row of booked) {
    const { seller_id: sellerId, order_id: orderId, order_line_id: orderLineId, component } = row;
    const at = { sellerId, orderId, orderLineId, component };
    if (row.account === 'SELLER_DEBT' && sellerId !== null) {
      // The debt may be paid by now: what is no longer owed becomes available again.
      const left = owed.get(sellerId) ?? (await heldBy(tx, sellerId, currency)).debt;
      const lessDebt = row.amount > left ? left : row.amount;
      owed.set(sellerId, left - lessDebt);
      postings.push({ ...at, account: 'SELLER_DEBT', amount: -lessDebt });
      postings.push({ ...at, account: 'SELLER_AVAILABLE', amount: lessDebt - row.amount });
    } else if (row.account === 'SELLER_PENDING' && orderId !== null && (await isReleased(tx, orderId))) {
      postings.push({ ...at, account: 'SELLER_AVAILABLE', amount: -row.amount });
    } else {
      postings.push({ ...at, account: row.account, provider: row.provider, amount: -row.amount });
    }
  }
  const { id: source } = refund;
  if (!(await writeJournal(context, tx, { kind: 'REFUND_RETURNED', source, currency, postings }))) return;
  const sellers = new Set(booked.flatMap(({ seller_id }) => seller_id ?? []));
  for (const sellerId of [...sellers].sort()) {
    await settleDebt(context, tx, { sellerId, currency, source: `${source}:${sellerId}:returned` });
  }
}
