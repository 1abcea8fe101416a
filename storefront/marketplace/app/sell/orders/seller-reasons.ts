import type { OrderCancelReason } from '@gebyar/schema/seller';
import { m } from '@gebyar/storefront/i18n/messages';

/** What a seller may say, in the order it is offered. */
export const sellerReasonWords = {
  OUT_OF_STOCK: m.cancel_reason_out_of_stock,
  CANNOT_DELIVER: m.cancel_reason_cannot_deliver,
  SHOPPER_ASKED: m.cancel_reason_shopper_asked,
  OTHER: m.cancel_reason_other,
} as const satisfies Partial<Record<OrderCancelReason, () => string>>;

export const isSellerReason = (value: string): value is keyof typeof sellerReasonWords =>
  Object.hasOwn(sellerReasonWords, value);
