import { defineSlice } from '../platform/slice.js';
import { inviteReviewJob } from './jobs/invite-review.job.js';
import { tellOfMessagesJob } from './jobs/tell-of-messages.job.js';
import { sendNotificationJob } from './jobs/send-notification.job.js';
import { NotificationSchema } from './notification.entity.js';
import { onEmailVerificationRequested } from './subscribers/on-email-verification-requested.js';
import { onOrderCompleted, onOrderDelivered } from './subscribers/on-order-arrived.js';
import { onManualRefundAsked } from './subscribers/on-manual-refund-asked.js';
import { onOrderGroupPlaced } from './subscribers/on-order-group-placed.js';
import { onPaymentProofRejected, onPaymentProofSubmitted } from './subscribers/on-payment-proof.js';
import { remindPaymentJob } from './jobs/remind-payment.job.js';
import { onOrderGroupPaid } from './subscribers/on-order-group-paid.js';
import { onOrderMessageSent } from './subscribers/on-order-message-sent.js';
import { onOrderPaid } from './subscribers/on-order-paid.js';
import { onShipmentShipped } from './subscribers/on-shipment-shipped.js';
import { onPasswordChanged } from './subscribers/on-password-changed.js';
import { onPasswordResetRequested } from './subscribers/on-password-reset-requested.js';
import { onReviewPublished } from './subscribers/on-review-published.js';
import { onPromotionEnded } from './subscribers/on-promotion-ended.js';
import { onStockRanLow } from './subscribers/on-stock-ran-low.js';
import { onOrderCancelled } from './subscribers/on-order-cancelled.js';
import { onRefundSucceeded } from './subscribers/on-refund-succeeded.js';
import { onReturnMoved } from './subscribers/on-return-moved.js';
import { onPaymentRefunded } from './subscribers/on-payment-refunded.js';

export { createLogMailer } from './mail/log-mailer.js';
export { mailer, type Mail, type Mailer } from './mail/mailer.js';
export { createSmtpMailer } from './mail/smtp-mailer.js';

export const notificationsSlice = defineSlice({
  name: 'notifications',
  entities: [NotificationSchema],
  subscribers: [
    onOrderGroupPlaced,
    onPaymentProofSubmitted,
    onPaymentProofRejected,
    onManualRefundAsked,
    onOrderGroupPaid,
    onOrderPaid,
    onOrderMessageSent,
    onShipmentShipped,
    onOrderDelivered,
    onOrderCompleted,
    onPaymentRefunded,
    onOrderCancelled,
    onRefundSucceeded,
    onReturnMoved,
    onReviewPublished,
    onStockRanLow,
    onPromotionEnded,
    onPasswordResetRequested,
    onEmailVerificationRequested,
    onPasswordChanged,
  ],
  jobs: [sendNotificationJob, tellOfMessagesJob, inviteReviewJob, remindPaymentJob],
});
