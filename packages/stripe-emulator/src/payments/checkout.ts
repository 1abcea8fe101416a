import type Stripe from 'stripe';
import type { Unit } from '../state/unit.ts';
import { emit } from '../webhooks/emit.ts';
import { attempt, authenticate, cancelIntent, createIntent, createMethod, type Attempt } from './intent.ts';
import type { TestCard } from './test-cards.ts';

type Session = Stripe.Checkout.Session;

/** What a shopper gave on the payment page; the number only as the test card it belongs to. */
export interface CardEntry {
  card: TestCard;
  expMonth: number;
  expYear: number;
  name: string;
  email: string;
}

/** The payment a session has begun, if any. */
export function intentOf(unit: Unit, session: Session): Stripe.PaymentIntent | undefined {
  return typeof session.payment_intent === 'string'
    ? unit.get('payment_intents', session.payment_intent)
    : undefined;
}

/** Pays an open session. As at Stripe, its payment intent comes into being with the first attempt. */
export function paySession(unit: Unit, session: Session, entry: CardEntry): Attempt {
  const details = unit.get('session_details', session.id)?.paymentIntentData;
  const intent =
    intentOf(unit, session) ??
    createIntent(unit, {
      amount: session.amount_total ?? 0,
      currency: session.currency ?? 'idr',
      metadata: details?.metadata ?? {},
      description: details?.description ?? null,
      receiptEmail: details?.receiptEmail ?? null,
      transferGroup: details?.transferGroup ?? null,
    });
  const method = createMethod(unit, entry.card, entry);
  const begun: Session = { ...session, payment_intent: intent.id };
  unit.put('sessions', begun);
  return settle(unit, begun, attempt(unit, intent, method));
}

/** The shopper's answer to the bank on a session's payment. */
export const answerChallenge = (
  unit: Unit,
  session: Session,
  intent: Stripe.PaymentIntent,
  passed: boolean,
): Attempt => settle(unit, session, authenticate(unit, intent, passed));

function settle(unit: Unit, session: Session, result: Attempt): Attempt {
  if (result.outcome !== 'succeeded') return result;
  const { billing_details: billing } = result.charge;
  const complete: Session = {
    ...session,
    status: 'complete',
    payment_status: 'paid',
    url: null,
    customer_details: {
      address: billing.address,
      business_name: null,
      email: billing.email,
      individual_name: null,
      name: billing.name,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
  };
  unit.put('sessions', complete);
  emit(unit, 'checkout.session.completed', complete);
  return result;
}

/** Closes an open session for good, along with a payment it began. */
export function expireSession(unit: Unit, session: Session): Session {
  const expired: Session = { ...session, status: 'expired', url: null };
  unit.put('sessions', expired);
  const intent = intentOf(unit, session);
  if (intent !== undefined && intent.status !== 'succeeded' && intent.status !== 'canceled') {
    cancelIntent(unit, intent, null);
  }
  emit(unit, 'checkout.session.expired', expired);
  return expired;
}

/** The address a paid shopper goes back to. */
export const successUrl = (session: Session): string =>
  (session.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', session.id);
