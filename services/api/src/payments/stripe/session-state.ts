import type Stripe from 'stripe';
import type { ProviderRefund, RefundStatus, SessionState } from '../payment.gateway.js';

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
