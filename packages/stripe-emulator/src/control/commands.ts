import type Stripe from 'stripe';
import { invalidRequest, resourceMissing } from '../errors.ts';
import { newId } from '../ids.ts';
import { platform, post } from '../payments/ledger.ts';
import { failRefund, succeedRefund } from '../payments/refund.ts';
import { closeDispute, openDispute } from '../payments/dispute.ts';
import type { Unit } from '../state/unit.ts';

/** Puts money into a balance at once, or takes it out: a payout, a top-up, anything the emulator has no call for. */
export function adjustBalance(
  unit: Unit,
  account: string | undefined,
  currency: string,
  amount: number,
): void {
  if (account !== undefined && unit.get('accounts', account) === undefined)
    throw resourceMissing('account', account);
  post(unit, {
    owner: account ?? platform,
    amount,
    currency,
    type: amount < 0 ? 'payout' : 'topup',
    source: newId('adj'),
    availableOn: unit.now,
  });
}

/** Decides a refund by hand. A refund that has already failed stays failed. */
export function settleRefund(
  unit: Unit,
  refundId: string,
  status: 'succeeded' | 'failed',
  reason: string,
): void {
  const refund = unit.get('refunds', refundId);
  if (refund === undefined) throw resourceMissing('refund', refundId);
  if (refund.status === 'failed') throw invalidRequest('This refund has failed already.');
  if (status === 'failed') failRefund(unit, refund, reason);
  else if (refund.status === 'pending') succeedRefund(unit, refund);
}

/** Lets the shopper's bank take a charge back. */
export function disputeCharge(unit: Unit, chargeId: string, reason: string): Stripe.Dispute {
  const charge = unit.get('charges', chargeId);
  if (charge === undefined) throw resourceMissing('charge', chargeId);
  return openDispute(unit, charge, reason);
}

/** Decides a dispute as the bank does. */
export function decideDispute(unit: Unit, disputeId: string, status: 'won' | 'lost'): Stripe.Dispute {
  const dispute = unit.get('disputes', disputeId);
  if (dispute === undefined) throw resourceMissing('dispute', disputeId);
  return closeDispute(unit, dispute, status);
}
