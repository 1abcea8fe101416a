/**
 * What messages there are, and what each is about:
 * ORDER_CONFIRMATION, PAYMENT_REFUNDED, PAYMENT_INSTRUCTIONS and PAYMENT_EXPIRING an order group; NEW_ORDER, REVIEW_INVITATION,
 * ORDER_CANCELLED (to the shopper) and ORDER_CALLED_OFF (to the seller) an order; MESSAGE_TO_SHOPPER and MESSAGE_TO_SELLER the last
 * message of an order; SHIPMENT_SENT a parcel (ORDER_SHIPPED, about an order, is what was planned before orders had several);
 * PAYMENT_PROOF_RECEIVED and PAYMENT_PROOF_REJECTED a proof; REFUND_SENT and REFUND_ACCOUNT_WANTED a refund; RETURN_NEWS and
 * RETURN_FOR_SELLER a step of a return; NEW_REVIEW a review; LOW_STOCK what was found to run low together; PROMOTION_ENDED a seller's promotion; PASSWORD_RESET and
 * EMAIL_VERIFICATION an account token; PASSWORD_CHANGED one change.
 */
export const notificationKinds = [
  'ORDER_CONFIRMATION',
  'NEW_ORDER',
  'ORDER_SHIPPED',
  'SHIPMENT_SENT',
  'MESSAGE_TO_SHOPPER',
  'MESSAGE_TO_SELLER',
  'PAYMENT_REFUNDED',
  'ORDER_CANCELLED',
  'ORDER_CALLED_OFF',
  'REFUND_SENT',
  'RETURN_NEWS',
  'RETURN_FOR_SELLER',
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
  'PROMOTION_ENDED',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
