import type Stripe from 'stripe';
import { invalidRequest } from '../errors.ts';
import { newId } from '../ids.ts';
import type { RefundPlan } from '../state/documents.ts';
import type { Unit } from '../state/unit.ts';
import { emit } from '../webhooks/emit.ts';
import { availableOn, fundsIn, platform, post } from './ledger.ts';
import { showAmount } from '../money.ts';

interface RefundSeed {
  /** In minor units; everything left when absent. */
  amount: number | undefined;
  metadata: Record<string, string>;
  reason: Stripe.Refund.Reason | null;
}

const changed = (
  unit: Unit,
  before: Stripe.Refund,
  after: Stripe.Refund,
  type: 'refund.updated' | 'refund.failed',
) => {
  unit.put('refunds', after);
  const previous = { status: before.status };
  if (type === 'refund.failed') emit(unit, 'refund.failed', after, { previous });
  else emit(unit, 'refund.updated', after, { previous });
};

function setRefunded(unit: Unit, charge: Stripe.Charge, refunded: number): Stripe.Charge {
  const next: Stripe.Charge = { ...charge, amount_refunded: refunded, refunded: refunded === charge.amount };
  unit.put('charges', next);
  return next;
}

function debit(unit: Unit, refund: Stripe.Refund, charge: Stripe.Charge): string {
  const origin = typeof charge.balance_transaction === 'string' ? charge.balance_transaction : '';
  return post(unit, {
    owner: platform,
    amount: -refund.amount,
    currency: refund.currency,
    type: 'refund',
    source: refund.id,
    // Money of a charge that has not settled yet is paid back out of what is pending.
    availableOn: Math.max(unit.now, availableOn(unit, origin)),
  });
}

const isWon = (unit: Unit, charge: Stripe.Charge): boolean =>
  [...unit.all('disputes')].some((dispute) => dispute.charge === charge.id && dispute.status === 'won');

const coversRefund = (unit: Unit, amount: number, currency: string): boolean => {
  const { available, pending } = fundsIn(unit, platform, currency);
  return available + pending >= amount;
};

/**
 * Pays back a charge, or a part of it. A balance that does not hold enough leaves the refund pending with
 * `insufficient_funds` until it does: https://docs.stripe.com/refunds
 *
 * @throws StripeFault 400 `charge_already_refunded` when nothing is left, and when more than the rest is asked for
 */
export function refundCharge(unit: Unit, charge: Stripe.Charge, seed: RefundSeed): Stripe.Refund {
  const rest = charge.amount - charge.amount_refunded;
  if (!charge.paid) throw invalidRequest(`Charge ${charge.id} has not succeeded and cannot be refunded.`);
  if (rest === 0) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
      code: 'charge_already_refunded',
    });
  }
  if (charge.disputed && !isWon(unit, charge)) {
    throw invalidRequest(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    });
  }
  const amount = seed.amount ?? rest;
  if (amount > rest) {
    const [asked, left] = [amount, rest].map((value) => showAmount(value, charge.currency, 'en'));
    throw invalidRequest(
      `Refund amount (${asked ?? ''}) is greater than unrefunded amount on charge (${left ?? ''})`,
      {
        param: 'amount',
      },
    );
  }
  const refund: Stripe.Refund = {
    id: newId('re'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: unit.now,
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: {
      type: 'card',
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
    },
    metadata: seed.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: seed.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'pending',
    transfer_reversal: null,
  };
  const after = setRefunded(unit, charge, charge.amount_refunded + amount);
  const created = begin(unit, refund, charge);
  unit.put('refunds', created);
  emit(unit, 'refund.created', created);
  if (created.pending_reason !== 'insufficient_funds') emit(unit, 'charge.refunded', after);
  return created;
}

function begin(unit: Unit, refund: Stripe.Refund, charge: Stripe.Charge): Stripe.Refund {
  const plan = (kind: RefundPlan['kind']) => {
    unit.put('refund_plans', { id: refund.id, kind, at: unit.now + unit.settings.refundSeconds });
  };
  if (!coversRefund(unit, refund.amount, refund.currency)) {
    plan('await_funds');
    return { ...refund, pending_reason: 'insufficient_funds' };
  }
  const paid = { ...refund, balance_transaction: debit(unit, refund, charge) };
  const method =
    charge.payment_method === null ? undefined : unit.get('payment_methods', charge.payment_method);
  if (method?.behaviour === 'refund_pending') {
    plan('succeed');
    return { ...paid, pending_reason: 'processing' };
  }
  if (method?.behaviour === 'refund_fails') plan('fail');
  return { ...paid, status: 'succeeded' };
}

/** The bank took a pending refund. */
export function succeedRefund(unit: Unit, refund: Stripe.Refund): void {
  const { pending_reason: _, ...rest } = refund;
  unit.remove('refund_plans', refund.id);
  changed(unit, refund, { ...rest, status: 'succeeded' }, 'refund.updated');
}

/** Money came in for a refund that waits for it. Does nothing while there still is too little. */
export function retryAwaitingRefund(unit: Unit, refund: Stripe.Refund): void {
  const charge = typeof refund.charge === 'string' ? unit.get('charges', refund.charge) : undefined;
  if (charge === undefined || !coversRefund(unit, refund.amount, refund.currency)) return;
  const { pending_reason: _, ...rest } = refund;
  unit.remove('refund_plans', refund.id);
  const paid = { ...rest, status: 'succeeded', balance_transaction: debit(unit, refund, charge) };
  changed(unit, refund, paid, 'refund.updated');
  emit(unit, 'charge.refunded', charge);
}

/** The bank gave a refund back: the money returns to the platform and the charge counts as not refunded by it. */
export function failRefund(unit: Unit, refund: Stripe.Refund, reason: string): void {
  const charge = typeof refund.charge === 'string' ? unit.get('charges', refund.charge) : undefined;
  unit.remove('refund_plans', refund.id);
  if (charge !== undefined) setRefunded(unit, charge, charge.amount_refunded - refund.amount);
  const { pending_reason: _, ...rest } = refund;
  const returned =
    refund.balance_transaction === null
      ? {}
      : {
          failure_balance_transaction: post(unit, {
            owner: platform,
            amount: refund.amount,
            currency: refund.currency,
            type: 'refund_failure',
            source: refund.id,
            availableOn: unit.now,
          }),
        };
  changed(unit, refund, { ...rest, ...returned, status: 'failed', failure_reason: reason }, 'refund.failed');
}
