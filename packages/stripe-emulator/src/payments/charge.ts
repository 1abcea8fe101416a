import type Stripe from 'stripe';
import { newId } from '../ids.ts';
import type { CardMethod } from '../state/documents.ts';
import type { Unit } from '../state/unit.ts';
import { platform, post } from './ledger.ts';
import type { Decline } from './test-cards.ts';

const cardDetails = (
  method: CardMethod,
  amount: number,
  authenticated: boolean,
): Stripe.Charge.PaymentMethodDetails => ({
  type: 'card',
  card: {
    amount_authorized: amount,
    authorization_code: null,
    brand: method.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    electronic_commerce_indicator: null,
    exp_month: method.expMonth,
    exp_year: method.expYear,
    funding: 'credit',
    installments: null,
    last4: method.last4,
    mandate: null,
    network: method.brand,
    network_transaction_id: null,
    regulated_status: 'unregulated',
    three_d_secure: authenticated
      ? {
          authentication_flow: 'challenge',
          electronic_commerce_indicator: '05',
          exemption_indicator: null,
          result: 'authenticated',
          result_reason: null,
          transaction_id: null,
          version: '2.2.0',
        }
      : null,
    transaction_link_id: null,
    wallet: null,
  },
});

const approved: Stripe.Charge.Outcome = {
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: 'approved_by_network',
  reason: null,
  risk_level: 'normal',
  risk_score: 8,
  seller_message: 'Payment complete.',
  type: 'authorized',
};

const refused = (decline: Decline): Stripe.Charge.Outcome => ({
  ...approved,
  network_status: 'declined_by_network',
  reason: decline.declineCode ?? decline.code,
  seller_message: 'The bank did not accept the charge.',
  type: 'issuer_declined',
});

/** Takes the money of a payment intent, or records that the bank refused to. */
export function createCharge(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  method: CardMethod,
  result: { decline?: Decline; authenticated?: boolean },
): Stripe.Charge {
  const { decline, authenticated = false } = result;
  const id = newId('ch');
  const paid = decline === undefined;
  const settled = method.behaviour === 'success_available' ? 0 : unit.settings.settlementSeconds;
  const transaction = paid
    ? post(unit, {
        owner: platform,
        amount: intent.amount,
        currency: intent.currency,
        fee: Math.ceil((intent.amount * unit.settings.feeBasisPoints) / 10_000),
        type: 'charge',
        source: id,
        availableOn: unit.now + settled,
      })
    : null;
  const charge: Stripe.Charge = {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: paid ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: transaction,
    billing_details: {
      address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
      email: method.email,
      name: method.name,
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: 'GEBYAR',
    captured: paid,
    created: unit.now,
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: null,
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: decline === undefined ? approved : refused(decline),
    paid,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: cardDetails(method, intent.amount, authenticated),
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: paid ? 'succeeded' : 'failed',
    transfer_data: null,
    transfer_group: intent.transfer_group,
  };
  unit.put('charges', charge);
  return charge;
}
