/**
 * What messages there are, and what each is about:
 * ORDER_CONFIRMATION and PAYMENT_REFUNDED an order group; NEW_ORDER and REVIEW_INVITATION an order;
 * MESSAGE_TO_SHOPPER and MESSAGE_TO_SELLER the last message of an order; SHIPMENT_SENT a parcel (ORDER_SHIPPED, about an order, is what was planned before orders had several); NEW_REVIEW a
 * review; LOW_STOCK what was found to run low together; PASSWORD_RESET and EMAIL_VERIFICATION an account token; PASSWORD_CHANGED one change;
 * PAYMENT_INSTRUCTIONS and PAYMENT_EXPIRING an order group; PAYMENT_PROOF_RECEIVED and PAYMENT_PROOF_REJECTED a proof;
 * REFUND_ACCOUNT_WANTED a refund.
 */
export const notificationKinds = [
  'ORDER_CONFIRMATION',
  'NEW_ORDER',
  'ORDER_SHIPPED',
  'SHIPMENT_SENT',
  'MESSAGE_TO_SHOPPER',
  'MESSAGE_TO_SELLER',
  'PAYMENT_REFUNDED',
  'REVIEW_INVITATION',
  'NEW_REVIEW',
  'LOW_STOCK',
  'PASSWORD_RESET',
  'EMAIL_VERIFICATION',
  'PASSWORD_CHANGED',
  'PAYMENT_INSTRUCTIONS',
  'PAYMENT_PROOF_RECEIVED',
  'PAYMENT_PROOF_REJECTED',
  'PAYMENT_EXPIRING',
  'REFUND_ACCOUNT_WANTED',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
