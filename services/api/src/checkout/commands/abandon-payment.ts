import type { MoveReason } from '../../orders/index.js';
import { findPayment, paymentGateways, type PaymentRow } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { closePayment } from './close-payment.js';
import { settlePayment } from './settle-payment.js';

/**
 * Ends an open payment at the provider and here.
 *
 * @param reason why its orders are cancelled
 * @returns what it has become: it may have been paid at the last moment, or be open still when the provider does not answer
 */
export async function abandonPayment(
  context: Context,
  payment: PaymentRow,
  reason: MoveReason = 'payment-expired',
): Promise<PaymentRow['status']> {
  try {
    if (payment.provider_session_id !== null) {
      await context.ports
        .get(paymentGateways)
        .of(payment.provider)
        .expireSession(payment.provider_session_id);
      await settlePayment(context, payment.id, reason);
    } else if (payment.session_claimed_until === null || payment.session_claimed_until < new Date()) {
      await closePayment(context, payment.id, 'EXPIRED', reason);
    }
  } catch (error) {
    context.logger.error({ err: error, paymentId: payment.id }, 'payment not closed');
  }
  return (await findPayment(context.db.platform, payment.id))?.status ?? payment.status;
}
