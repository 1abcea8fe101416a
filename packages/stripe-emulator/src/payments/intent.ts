import type Stripe from 'stripe';
import { invalidRequest } from '../errors.ts';
import { newId } from '../ids.ts';
import type { CardMethod } from '../state/documents.ts';
import type { Unit } from '../state/unit.ts';
import { emit } from '../webhooks/emit.ts';
import { showAmount } from '../money.ts';
import { createCharge } from './charge.ts';
import { openDispute } from './dispute.ts';
import { declineOf, type Decline, type TestCard } from './test-cards.ts';

export interface IntentSeed {
  /** In minor units. */
  amount: number;
  currency: string;
  metadata: Record<string, string>;
  description?: string | null;
  receiptEmail?: string | null;
  transferGroup?: string | null;
}

/** @throws StripeFault 400 `amount_too_small` below Stripe's minimum for the currency */
export function requireMinimum(unit: Unit, amount: number, currency: string, param: string): void {
  const minimum = unit.settings.minimumAmounts[currency] ?? 0;
  if (amount >= minimum) return;
  throw invalidRequest(
    `Amount must convert to at least ${showAmount(minimum, currency, 'en')}. See https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts`,
    { code: 'amount_too_small', param },
  );
}

export function createIntent(unit: Unit, seed: IntentSeed): Stripe.PaymentIntent {
  const id = newId('pi');
  const intent: Stripe.PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: seed.amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: newId(`${id}_secret`),
    confirmation_method: 'automatic',
    created: unit.now,
    currency: seed.currency,
    customer: null,
    customer_account: null,
    description: seed.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: seed.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: seed.receiptEmail ?? null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: seed.transferGroup ?? null,
  };
  unit.put('payment_intents', intent);
  emit(unit, 'payment_intent.created', intent);
  return intent;
}

/** Keeps a test card without its number. */
export function createMethod(
  unit: Unit,
  card: TestCard,
  details: { expMonth: number; expYear: number; name: string | null; email: string | null },
): CardMethod {
  // Field by field: what a caller hands over may hold more, above all the number.
  const method: CardMethod = {
    id: newId('pm'),
    behaviour: card.behaviour,
    brand: card.brand,
    last4: card.number.slice(-4),
    expMonth: details.expMonth,
    expYear: details.expYear,
    name: details.name,
    email: details.email,
  };
  unit.put('payment_methods', method);
  return method;
}

/** Where a payment stands after an attempt. */
export type Attempt =
  | { outcome: 'succeeded'; intent: Stripe.PaymentIntent; charge: Stripe.Charge }
  | { outcome: 'requires_action'; intent: Stripe.PaymentIntent }
  | {
      outcome: 'declined';
      intent: Stripe.PaymentIntent;
      charge: Stripe.Charge | undefined;
      decline: Decline;
    };

/** Tries to take the money with a card: taken, declined by the bank, or the bank asks the shopper first. */
export function attempt(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  method: CardMethod,
  returnUrl: string | null = null,
): Attempt {
  if (method.behaviour === 'authenticate') {
    const waiting: Stripe.PaymentIntent = {
      ...intent,
      status: 'requires_action',
      payment_method: method.id,
      last_payment_error: null,
      next_action: {
        type: 'redirect_to_url',
        redirect_to_url: { url: `${unit.publicUrl}/c/authenticate/${intent.id}`, return_url: returnUrl },
      },
    };
    unit.put('payment_intents', waiting);
    emit(unit, 'payment_intent.requires_action', waiting);
    return { outcome: 'requires_action', intent: waiting };
  }
  const decline = declineOf(method.behaviour);
  return decline === undefined ? succeed(unit, intent, method, false) : refuse(unit, intent, method, decline);
}

/** The shopper's answer to the bank's question; `passed` takes the money. */
export function authenticate(unit: Unit, intent: Stripe.PaymentIntent, passed: boolean): Attempt {
  const method =
    typeof intent.payment_method === 'string'
      ? unit.get('payment_methods', intent.payment_method)
      : undefined;
  if (intent.status !== 'requires_action' || method === undefined)
    throw unexpectedState(intent, 'authenticated');
  if (passed) return succeed(unit, intent, method, true);
  return refuse(unit, intent, method, {
    code: 'payment_intent_authentication_failure',
    message:
      'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
  });
}

function succeed(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  method: CardMethod,
  authenticated: boolean,
): Attempt {
  const charge = createCharge(unit, intent, method, { authenticated });
  const paid: Stripe.PaymentIntent = {
    ...intent,
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: charge.id,
    last_payment_error: null,
    next_action: null,
    payment_method: method.id,
  };
  unit.put('payment_intents', paid);
  emit(unit, 'charge.succeeded', charge);
  emit(unit, 'payment_intent.succeeded', paid);
  if (method.behaviour === 'dispute') openDispute(unit, charge, 'fraudulent');
  return { outcome: 'succeeded', intent: paid, charge };
}

function refuse(unit: Unit, intent: Stripe.PaymentIntent, method: CardMethod, decline: Decline): Attempt {
  // A shopper who fails the bank's question never reaches the charge.
  const reachedBank = decline.code !== 'payment_intent_authentication_failure';
  const charge = reachedBank ? createCharge(unit, intent, method, { decline }) : undefined;
  const failed: Stripe.PaymentIntent = {
    ...intent,
    status: 'requires_payment_method',
    latest_charge: charge?.id ?? intent.latest_charge,
    next_action: null,
    payment_method: null,
    last_payment_error: {
      type: reachedBank ? 'card_error' : 'invalid_request_error',
      code: decline.code,
      message: decline.message,
      ...(decline.declineCode === undefined ? {} : { decline_code: decline.declineCode }),
      ...(charge === undefined ? {} : { charge: charge.id }),
    },
  };
  unit.put('payment_intents', failed);
  if (charge !== undefined) emit(unit, 'charge.failed', charge);
  emit(unit, 'payment_intent.payment_failed', failed);
  return { outcome: 'declined', intent: failed, charge, decline };
}

export function cancelIntent(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  if (intent.status === 'succeeded' || intent.status === 'canceled')
    throw unexpectedState(intent, 'canceled');
  const canceled: Stripe.PaymentIntent = {
    ...intent,
    status: 'canceled',
    canceled_at: unit.now,
    cancellation_reason: reason,
    next_action: null,
  };
  unit.put('payment_intents', canceled);
  emit(unit, 'payment_intent.canceled', canceled);
  return canceled;
}

export const unexpectedState = (intent: Stripe.PaymentIntent, verb: string) =>
  invalidRequest(`This PaymentIntent could not be ${verb} because it has a status of ${intent.status}.`, {
    code: 'payment_intent_unexpected_state',
  });
