import type Stripe from 'stripe';
import { answerChallenge, intentOf, paySession, successUrl } from '../payments/checkout.ts';
import type { Attempt } from '../payments/intent.ts';
import type { Unit } from '../state/unit.ts';
import { goTo, show, type PageAnswer } from './answer.ts';
import { fillTestCard, readCardForm, type FieldValues } from './card-form.ts';
import { chooseLanguage, type Language } from './language.ts';
import { challengePage, noticePage } from './other-pages.ts';
import { payPage, type PayPage } from './pay-page.ts';
import { pageText, type PageText } from './text.ts';

export interface PayRequest {
  sessionId: string;
  acceptLanguage: string | undefined;
  /** The posted form; absent when the page is only looked at. */
  form?: Record<string, unknown>;
}

/** Shows the payment page of a session, or takes what was posted to it. */
export function pay(unit: Unit, request: PayRequest): PageAnswer {
  const session = unit.get('sessions', request.sessionId);
  const language = chooseLanguage(session?.locale ?? null, request.acceptLanguage);
  if (session === undefined) return show(noticePage(language, 'missing'), 404);
  // A second post of the same form finds the session paid and changes nothing.
  if (session.status === 'complete') return goTo(successUrl(session));
  if (session.status === 'expired') return show(noticePage(language, 'expired', session.cancel_url), 410);

  const intent = intentOf(unit, session);
  const asked = intent?.status === 'requires_action' ? intent : undefined;
  const { form } = request;
  if (asked !== undefined && form?.['authentication'] !== undefined) {
    const result = answerChallenge(unit, session, asked, form['authentication'] === 'complete');
    return afterAttempt(unit, session, language, { email: session.customer_email ?? '' }, result);
  }
  if (asked !== undefined) return show(challengePage(language, asked));
  if (form === undefined)
    return render(unit, session, language, { values: { email: session.customer_email ?? '' } });
  return takeCard(unit, session, language, form);
}

function takeCard(
  unit: Unit,
  session: Stripe.Checkout.Session,
  language: Language,
  form: Record<string, unknown>,
): PageAnswer {
  const filled = fillTestCard(form, session.customer_email);
  if (filled !== undefined)
    return render(unit, session, language, { values: filled, note: pageText(language).filled });
  const { values, errors, entry } = readCardForm(form, session.customer_email, unit.nowMs);
  if (entry === undefined) return render(unit, session, language, { values, errors }, 422);
  return afterAttempt(unit, session, language, values, paySession(unit, session, entry));
}

function render(
  unit: Unit,
  session: Stripe.Checkout.Session,
  language: Language,
  page: Pick<PayPage, 'values' | 'errors' | 'alert' | 'note'>,
  status = 200,
): PageAnswer {
  const lines = unit.get('session_details', session.id)?.lines ?? [];
  return show(payPage({ session, lines, language, ...page }), status);
}

function messageOf(result: Extract<Attempt, { outcome: 'declined' }>, text: PageText): string {
  switch (result.decline.declineCode ?? result.decline.code) {
    case 'insufficient_funds':
      return text.insufficient_funds;
    case 'expired_card':
      return text.expired_card;
    case 'incorrect_cvc':
      return text.incorrect_cvc;
    case 'processing_error':
      return text.processing_error;
    case 'payment_intent_authentication_failure':
      return text.authentication_failed;
    default:
      return text.card_declined;
  }
}

function afterAttempt(
  unit: Unit,
  session: Stripe.Checkout.Session,
  language: Language,
  values: FieldValues,
  result: Attempt,
): PageAnswer {
  if (result.outcome === 'succeeded') return goTo(successUrl(session));
  if (result.outcome === 'requires_action') return show(challengePage(language, result.intent));
  return render(unit, session, language, { values, alert: messageOf(result, pageText(language)) }, 402);
}
