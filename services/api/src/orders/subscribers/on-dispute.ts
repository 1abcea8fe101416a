import { disputeClosed, paymentDisputed } from '../../payments/index.js';
import { subscribe } from '../../platform/events/index.js';
import { holdDisputedOrders } from '../commands/hold-disputed-orders.js';

/** A shopper's bank asks the money back: the orders don't complete by themselves. */
export const onPaymentDisputed = subscribe(
  paymentDisputed,
  'orders/on-payment-disputed',
  (context, { paymentId }) => holdDisputedOrders(context, paymentId),
);

/** It is decided. Whichever of the two is heard last, what is so now counts. */
export const onDisputeClosed = subscribe(
  disputeClosed,
  'orders/on-dispute-closed',
  (context, { paymentId }) => holdDisputedOrders(context, paymentId),
);
