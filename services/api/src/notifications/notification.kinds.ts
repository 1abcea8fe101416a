/**
 * What messages there are, and what each is about:
 * ORDER_CONFIRMATION and PAYMENT_REFUNDED an order group, NEW_ORDER and ORDER_SHIPPED an order.
 */
export const notificationKinds = [
  'ORDER_CONFIRMATION',
  'NEW_ORDER',
  'ORDER_SHIPPED',
  'PAYMENT_REFUNDED',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
