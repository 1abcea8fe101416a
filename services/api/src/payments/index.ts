import { defineSlice } from '../platform/slice.js';
import { ManualRefundSchema, RefundAccountSchema } from './manual/manual-refund.entity.js';
import { ManualRefundOfficeResolver } from './manual/manual-refund.office-resolver.js';
import { manualPaymentInvariants } from './manual/manual.invariants.js';
import { PaymentConfirmationSchema } from './manual/payment-confirmation.entity.js';
import { DisputeOfficeResolver, DisputesOfPaymentResolver } from './disputes/dispute.office-resolver.js';
import { PaymentDisputeSchema } from './disputes/payment-dispute.entity.js';
import { settleDisputeJob } from './jobs/settle-dispute.job.js';
import { sweepDisputesJob } from './jobs/sweep-disputes.job.js';
import { settleRefundJob } from './jobs/settle-refund.job.js';
import { sweepRefundsJob } from './jobs/sweep-refunds.job.js';
import { PaymentSchema } from './payment.entity.js';
import { PaymentOfficeResolver, PaymentProofOfficeResolver } from './payment.office-resolver.js';
import { PaymentShopResolver } from './payment.shop-resolver.js';
import { PaymentProofSchema } from './proofs/payment-proof.entity.js';
import { ProviderEventSchema } from './provider-event.entity.js';
import { RefundLineSchema } from './refund-line.entity.js';
import { RefundSchema } from './refund.entity.js';
import { registerWebhookRoutes } from './webhook.routes.js';

export { recordConfirmation, type ConfirmPaymentInput } from './commands/confirm-payment.js';
export { submitProof } from './commands/submit-proof.js';
export { findProof } from './proofs/proof.queries.js';
export { PaymentProofType, toProof } from './proofs/proof.type.js';
export {
  OfficePaymentPayload,
  OfficePaymentType,
  PaymentConfirmInputType,
  toOfficePayment,
} from './office-payment.type.js';
export { setRefundAccount, type RefundAccountInput } from './commands/set-refund-account.js';
export { ManualRefundType, RefundAccountType } from './manual/manual-refund.type.js';
export { findManualRefund, findRefundAccount } from './manual/manual-refund.queries.js';
export { paymentFaults } from './payment.errors.js';
export { createPayment, createPaymentOfNothing, type CreatePaymentInput } from './commands/create-payment.js';
export {
  openClaimedSession,
  openPaymentSession,
  type SessionOutcome,
} from './commands/open-payment-session.js';
export {
  adoptSession,
  lockPayment,
  lockPaymentOfGroup,
  recordClosed,
  recordPaid,
} from './commands/record-payment.js';
export { recordDisputeRefund } from './commands/record-dispute-refund.js';
export {
  disputesOfPayments,
  openDisputes,
  requireUndisputed,
  type DisputeRow,
} from './disputes/dispute.queries.js';
export { DisputeStatusEnum } from './disputes/dispute.type.js';
export { requestRefund, type RefundWish, type RefundWishLine } from './commands/request-refund.js';
export { moneyBook, type MoneyBook } from './money-book.js';
export {
  disputeClosed,
  manualRefundAsked,
  paymentDisputed,
  paymentProofRejected,
  paymentProofSubmitted,
  paymentRefunded,
  refundFailed,
  refundSucceeded,
  sessionNewsReceived,
} from './payment.events.js';
export {
  PaymentGateways,
  paymentGateways,
  type DisputeMovement,
  type DisputeStatus,
  type PaymentGateway,
  type PaymentIntent,
  type PaymentIntentLine,
  type PaymentInstructions,
  type SessionState,
  PaymentRefused,
} from './payment.gateway.js';
export { paymentMethods, type PaymentMethod } from './payment.methods.js';
export {
  instructionsOf,
  limitsOf,
  methodSettings,
  minutesToPay,
  whyNotOffered,
  type MethodSettings,
  type OfferFacts,
  type OfferRefusal,
} from './payment.offer.js';
export {
  findPayment,
  findPaymentBySession,
  findRefundWithLines,
  paymentsOfOrderGroups,
  refundLinesOfOrders,
  refundsOfOrders,
  type PaymentRow,
  type RefundLineRow,
  type RefundOfOrder,
  type RefundRow,
} from './payment.queries.js';
export { PaymentMethodKindEnum, PaymentStatusEnum, PaymentType, toPayment } from './payment.type.js';
export { createManualGateway } from './manual/manual-gateway.js';
export { createStripeGateway, createStripeTransfers } from './stripe/index.js';
export {
  transferGateway,
  type MovementKind,
  type ProviderMovement,
  type TransferGateway,
} from './transfer.gateway.js';

export const paymentsSlice = defineSlice({
  name: 'payments',
  entities: [
    PaymentSchema,
    RefundSchema,
    RefundLineSchema,
    ProviderEventSchema,
    PaymentConfirmationSchema,
    PaymentProofSchema,
    PaymentDisputeSchema,
    ManualRefundSchema,
    RefundAccountSchema,
  ],
  resolvers: {
    shop: [PaymentShopResolver],
    office: [
      PaymentOfficeResolver,
      PaymentProofOfficeResolver,
      ManualRefundOfficeResolver,
      DisputeOfficeResolver,
      DisputesOfPaymentResolver,
    ],
  },
  jobs: [settleRefundJob, sweepRefundsJob, settleDisputeJob, sweepDisputesJob],
  invariants: manualPaymentInvariants,
  routes: registerWebhookRoutes,
});
