import type { CurrencyCode } from '@gebyar/money';
import { orderPageUrl, payPageUrl } from '../checkout/index.js';
import type { OrderGroupRecord } from '../orders/index.js';
import { findProof, findManualRefund, type PaymentRow } from '../payments/index.js';
import type { Context } from '../platform/context.js';
import { requireGroup } from './notification.queries.js';
import type { MailContent } from './templates/mail-content.js';
import {
  paymentExpiringMail,
  paymentInstructionsMail,
  proofReceivedMail,
  proofRejectedMail,
  refundAccountMail,
  type PaymentLetter,
} from './templates/payment-letters.js';

function letterOf(
  { config, deployment }: Context,
  { group }: OrderGroupRecord,
  payment: PaymentRow,
): PaymentLetter {
  return {
    locale: group.locale,
    shop: deployment.name,
    currency: deployment.currency as CurrencyCode,
    timeZone: deployment.timeZone,
    number: group.number,
    amount: payment.amount,
    until: payment.expires_at,
    url: payPageUrl(config.PUBLIC_URL_MARKETPLACE, group.locale, group),
  };
}

/** Null when there is nothing left to pay. */
export async function composeInstructions(
  context: Context,
  orderGroupId: string,
): Promise<MailContent | null> {
  const record = await requireGroup(context, orderGroupId);
  const { payment } = record;
  const instructions = payment?.intent.instructions;
  if (payment?.status !== 'PENDING' || !instructions) return null;
  return paymentInstructionsMail({ ...letterOf(context, record, payment), instructions });
}

/** Null when there is nothing left to pay. */
export async function composeExpiring(context: Context, orderGroupId: string): Promise<MailContent | null> {
  const record = await requireGroup(context, orderGroupId);
  const { payment } = record;
  return payment?.status === 'PENDING' ? paymentExpiringMail(letterOf(context, record, payment)) : null;
}

/** Null when it is decided already: then there is other news. */
export async function composeProofReceived(context: Context, proofId: string): Promise<MailContent | null> {
  const proof = await findProof(context, proofId);
  if (proof?.status !== 'SUBMITTED') return null;
  const record = await requireGroup(context, proof.order_group_id);
  return record.payment && proofReceivedMail(letterOf(context, record, record.payment));
}

/** Null when the money was found after all. */
export async function composeProofRejected(context: Context, proofId: string): Promise<MailContent | null> {
  const proof = await findProof(context, proofId);
  if (proof?.status !== 'REJECTED') return null;
  const record = await requireGroup(context, proof.order_group_id);
  const { payment } = record;
  if (!payment || payment.status === 'PAID' || payment.status === 'REFUNDED') return null;
  return proofRejectedMail({
    ...letterOf(context, record, payment),
    reason: proof.reject_reason ?? '',
    open: payment.status === 'PENDING',
  });
}

/** Null when it has gone back already. */
export async function composeRefundAccount(context: Context, refundId: string): Promise<MailContent | null> {
  const found = await findManualRefund(context, refundId);
  if (!found || found.task.outcome !== null) return null;
  const record = await requireGroup(context, found.payment.order_group_id);
  const { group } = record;
  return refundAccountMail({
    ...letterOf(context, record, found.payment),
    amount: found.refund.amount,
    url: orderPageUrl(context.config.PUBLIC_URL_MARKETPLACE, group.locale, group),
  });
}
