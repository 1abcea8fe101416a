import { defineSlice } from '../platform/slice.js';
import { settleRefundJob } from './jobs/settle-refund.job.js';
import { sweepRefundsJob } from './jobs/sweep-refunds.job.js';
import { PaymentSchema } from './payment.entity.js';
import { PaymentOfficeResolver } from './payment.office-resolver.js';
import { ProviderEventSchema } from './provider-event.entity.js';
import { RefundLineSchema } from './refund-line.entity.js';
import { RefundSchema } from './refund.entity.js';
import { registerWebhookRoutes } from './webhook.routes.js';

export { createPayment, type CreatePaymentInput } from './commands/create-payment.js';
export { openPaymentSession, type SessionOutcome } from './commands/open-payment-session.js';
export {
  adoptSession,
  lockPayment,
  lockPaymentOfGroup,
  recordClosed,
  recordPaid,
} from './commands/record-payment.js';
export { requestRefund, type RefundWish, type RefundWishLine } from './commands/request-refund.js';
export { moneyBook, type MoneyBook } from './money-book.js';
export { paymentRefunded, refundFailed, refundSucceeded, sessionNewsReceived } from './payment.events.js';
export {
  paymentGateway,
  type PaymentGateway,
  type PaymentIntent,
  type PaymentIntentLine,
  type SessionState,
} from './payment.gateway.js';
export {
  findPayment,
  findPaymentBySession,
  paymentsOfOrderGroups,
  refundLinesOfOrders,
  refundsOfOrders,
  type PaymentRow,
  type RefundLineRow,
  type RefundOfOrder,
  type RefundRow,
} from './payment.queries.js';
export { PaymentMethodKindEnum, PaymentStatusEnum, PaymentType, toPayment } from './payment.type.js';
export { createStripeGateway } from './stripe/index.js';

export const paymentsSlice = defineSlice({
  name: 'payments',
  entities: [PaymentSchema, RefundSchema, RefundLineSchema, ProviderEventSchema],
  resolvers: { office: [PaymentOfficeResolver] },
  jobs: [settleRefundJob, sweepRefundsJob],
  routes: registerWebhookRoutes,
});
