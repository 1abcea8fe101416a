import type { OrderStatus } from '@gebyar/schema/seller';
import { m } from '@gebyar/storefront/i18n/messages';

/** An order's status in a word or two, as the seller reads it: what is to be done. */
export const sellerOrderWords: Record<OrderStatus, () => string> = {
  PENDING_PAYMENT: m.sell_status_unpaid,
  PAID: m.sell_status_pack,
  PACKED: m.sell_status_ship,
  SHIPPED: m.sell_status_underway,
  DELIVERED: m.sell_status_delivered,
  COMPLETED: m.sell_status_completed,
  CANCELLED: m.sell_status_cancelled,
};
