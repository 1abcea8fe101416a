import { allocate, sumOf } from '@gebyar/money';
import {
  recordDisputeRefund,
  type DisputeMovement,
  type DisputeRow,
  type PaymentRow,
  type RefundWishLine,
} from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { holdDisputed } from '../hold-disputed.js';
import { lockSellerLedgers, writeJournal } from '../journal.js';
import type { Posting } from '../ledger.accounts.js';
import { spreadRefund, type TakenBack } from '../ledger.split.js';
import { partsLeft } from '../take-back.js';
import { settleDebt } from '../settle-debt.js';
import { bookRefund } from './book-refund.js';

/**
 * Books what the provider took for a dispute, or gave back, with the provider's own time. What comes back of one that was given
 * up as lost lessens what it has cost.
 */
export async function bookDisputeMoved(
  context: Context,
  tx: Transaction,
  { provider }: PaymentRow,
  {
    dispute,
    kind,
    movement,
  }: { dispute: DisputeRow; kind: 'WITHDRAWN' | 'REINSTATED'; movement: DisputeMovement },
): Promise<void> {
  const { id: source, currency } = dispute;
  const amount = kind === 'WITHDRAWN' ? movement.amount : -movement.amount;
  const lost = dispute.status === 'LOST' && dispute.settled_at !== null;
  await writeJournal(context, tx, {
    kind: `DISPUTE_${kind}`,
    source,
    currency,
    at: movement.at,
    postings: [
      { account: 'PROVIDER', provider, component: 'MOVE', amount: -amount },
      { account: lost ? 'DISPUTE_LOSS' : 'DISPUTED', component: 'MOVE', amount },
    ],
  });
}

export const holdForDispute = (
  context: Context,
  tx: Transaction,
  payment: PaymentRow,
  { id }: DisputeRow,
): Promise<void> => holdDisputed(context, tx, payment, { source: `${id}:opened` });

/**
 * Books how a dispute ended. Either way what was held for it is the sellers' again; of a lost one the money that the bank has
 * kept is then taken back like a refund, with the provider's fee where the deployment says that sellers pay it.
 *
 * @returns the row id of the refund that a lost one has come to; null where nothing is lost to the sellers
 */
export async function bookDisputeClosed(
  context: Context,
  tx: Transaction,
  payment: PaymentRow,
  dispute: DisputeRow,
): Promise<string | null> {
  const { id, currency } = dispute;
  await lockSellerLedgers(
    tx,
    (await partsLeft(tx, payment.id)).map(({ sellerId }) => sellerId),
  );
  await holdDisputed(context, tx, payment, { source: `${id}:closed` });
  const parts = await partsLeft(tx, payment.id);
  if (dispute.status === 'LOST') return bookLost(context, tx, payment, dispute);
  for (const { orderId, sellerId } of ofSellers(parts)) {
    await settleDebt(context, tx, { sellerId, currency, source: `${id}:${sellerId}` });
    // An order that was completed meanwhile had nothing to release.
    await tx.enqueue('payouts/release-order', { orderId }, { key: `payouts/release-order:${orderId}` });
  }
  return null;
}

const ofSellers = <Part extends { orderId: string; sellerId: string }>(parts: readonly Part[]): Part[] =>
  [...new Map(parts.map((part) => [part.sellerId, part])).values()].sort((a, b) =>
    a.sellerId < b.sellerId ? -1 : 1,
  );

async function bookLost(
  context: Context,
  tx: Transaction,
  payment: PaymentRow,
  dispute: DisputeRow,
): Promise<string | null> {
  const { id: source, currency } = dispute;
  const kept = dispute.withdrawn - dispute.reinstated;
  const left = (payment.captured_amount ?? 0n) - (await refundedOf(tx, payment.id));
  const amount = kept < left ? kept : left;
  // More than was left of the payment: the shopper has it twice, and nobody but the platform can bear it.
  await writeJournal(context, tx, {
    kind: 'DISPUTE_LOST',
    source,
    currency,
    postings: [
      { account: 'DISPUTE_LOSS', component: 'MOVE', amount: kept - amount },
      { account: 'DISPUTED', component: 'MOVE', amount: amount - kept },
    ],
  });
  const parts = await partsLeft(tx, payment.id);
  if (amount <= 0n) return null;
  const taken = parts.length === 0 ? [] : spreadRefund(parts, [{ orderId: null, orderLineId: null, amount }]);
  const refund = await recordDisputeRefund(tx, {
    disputeId: dispute.id,
    paymentId: payment.id,
    amount,
    lines: taken.filter(({ refunded }) => refunded > 0n).map(toWish),
    at: context.clock(),
  });
  await bookRefund(context, tx, payment, refund, { from: { account: 'DISPUTED' } });
  await chargeFee(context, tx, dispute, taken);
  return refund.id;
}

const toWish = ({ orderId, orderLineId, sellerId, refunded }: TakenBack): RefundWishLine => ({
  orderId,
  orderLineId,
  sellerId,
  quantity: null,
  amount: refunded,
});

async function refundedOf(tx: Transaction, paymentId: string): Promise<bigint> {
  const rows = await tx.sql
    .selectFrom('refund')
    .select('amount')
    .where('payment_id', '=', paymentId)
    .where('status', '=', 'SUCCEEDED')
    .execute();
  return sumOf(rows.map(({ amount }) => amount));
}

/** Where the reason is one that a seller can help, the provider's fee is the sellers', by what each gave back. */
async function chargeFee(
  context: Context,
  tx: Transaction,
  { id: source, fee, reason, currency }: DisputeRow,
  taken: readonly TakenBack[],
): Promise<void> {
  const { disputeFeeFor } = context.deployment.payouts;
  if (fee === 0n || taken.length === 0 || !disputeFeeFor.includes(reason)) return;
  const sellers = ofSellers(taken);
  const given = sellers.map(({ sellerId }) =>
    sumOf(taken.filter((each) => each.sellerId === sellerId).map(({ refunded }) => refunded)),
  );
  const postings = allocate(fee, given).flatMap((amount, index): Posting[] => {
    const { orderId = '', sellerId = '' } = sellers[index] ?? {};
    const at = { orderId, component: 'FEE' } as const;
    return [
      { ...at, account: 'SELLER_DEBT', sellerId, amount },
      { ...at, account: 'PROVIDER_FEE', amount: -amount },
    ];
  });
  await writeJournal(context, tx, { kind: 'DISPUTE_FEE', source, currency, postings });
  for (const { sellerId } of sellers)
    await settleDebt(context, tx, { sellerId, currency, source: `${source}:${sellerId}:fee` });
}
