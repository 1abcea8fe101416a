import Stripe from 'stripe';
import { PaymentRefused } from '../payment.gateway.js';
import type { MovementKind, ProviderMovement, TransferGateway } from '../transfer.gateway.js';
import { createStripeClient, type StripeSettings } from './stripe-client.js';

// https://docs.stripe.com/reports/balance-transaction-types
const kinds: Record<string, MovementKind> = {
  charge: 'CHARGE',
  payment: 'CHARGE',
  refund: 'REFUND',
  payment_refund: 'REFUND',
  refund_failure: 'REFUND_RETURNED',
  payment_failure_refund: 'REFUND_RETURNED',
  transfer: 'TRANSFER',
  transfer_refund: 'TRANSFER_REVERSED',
  payout: 'BANK',
  payout_failure: 'BANK',
  payout_cancel: 'BANK',
  topup: 'BANK',
  topup_reversal: 'BANK',
};

/** Disputes are told by their category alone: by type they are adjustments, like much else. */
const kindsOfCategory: Record<string, MovementKind> = {
  dispute: 'DISPUTE',
  dispute_reversal: 'DISPUTE_RETURNED',
};

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);
const idOf = (value: string | { id: string } | null | undefined): string =>
  typeof value === 'string' ? value : (value?.id ?? '');

/** A 400 has changed nothing there; anything else is asked again under the same key. */
async function refusable<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 400)
      throw new PaymentRefused(error.message, { cause: error });
    throw error;
  }
}

/** Stripe Connect with separate charges and transfers: https://docs.stripe.com/connect/separate-charges-and-transfers */
export function createStripeTransfers(settings: StripeSettings): TransferGateway {
  const stripe = createStripeClient(settings);

  /** A balance transaction of a charge names the charge, and we know payments by their intent. */
  async function intentsOfCharges(created: Stripe.RangeQueryParam): Promise<Map<string, string>> {
    const intents = new Map<string, string>();
    for await (const { id, payment_intent: intent } of stripe.charges.list({ created, limit: 100 }))
      intents.set(id, idOf(intent));
    return intents;
  }

  return {
    provider: 'stripe',

    async createAccount({ sellerId, idempotencyKey }) {
      const params = {
        type: 'express',
        capabilities: { transfers: { requested: true } },
        metadata: { seller_id: sellerId },
      } as const;
      return (await refusable(() => stripe.accounts.create(params, { idempotencyKey }))).id;
    },

    async accountLink(account, { returnUrl, refreshUrl }) {
      const type = 'account_onboarding';
      const link = await stripe.accountLinks.create({
        account,
        return_url: returnUrl,
        refresh_url: refreshUrl,
        type,
      });
      return link.url;
    },

    async isPayable(accountId) {
      try {
        const account = await stripe.accounts.retrieve(accountId);
        return account.capabilities?.transfers === 'active';
      } catch (error) {
        if (
          error instanceof Stripe.errors.StripeInvalidRequestError ||
          error instanceof Stripe.errors.StripePermissionError
        )
          return false;
        throw error;
      }
    },

    async transfer({ payoutId, accountId, amount, currency, idempotencyKey }) {
      const params = {
        amount: Number(amount),
        currency: currency.toLowerCase(),
        destination: accountId,
        transfer_group: payoutId,
        metadata: { payout_id: payoutId },
      };
      return (await refusable(() => stripe.transfers.create(params, { idempotencyKey }))).id;
    },

    async findTransfer(payoutId) {
      const { data } = await stripe.transfers.list({ transfer_group: payoutId, limit: 1 });
      return data[0]?.id ?? null;
    },

    async reverse({ payoutId, transferId, idempotencyKey }) {
      const params = { metadata: { payout_id: payoutId } };
      try {
        return (
          await refusable(() => stripe.transfers.createReversal(transferId, params, { idempotencyKey }))
        ).id;
      } catch (error) {
        // It may be refused for being there already.
        const { data } = await stripe.transfers.listReversals(transferId, { limit: 1 });
        if (error instanceof PaymentRefused && data[0]) return data[0].id;
        throw error;
      }
    },

    async movements(from, until) {
      const created = { gte: seconds(from), lt: seconds(until) };
      const intents = await intentsOfCharges(created);
      const found: ProviderMovement[] = [];
      for await (const each of stripe.balanceTransactions.list({ created, limit: 100 })) {
        const source = idOf(each.source);
        found.push({
          id: each.id,
          kind: kindsOfCategory[each.reporting_category] ?? kinds[each.type] ?? 'OTHER',
          about: intents.get(source) ?? source,
          amount: BigInt(each.amount),
          fee: BigInt(each.fee),
          currency: each.currency.toUpperCase(),
          at: new Date(each.created * 1000),
        });
      }
      return found;
    },
  };
}
