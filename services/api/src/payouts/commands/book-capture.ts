import type { PaymentRow } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { lockSellerLedgers, writeJournal } from '../journal.js';
import type { Posting } from '../ledger.accounts.js';
import { postSold } from '../ledger.split.js';
import { holderOf, isTakenBySeller } from '../money-holder.js';
import { settleDebt } from '../settle-debt.js';
import { soldParts, type ChargedSale } from '../sold-parts.js';

export type CapturedPayment = Pick<PaymentRow, 'id' | 'order_group_id' | 'provider' | 'method' | 'currency'>;

/**
 * Books money that came in for orders that go on: each seller's part, the commission, which is frozen here by the rules of the
 * moment of the order, and what the platform adds for its own discounts. In the transaction that takes the money in.
 *
 * @param at when that was, where it is booked later
 */
export async function bookCapture(
  context: Context,
  tx: Transaction,
  payment: CapturedPayment,
  at?: Date,
): Promise<void> {
  const sales = await soldParts(tx, payment.order_group_id);
  const postings = sales.flatMap(({ part }) => postSold(part));
  const bySeller = new Map<string, { orderId: string; paid: bigint }>();
  for (const { part } of sales) {
    const paid = (bySeller.get(part.sellerId)?.paid ?? 0n) + part.paid;
    bySeller.set(part.sellerId, { orderId: part.orderId, paid });
  }
  for (const [sellerId, { orderId, paid }] of bySeller) {
    postings.push({ ...holderOf(payment, sellerId), orderId, component: 'CAPTURED', amount: paid });
  }
  const { id: source, currency } = payment;
  const booked = await writeJournal(context, tx, { kind: 'CAPTURE', source, currency, postings, at });
  // A sale for nothing at all moves no money, and is a sale all the same.
  const isEmpty = postings.every(({ amount }) => amount === 0n);
  if (!booked && !isEmpty) return;
  await freezeCommission(tx, sales);
  if (isTakenBySeller(payment)) await setOffCash(context, tx, payment, { bySeller, captured: postings, at });
}

/** Books money that came in and will not become an order: it is the buyer's. */
export async function bookUnsold(
  context: Context,
  tx: Transaction,
  payment: CapturedPayment,
  captured: { amount: bigint; currency: string },
  at?: Date,
): Promise<void> {
  const holder = await holderOfUnsold(tx, payment);
  const postings: Posting[] = [
    { ...holder, component: 'CAPTURED', amount: captured.amount },
    { account: 'REFUNDABLE', component: 'UNSOLD', amount: -captured.amount },
  ];
  await writeJournal(context, tx, {
    kind: 'CAPTURE',
    source: payment.id,
    currency: captured.currency,
    postings,
    at,
  });
}

/** Cash that a seller took for nothing is owed to the platform, which gives it back to the buyer. */
async function holderOfUnsold(
  tx: Transaction,
  payment: CapturedPayment,
): Promise<Pick<Posting, 'account' | 'sellerId' | 'provider'>> {
  const { provider, order_group_id: orderGroupId } = payment;
  if (!isTakenBySeller(payment)) return { account: 'PROVIDER', provider };
  const sellers = await tx.sql
    .selectFrom('order')
    .select('seller_id')
    .where('order_group_id', '=', orderGroupId)
    .execute();
  const [seller] = sellers;
  return seller && sellers.length === 1
    ? { account: 'SELLER_DEBT', sellerId: seller.seller_id }
    : { account: 'PROVIDER', provider };
}

async function freezeCommission(tx: Transaction, sales: readonly ChargedSale[]): Promise<void> {
  await tx.sql
    .insertInto('order_commission')
    .values(
      sales.map(({ part, charge: { rule, amount }, base }) => ({
        id: newId(),
        order_id: part.orderId,
        order_line_id: part.orderLineId,
        seller_id: part.sellerId,
        rule_id: rule?.id ?? null,
        rule_version: rule?.version ?? null,
        rate_bp: rule?.rateBp ?? 0,
        fixed: rule?.fixed ?? 0n,
        base,
        amount,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The seller has the money: what it earned is paid with it, and the rest of it is the platform's, a debt. */
async function setOffCash(
  context: Context,
  tx: Transaction,
  payment: CapturedPayment,
  {
    bySeller,
    captured,
    at: happened,
  }: {
    bySeller: ReadonlyMap<string, { orderId: string; paid: bigint }>;
    captured: readonly Posting[];
    at: Date | undefined;
  },
): Promise<void> {
  await lockSellerLedgers(tx, [...bySeller.keys()]);
  const postings = [...bySeller].flatMap(([sellerId, { orderId, paid }]): Posting[] => {
    const earned = captured
      .filter((posting) => posting.account === 'SELLER_PENDING' && posting.sellerId === sellerId)
      .reduce((sum, { amount }) => sum - amount, 0n);
    const kept = earned < paid ? earned : paid;
    const at = { sellerId, orderId, component: 'MOVE' } as const;
    return [
      { ...at, account: 'SELLER_CASH', amount: -paid },
      { ...at, account: 'SELLER_PENDING', amount: kept },
      { ...at, account: 'SELLER_DEBT', amount: paid - kept },
    ];
  });
  const { id: source, currency } = payment;
  await writeJournal(context, tx, { kind: 'CASH_SETTLED', source, currency, postings, at: happened });
  for (const sellerId of [...bySeller.keys()].sort()) {
    await settleDebt(context, tx, { sellerId, currency, source: `${source}:${sellerId}` });
  }
}
