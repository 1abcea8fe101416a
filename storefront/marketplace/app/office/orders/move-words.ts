import type { OrderMoveReason } from '@gebyar/schema/office';
import { m } from '@gebyar/storefront/i18n/messages';

/** Why an order moved, as a step of its history. */
export const moveWords: Record<OrderMoveReason, () => string> = {
  PAYMENT_RECEIVED: m.office_order_move_payment_received,
  NOTHING_TO_PAY: m.free_title,
  PAYMENT_EXPIRED: m.office_order_move_payment_expired,
  PAYMENT_FAILED: m.office_order_move_payment_failed,
  PAYMENT_UNUSABLE: m.office_order_move_payment_unusable,
  LATE_PAYMENT: m.office_order_move_late_payment,
  PACKED: m.office_order_move_packed,
  UNPACKED: m.office_order_move_unpacked,
  SHIPPED: m.office_order_move_shipped,
  DELIVERED: m.office_order_move_delivered,
  RECEIVED: m.office_order_move_received,
  AUTO_COMPLETED: m.office_order_move_auto_completed,
  CANCELLED_BY_SHOPPER: m.office_order_move_shopper,
  CANCELLED_BY_SELLER: m.office_order_move_seller,
  CANCELLED_BY_OFFICE: m.office_order_move_office,
};
