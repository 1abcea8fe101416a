import type Stripe from 'stripe';
import type {
  DisputeMovement,
  DisputeStatus,
  ProviderDispute,
  ProviderRefund,
  RefundStatus,
  SessionState,
} from '../payment.gateway.js';

const idOf = (value: string | { id: string } | null): string | null =>
  typeof value === 'string' ? value : (value?.id ?? null);

/** A Checkout Session in the port's words. https://docs.stripe.com/api/checkout/sessions/object */
export function stateOf(session: Stripe.Checkout.Session): SessionState {
  const paymentId = session.metadata?.['payment_id'] ?? null;
  if (session.payment_status === 'paid') {
    const providerPaymentId = idOf(session.payment_intent);
    if (providerPaymentId === null || session.amount_total === null || session.currency === null) {
      throw new Error(`the paid session ${session.id} names no payment`);
    }
    const amount = BigInt(session.amount_total);
    return { kind: 'paid', paymentId, providerPaymentId, amount, currency: session.currency.toUpperCase() };
  }
  if (session.status === 'expired') return { kind: 'expired', paymentId };
  return { kind: session.status === 'complete' ? 'processing' : 'open', paymentId };
}

const statuses: Record<string, RefundStatus> = {
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
  canceled: 'FAILED',
};

export const refundOf = ({ id, status, metadata }: Stripe.Refund): ProviderRefund => ({
  providerRefundId: id,
  status: statuses[status ?? ''] ?? 'PENDING',
  refundId: metadata?.['refund_id'] ?? null,
});

// https://docs.stripe.com/api/disputes/object#dispute_object-status: `warning_*` is an inquiry, which takes no money yet.
const disputeStatuses: Record<string, DisputeStatus> = {
  needs_response: 'NEEDS_RESPONSE',
  warning_needs_response: 'NEEDS_RESPONSE',
  appeal_needs_response: 'NEEDS_RESPONSE',
  won: 'WON',
  warning_closed: 'WON',
  prevented: 'WON',
  lost: 'LOST',
};

/** What was moved one way, as one movement: Stripe lists at most one withdrawal and one reinstatement. */
function movedBy(transactions: readonly Stripe.BalanceTransaction[], sign: 1 | -1): DisputeMovement | null {
  const own = transactions.filter(({ amount }) => amount * sign > 0);
  const [first] = own;
  if (!first) return null;
  const amount = own.reduce((sum, each) => sum + BigInt(each.amount * sign), 0n);
  return { amount, at: new Date(first.created * 1000) };
}

export const disputeOf = (dispute: Stripe.Dispute): ProviderDispute => ({
  providerDisputeId: dispute.id,
  providerPaymentId: idOf(dispute.payment_intent),
  amount: BigInt(dispute.amount),
  currency: dispute.currency.toUpperCase(),
  reason: dispute.reason,
  status: disputeStatuses[dispute.status] ?? 'UNDER_REVIEW',
  dueBy: dispute.evidence_details.due_by === null ? null : new Date(dispute.evidence_details.due_by * 1000),
  openedAt: new Date(dispute.created * 1000),
  withdrawn: movedBy(dispute.balance_transactions, -1),
  reinstated: movedBy(dispute.balance_transactions, 1),
  fee: dispute.balance_transactions.reduce((sum, { fee }) => sum + BigInt(fee), 0n),
});
