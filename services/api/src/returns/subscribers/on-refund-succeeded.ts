import { refundSucceeded } from '../../payments/index.js';
import { subscribe } from '../../platform/events/index.js';
import { markReturnRefunded } from '../commands/mark-return-refunded.js';

/** The money of a return is with its shopper. */
export const onRefundSucceeded = subscribe(
  refundSucceeded,
  'returns/on-refund-succeeded',
  (context, { refundId }) => markReturnRefunded(context, refundId),
);
