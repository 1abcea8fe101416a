import type { OrderGroupPageQuery, OrderStatus, PaymentStatus } from '@gebyar/schema/shop';
import { m } from '../i18n/messages';

export type OrderGroup = NonNullable<OrderGroupPageQuery['orderGroup']>;

/** The payment's status in a word or two. */
export const paymentWords: Record<PaymentStatus, () => string> = {
  PENDING: m.payment_pending,
  PAID: m.payment_paid,
  FAILED: m.payment_failed,
  EXPIRED: m.payment_expired,
  REFUNDED: m.payment_refunded,
};

/** Whether the office is looking at a picture of the payment. */
export const isChecking = (payment: { proofs: readonly { status: string }[] } | null): boolean =>
  payment?.proofs.some(({ status }) => status === 'SUBMITTED') ?? false;

type Progress = Pick<OrderGroup['orders'][number], 'status' | 'delivery'> & {
  cancellation?: object | null;
  shipments?: readonly object[];
};

const every = (orders: readonly Progress[], ...statuses: OrderStatus[]): boolean =>
  orders.length > 0 && orders.every(({ status }) => statuses.includes(status));

/** The shopper comes for every parcel; nothing is brought. */
export const isPickUp = (orders: readonly Progress[]): boolean =>
  orders.every(({ delivery }) => delivery.kind === 'PICK_UP');

/** What the page says first: where the whole order stands now. */
export function paymentTitle(
  status: PaymentStatus,
  orders: readonly Progress[],
  { free = false, checking = false } = {},
): string {
  if (status === 'PENDING') return checking ? m.pay_title_review() : m.order_heading_pending();
  if (orders.length > 0 && orders.every(({ cancellation }) => cancellation))
    return m.order_heading_cancelled();
  if (status === 'EXPIRED') return m.order_heading_expired();
  if (status === 'FAILED') return m.order_heading_failed();
  if (status === 'REFUNDED') return m.order_heading_refunded();
  // What was called off is told where it stands; the heading is about what goes on.
  const left = orders.filter((order) => order.status !== 'CANCELLED');
  if (left.length === 0) return m.order_heading_money_back();
  if (every(left, 'COMPLETED')) return m.order_heading_completed();
  if (every(left, 'DELIVERED', 'COMPLETED')) return m.order_heading_delivered();
  if (!every(left, 'SHIPPED', 'DELIVERED', 'COMPLETED')) {
    const some = left.some(({ shipments = [] }) => shipments.length > 0);
    if (some && !isPickUp(left)) return m.order_heading_part_shipped();
    return free ? m.order_heading_free() : m.order_heading_paid();
  }
  return isPickUp(left) ? m.order_heading_ready() : m.order_heading_shipped();
}
