import {
  findPayment,
  recordConfirmation,
  type ConfirmPaymentInput,
  type PaymentRow,
} from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { settlePayment } from './settle-payment.js';

/**
 * Takes the word of somebody who has seen a payment's money, and settles what it means at once: the orders are paid, or the
 * money came too late or was not what was asked for, and a refund is to be made. Said twice, or by two people at the same
 * time, it counts once. Should this process die in between, the news that was written down with the word settles it.
 *
 * @returns the payment as it is then
 * @throws UserFaults PAYMENT_NOT_FOUND, PAYMENT_NOT_MANUAL, INVALID_AMOUNT, AMOUNT_DIFFERS, REFERENCE_REQUIRED,
 * REFERENCE_USED, PAYMENT_ALREADY_CONFIRMED
 */
export async function confirmPayment(context: Context, input: ConfirmPaymentInput): Promise<PaymentRow> {
  await recordConfirmation(context, input);
  await settlePayment(context, input.paymentId);
  const payment = await findPayment(context.db.platform, input.paymentId);
  if (!payment) throw new Error(`the payment ${input.paymentId} is not there`);
  return payment;
}
