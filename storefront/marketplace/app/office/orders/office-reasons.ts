import type { OrderCancelReason } from '@gebyar/schema/office';
import { m } from '@gebyar/storefront/i18n/messages';

/** What the office may say, in the order it is offered. */
export const officeReasonWords = {
  SHOPPER_ASKED: m.cancel_reason_shopper_asked,
  OUT_OF_STOCK: m.cancel_reason_out_of_stock,
  CANNOT_DELIVER: m.cancel_reason_cannot_deliver,
  SUSPICIOUS: m.cancel_reason_suspicious,
  OTHER: m.cancel_reason_other,
} as const satisfies Partial<Record<OrderCancelReason, () => string>>;

export const isOfficeReason = (value: string): value is keyof typeof officeReasonWords =>
  Object.hasOwn(officeReasonWords, value);
