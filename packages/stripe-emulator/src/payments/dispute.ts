import type Stripe from 'stripe';
import { invalidRequest } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Unit } from '../state/unit.ts';
import { emit } from '../webhooks/emit.ts';
import { platform, post, transactionOf } from './ledger.ts';

/** How long the platform has to answer: https://docs.stripe.com/disputes/responding */
const answerDays = 7;
/** As a bank counts: a dispute costs the platform, whoever wins. In minor units of IDR. */
const fee = 24_000_000;

const noEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};

const moved = (
  unit: Unit,
  dispute: Pick<Stripe.Dispute, 'id' | 'currency'>,
  amount: number,
  cost: number,
): Stripe.BalanceTransaction[] => {
  const id = post(unit, {
    owner: platform,
    amount,
    currency: dispute.currency,
    fee: cost,
    type: 'adjustment',
    // https://docs.stripe.com/reports/reporting-categories
    category: amount < 0 ? 'dispute' : 'dispute_reversal',
    source: dispute.id,
    availableOn: unit.now,
  });
  const transaction = transactionOf(unit, id);
  return transaction === undefined ? [] : [transaction];
};

/** The shopper's bank takes a charge back: the money leaves the balance at once, until somebody wins. */
export function openDispute(unit: Unit, charge: Stripe.Charge, reason: string): Stripe.Dispute {
  if (charge.disputed) throw invalidRequest(`Charge ${charge.id} is disputed already.`);
  const about = { id: newId('du'), currency: charge.currency };
  const disputed: Stripe.Charge = { ...charge, disputed: true };
  unit.put('charges', disputed);
  const dispute: Stripe.Dispute = {
    ...about,
    object: 'dispute',
    amount: charge.amount,
    balance_transactions: moved(unit, about, -charge.amount, fee),
    charge: charge.id,
    created: unit.now,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: unit.now + answerDays * 86_400,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'manual',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason,
    status: 'needs_response',
  };
  unit.put('disputes', dispute);
  emit(unit, 'charge.dispute.created', dispute);
  emit(unit, 'charge.dispute.funds_withdrawn', dispute);
  return dispute;
}

/**
 * The bank decides. What is won brings the money back. A dispute that is decided stays so.
 *
 * @throws StripeFault 400 for one that is closed
 */
export function closeDispute(unit: Unit, dispute: Stripe.Dispute, status: 'won' | 'lost'): Stripe.Dispute {
  if (dispute.status === 'won' || dispute.status === 'lost')
    throw invalidRequest('This dispute is already closed.');
  const closed: Stripe.Dispute = {
    ...dispute,
    status,
    balance_transactions: [
      ...dispute.balance_transactions,
      ...(status === 'won' ? moved(unit, dispute, dispute.amount, 0) : []),
    ],
  };
  unit.put('disputes', closed);
  emit(unit, 'charge.dispute.closed', closed, { previous: { status: dispute.status } });
  if (status === 'won') emit(unit, 'charge.dispute.funds_reinstated', closed);
  return closed;
}

/** What Stripe's test evidence does: https://docs.stripe.com/testing#evidence */
const decisions: Partial<Record<string, 'won' | 'lost'>> = {
  winning_evidence: 'won',
  losing_evidence: 'lost',
};

/** Takes evidence in. It goes to the bank at once, which decides at once when it is one of the test words. */
export function answerDispute(unit: Unit, dispute: Stripe.Dispute, text: string): Stripe.Dispute {
  if (dispute.status === 'won' || dispute.status === 'lost')
    throw invalidRequest('This dispute is already closed.');
  const answered: Stripe.Dispute = {
    ...dispute,
    status: 'under_review',
    evidence: { ...dispute.evidence, uncategorized_text: text },
    evidence_details: {
      ...dispute.evidence_details,
      has_evidence: true,
      submission_count: dispute.evidence_details.submission_count + 1,
    },
  };
  unit.put('disputes', answered);
  emit(unit, 'charge.dispute.updated', answered, { previous: { status: dispute.status } });
  const decision = decisions[text];
  return decision === undefined ? answered : closeDispute(unit, answered, decision);
}
