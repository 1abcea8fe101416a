import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../api/endpoint.ts';
import { isWithin, page } from '../api/list.ts';
import { invalidRequest, resourceMissing, StripeFault } from '../errors.ts';
import { paramsOf } from '../params/params-of.ts';
import {
  amount,
  boolean,
  createdRange,
  currency,
  email,
  expand,
  listShape,
  mergeMetadata,
  metadata,
  text,
  url,
} from '../params/shapes.ts';
import {
  attempt,
  cancelIntent,
  createIntent,
  createMethod,
  requireMinimum,
  unexpectedState,
  type Attempt,
} from '../payments/intent.ts';
import { testCardByToken } from '../payments/test-cards.ts';
import type { CardMethod } from '../state/documents.ts';
import type { Unit } from '../state/unit.ts';

const root = '/v1/payment_intents';
const justExpand = z.strictObject({ expand: expand() });

function requireIntent(unit: Unit, id = ''): Stripe.PaymentIntent {
  const intent = unit.get('payment_intents', id);
  if (intent === undefined) throw resourceMissing('payment_intent', id, 'intent');
  return intent;
}

const belongsToSession = (unit: Unit, intent: Stripe.PaymentIntent) =>
  unit.all('sessions').some((session) => session.payment_intent === intent.id);

function methodOf(unit: Unit, token: string): CardMethod {
  const card = testCardByToken(token);
  if (card === undefined) throw resourceMissing('PaymentMethod', token, 'payment_method');
  const expYear = new Date(unit.nowMs).getUTCFullYear() + 1;
  return createMethod(unit, card, { expMonth: 12, expYear, name: null, email: null });
}

/** The answer after an attempt; a decline is Stripe's 402 with the intent inside. */
function answerOf(result: Attempt): Stripe.PaymentIntent {
  if (result.outcome !== 'declined') return result.intent;
  throw new StripeFault(402, {
    type: 'card_error',
    code: result.decline.code,
    message: result.decline.message,
    ...(result.decline.declineCode === undefined ? {} : { decline_code: result.decline.declineCode }),
    ...(result.charge === undefined ? {} : { charge: result.charge.id }),
    payment_intent: result.intent,
  });
}

interface Confirmation {
  payment_method?: string | undefined;
  return_url?: string | undefined;
}

function confirm(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  { payment_method: token, return_url: returnUrl }: Confirmation,
): Stripe.PaymentIntent {
  if (!['requires_payment_method', 'requires_confirmation'].includes(intent.status))
    throw unexpectedState(intent, 'confirmed');
  const attached =
    typeof intent.payment_method === 'string'
      ? unit.get('payment_methods', intent.payment_method)
      : undefined;
  const method = token === undefined ? attached : methodOf(unit, token);
  if (method === undefined) {
    throw invalidRequest(
      'You cannot confirm this PaymentIntent because it is missing a payment method. Update the PaymentIntent with a payment method and then confirm it again.',
      { code: 'payment_intent_unexpected_state' },
    );
  }
  return answerOf(attempt(unit, intent, method, returnUrl ?? null));
}

const create = endpoint({
  method: 'POST',
  path: root,
  params: paramsOf<Stripe.PaymentIntentCreateParams>()({
    amount: amount(),
    automatic_payment_methods: z
      .strictObject({ enabled: boolean(), allow_redirects: z.enum(['always', 'never']).optional() })
      .optional(),
    capture_method: z.enum(['automatic', 'automatic_async']).optional(),
    confirm: boolean().optional(),
    currency: currency(),
    description: text(1000).optional(),
    expand: expand(),
    metadata: metadata().optional(),
    payment_method: text(255).optional(),
    allowed_payment_method_types: z.array(z.literal('card')).min(1).optional(),
    receipt_email: email().optional(),
    return_url: url().optional(),
    transfer_group: text(255).optional(),
  }),
  execute({ params, unit }) {
    requireMinimum(unit, params.amount, params.currency, 'amount');
    const intent = createIntent(unit, {
      amount: params.amount,
      currency: params.currency,
      metadata: mergeMetadata({}, params.metadata),
      description: params.description ?? null,
      receiptEmail: params.receipt_email ?? null,
      transferGroup: params.transfer_group ?? null,
    });
    if (params.confirm === true) return confirm(unit, intent, params);
    if (params.payment_method === undefined) return intent;
    const ready: Stripe.PaymentIntent = {
      ...intent,
      status: 'requires_confirmation',
      payment_method: methodOf(unit, params.payment_method).id,
    };
    unit.put('payment_intents', ready);
    return ready;
  },
});

/** Payment Intents with cards: https://docs.stripe.com/api/payment_intents */
export const paymentIntents: readonly Endpoint[] = [
  create,
  endpoint({
    method: 'GET',
    path: root,
    params: paramsOf<Stripe.PaymentIntentListParams>()({ ...listShape, created: createdRange() }),
    execute: ({ params, unit }) =>
      page(
        unit.all('payment_intents').filter((intent) => isWithin(intent.created, params.created)),
        root,
        params,
      ),
  }),
  endpoint({
    method: 'GET',
    path: `${root}/:id`,
    params: justExpand,
    execute: ({ path, unit }) => requireIntent(unit, path['id']),
  }),
  endpoint({
    method: 'POST',
    path: `${root}/:id/confirm`,
    params: paramsOf<Stripe.PaymentIntentConfirmParams>()({
      expand: expand(),
      payment_method: text(255).optional(),
      return_url: url().optional(),
    }),
    execute({ params, path, unit }) {
      const intent = requireIntent(unit, path['id']);
      if (belongsToSession(unit, intent)) throw ofCheckout();
      return confirm(unit, intent, params);
    },
  }),
  endpoint({
    method: 'POST',
    path: `${root}/:id/cancel`,
    params: paramsOf<Stripe.PaymentIntentCancelParams>()({
      expand: expand(),
      cancellation_reason: z
        .enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'])
        .optional(),
    }),
    execute({ params, path, unit }) {
      const intent = requireIntent(unit, path['id']);
      if (belongsToSession(unit, intent)) throw ofCheckout();
      return cancelIntent(unit, intent, params.cancellation_reason ?? null);
    },
  }),
];

const ofCheckout = () =>
  invalidRequest(
    'You cannot perform this action on PaymentIntents created by Checkout. To cancel the payment, expire the Checkout Session instead.',
  );
