import { authenticate } from '../payments/intent.ts';
import type { Unit } from '../state/unit.ts';
import { goTo, show, type PageAnswer } from './answer.ts';
import { chooseLanguage } from './language.ts';
import { challengePage, noticePage } from './other-pages.ts';

/** The bank's question for a payment intent that was confirmed through the API, without a Checkout Session. */
export function authenticateIntent(
  unit: Unit,
  request: { intentId: string; acceptLanguage: string | undefined; form?: Record<string, unknown> },
): PageAnswer {
  const language = chooseLanguage(null, request.acceptLanguage);
  const intent = unit.get('payment_intents', request.intentId);
  if (intent === undefined) return show(noticePage(language, 'missing'), 404);
  const session = unit.all('sessions').find(({ payment_intent: id }) => id === intent.id);
  if (session !== undefined) return goTo(`${unit.publicUrl}/c/pay/${session.id}`);
  const back = intent.next_action?.redirect_to_url?.return_url ?? null;
  if (intent.status !== 'requires_action')
    return back === null ? show(noticePage(language, 'done')) : goTo(back);
  if (request.form === undefined) return show(challengePage(language, intent));
  authenticate(unit, intent, request.form['authentication'] === 'complete');
  return back === null ? show(noticePage(language, 'done')) : goTo(back);
}
