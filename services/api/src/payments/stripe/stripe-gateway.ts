import Stripe from 'stripe';
import {
  PaymentRefused,
  type AmountLimits,
  type PaymentGateway,
  type ProviderRefund,
  type RefundRequest,
  type SessionRequest,
} from '../payment.gateway.js';
import { sessionParams } from './session-params.js';
import { disputeOf, refundOf, stateOf } from './session-state.js';
import { createStripeClient, type StripeSettings } from './stripe-client.js';
import { readStripeWebhook } from './stripe-webhook.js';

// https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts: at least about 0.50 USD (Rp 8.000), and at most twelve digits for IDR.
const limits: Record<string, AmountLimits> = { IDR: { min: 800_000n, max: 999_999_999_999n } };
const eightDigits: AmountLimits = { min: 100n, max: 99_999_999n };

const isMissing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing';

/**
 * A refusal before anything has happened. The key being in use (409) is none; a 500 that Stripe keeps under the key and
 * says not to repeat is one for a session, whose address nobody was told.
 */
const isRefusal = (error: unknown): error is Stripe.errors.StripeError =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 400;

const isFinalFailure = (error: unknown): error is Stripe.errors.StripeError =>
  error instanceof Stripe.errors.StripeError &&
  (error.statusCode ?? 0) >= 500 &&
  error.headers?.['stripe-should-retry'] === 'false';

/** Stripe, or the emulator that stands in for it. */
export function createStripeGateway(settings: StripeSettings): PaymentGateway {
  const stripe = createStripeClient(settings);
  return {
    provider: 'stripe',
    methods: ['CARD'],
    polled: true,
    amountLimits: (currency) => limits[currency] ?? eightDigits,

    async createSession(request: SessionRequest) {
      try {
        const { idempotencyKey } = request;
        const session = await stripe.checkout.sessions.create(sessionParams(request), { idempotencyKey });
        return { sessionId: session.id, redirectUrl: session.url };
      } catch (error) {
        if (isRefusal(error) || isFinalFailure(error))
          throw new PaymentRefused(error.message, { cause: error });
        throw error;
      }
    },

    async fetchSession(sessionId) {
      try {
        return stateOf(await stripe.checkout.sessions.retrieve(sessionId));
      } catch (error) {
        if (isMissing(error)) return { kind: 'missing', paymentId: null };
        throw error;
      }
    },

    async expireSession(sessionId) {
      try {
        await stripe.checkout.sessions.expire(sessionId);
      } catch (error) {
        // Paid or expired in the meantime, or unknown: `fetchSession` tells which.
        if (!isRefusal(error) && !isMissing(error)) throw error;
      }
    },

    async refund({
      refundId,
      providerPaymentId,
      amount,
      idempotencyKey,
    }: RefundRequest): Promise<ProviderRefund> {
      try {
        const params = {
          payment_intent: providerPaymentId,
          amount: Number(amount),
          metadata: { refund_id: refundId },
        };
        return refundOf(await stripe.refunds.create(params, { idempotencyKey }));
      } catch (error) {
        if (isRefusal(error)) throw new PaymentRefused(error.message, { cause: error });
        throw error;
      }
    },

    async fetchRefund(providerRefundId) {
      return refundOf(await stripe.refunds.retrieve(providerRefundId));
    },

    async listRefunds(providerPaymentId) {
      const { data } = await stripe.refunds.list({ payment_intent: providerPaymentId, limit: 100 });
      return data.map(refundOf);
    },

    async fetchDispute(providerDisputeId) {
      return disputeOf(await stripe.disputes.retrieve(providerDisputeId));
    },

    async listDisputes(since) {
      const created = { gte: Math.floor(since.getTime() / 1000) };
      const { data } = await stripe.disputes.list({ created, limit: 100 });
      return data.map(disputeOf);
    },

    readWebhook: (rawBody, headers) =>
      readStripeWebhook(stripe, rawBody, headers['stripe-signature'], settings.webhookSecret),
  };
}
