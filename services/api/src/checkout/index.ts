import { defineSlice } from '../platform/slice.js';
import { CheckoutOfficeResolver, ManualRefundBuyerResolver } from './checkout.office-resolver.js';
import { CheckoutSellerResolver } from './checkout.seller-resolver.js';
import { RefundAccountShopResolver } from './refund-account.shop-resolver.js';
import { CheckoutShopResolver } from './checkout.shop-resolver.js';
import { settlePaymentJob } from './jobs/settle-payment.job.js';
import { sweepPaymentsJob } from './jobs/sweep-payments.job.js';
import { PaymentMethodsResolver } from './payment-methods.shop-resolver.js';
import { registerProofRoutes } from './proof.routes.js';
import { paymentInvariants } from './payment.invariants.js';
import { onSessionNews } from './subscribers/on-session-news.js';

export { confirmPayment } from './commands/confirm-payment.js';
export { settlePayment } from './commands/settle-payment.js';
export { startCheckout, type StartCheckoutInput } from './commands/start-checkout.js';
export { orderPageUrl, payPageUrl } from './return-url.js';

export const checkoutSlice = defineSlice({
  name: 'checkout',
  resolvers: {
    shop: [CheckoutShopResolver, PaymentMethodsResolver, RefundAccountShopResolver],
    seller: [CheckoutSellerResolver],
    office: [CheckoutOfficeResolver, ManualRefundBuyerResolver],
  },
  subscribers: [onSessionNews],
  jobs: [settlePaymentJob, sweepPaymentsJob],
  invariants: paymentInvariants,
  routes: registerProofRoutes,
});
