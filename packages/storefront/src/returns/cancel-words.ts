import type { OrderCancelReason, OrderCanceller } from '@gebyar/schema/shop';
import { m } from '../i18n/messages';

/** What a shopper may say, in the order it is offered. */
export const shopperReasons = {
  CHANGED_MIND: m.cancel_reason_changed_mind,
  ORDERED_BY_MISTAKE: m.cancel_reason_mistake,
  TAKES_TOO_LONG: m.cancel_reason_too_long,
  OTHER: m.cancel_reason_other,
} as const satisfies Partial<Record<OrderCancelReason, () => string>>;

export type ShopperReason = keyof typeof shopperReasons;

export const isShopperReason = (value: string): value is ShopperReason =>
  Object.hasOwn(shopperReasons, value);

/** Why an order was called off, in a few words. */
export const cancelReasonWords: Record<OrderCancelReason, () => string> = {
  ...shopperReasons,
  OUT_OF_STOCK: m.cancel_reason_out_of_stock,
  CANNOT_DELIVER: m.cancel_reason_cannot_deliver,
  SHOPPER_ASKED: m.cancel_reason_shopper_asked,
  SUSPICIOUS: m.cancel_reason_suspicious,
};

/** Who called it off, as the shopper reads it. */
export const cancellerWords: Record<OrderCanceller, () => string> = {
  SHOPPER: m.cancelled_by_you,
  SELLER: m.cancelled_by_seller,
  OFFICE: m.cancelled_by_office,
};
