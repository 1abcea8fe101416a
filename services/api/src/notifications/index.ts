import { defineSlice } from '../platform/slice.js';
import { sendNotificationJob } from './jobs/send-notification.job.js';
import { NotificationSchema } from './notification.entity.js';
import { onOrderGroupPaid } from './subscribers/on-order-group-paid.js';
import { onOrderPaid } from './subscribers/on-order-paid.js';
import { onOrderShipped } from './subscribers/on-order-shipped.js';
import { onPaymentRefunded } from './subscribers/on-payment-refunded.js';

export { createLogMailer } from './mail/log-mailer.js';
export { mailer, type Mail, type Mailer } from './mail/mailer.js';
export { createSmtpMailer } from './mail/smtp-mailer.js';

export const notificationsSlice = defineSlice({
  name: 'notifications',
  entities: [NotificationSchema],
  subscribers: [onOrderGroupPaid, onOrderPaid, onOrderShipped, onPaymentRefunded],
  jobs: [sendNotificationJob],
});
