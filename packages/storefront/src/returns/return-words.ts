import type { ReturnMover, ReturnReason, ReturnStatus } from '@gebyar/schema/shop';
import { m } from '../i18n/messages';

/** A return's status in a word or two. */
export const returnWords: Record<ReturnStatus, () => string> = {
  REQUESTED: m.return_status_requested,
  APPROVED: m.return_status_approved,
  DECLINED: m.return_status_declined,
  ESCALATED: m.return_status_escalated,
  REJECTED: m.return_status_rejected,
  SHIPPED_BACK: m.return_status_shipped,
  RECEIVED: m.return_status_received,
  REFUNDED: m.return_status_refunded,
  CLOSED: m.return_status_closed,
  CANCELLED: m.return_status_cancelled,
};

/** What comes next in each state, in a sentence. */
export const returnNext: Record<ReturnStatus, () => string> = {
  REQUESTED: m.return_next_requested,
  APPROVED: m.return_next_approved,
  DECLINED: m.return_next_declined,
  ESCALATED: m.return_next_escalated,
  REJECTED: m.return_next_rejected,
  SHIPPED_BACK: m.return_next_shipped,
  RECEIVED: m.return_next_received,
  REFUNDED: m.return_next_refunded,
  CLOSED: m.return_next_closed,
  CANCELLED: m.return_next_cancelled,
};

export const returnTone = {
  REQUESTED: 'indigo',
  APPROVED: 'success',
  DECLINED: 'danger',
  ESCALATED: 'soga',
  REJECTED: 'danger',
  SHIPPED_BACK: 'soga',
  RECEIVED: 'success',
  REFUNDED: 'success',
  CLOSED: 'neutral',
  CANCELLED: 'neutral',
} as const satisfies Record<ReturnStatus, string>;

export const returnReasonWords: Record<ReturnReason, () => string> = {
  DAMAGED: m.return_reason_damaged,
  WRONG_ITEM: m.return_reason_wrong_item,
  NOT_AS_DESCRIBED: m.return_reason_not_described,
  CHANGED_MIND: m.return_reason_changed_mind,
  OTHER: m.return_reason_other,
};

export const isReturnReason = (value: string): value is ReturnReason =>
  Object.hasOwn(returnReasonWords, value);

/** Who pays the way back by the reason alone, told before it is asked for. */
export const payerHint = (reason: ReturnReason): string =>
  reason === 'CHANGED_MIND' || reason === 'OTHER'
    ? m.return_payer_shopper_hint()
    : m.return_payer_seller_hint();

export const moverWords: Record<ReturnMover, () => string> = {
  SHOPPER: m.return_by_shopper,
  SELLER: m.return_by_seller,
  OFFICE: m.return_by_office,
  SYSTEM: m.return_by_system,
};
