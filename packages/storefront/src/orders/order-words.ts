import type { OrderStatus } from '@gebyar/schema/shop';
import { m } from '../i18n/messages';

/** An order's status in a word or two, as the shopper reads it. */
export const orderWords: Record<OrderStatus, () => string> = {
  PENDING_PAYMENT: m.order_status_pending,
  PAID: m.order_status_paid,
  PACKED: m.order_status_packed,
  SHIPPED: m.order_status_shipped,
  DELIVERED: m.order_status_delivered,
  COMPLETED: m.order_status_completed,
  CANCELLED: m.order_status_cancelled,
};

/** The status of one order, for those who fetch it too: what is sent to nobody is ready. */
export const orderWord = ({
  status,
  delivery,
}: {
  status: OrderStatus;
  delivery: { kind: string };
}): string =>
  status === 'SHIPPED' && delivery.kind === 'PICK_UP' ? m.order_status_ready() : orderWords[status]();

export const orderTone = {
  PENDING_PAYMENT: 'neutral',
  PAID: 'indigo',
  PACKED: 'indigo',
  SHIPPED: 'soga',
  DELIVERED: 'success',
  COMPLETED: 'success',
  CANCELLED: 'danger',
} as const satisfies Record<OrderStatus, string>;
