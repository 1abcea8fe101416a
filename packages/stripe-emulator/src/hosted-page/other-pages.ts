import type Stripe from 'stripe';
import { showAmount } from '../money.ts';
import { html, safeHref } from './html.ts';
import type { Language } from './language.ts';
import { layout } from './layout.ts';
import { pageText } from './text.ts';

/** The bank's question of a 3-D Secure card: approve or refuse. */
export function challengePage(language: Language, intent: Stripe.PaymentIntent): string {
  const text = pageText(language);
  const body = html`<section class="sheet">
    <h1>${text.challengeTitle}</h1>
    <p>${text.challengeText}</p>
    <p class="total">${showAmount(intent.amount, intent.currency, language)}</p>
    <form method="post">
      <input type="hidden" name="authentication" value="complete" />
      <button class="primary">${text.challengeComplete}</button>
    </form>
    <form method="post">
      <input type="hidden" name="authentication" value="fail" />
      <button class="second">${text.challengeFail}</button>
    </form>
  </section>`;
  return layout(language, text.challengeTitle, body);
}

type NoticeKind = 'done' | 'expired' | 'missing' | 'badRequest';

/** A page that only says something, with the way back where there is one. */
export function noticePage(language: Language, kind: NoticeKind, backUrl: string | null = null): string {
  const text = pageText(language);
  const title = text[`${kind}Title`];
  const body = html`<section class="sheet">
    <h1>${title}</h1>
    <p>${text[`${kind}Text`]}</p>
    ${backUrl === null ? null : html`<a class="button primary" href="${safeHref(backUrl)}">${text.back}</a>`}
  </section>`;
  return layout(language, title, body);
}

/** Where a seller completes a connected account. */
export function connectPage(language: Language, returnUrl: string): string {
  const text = pageText(language);
  const body = html`<section class="sheet">
    <h1>${text.connectTitle}</h1>
    <p>${text.connectText}</p>
    <form method="post"><button class="primary">${text.connectComplete}</button></form>
    <a class="cancel" href="${safeHref(returnUrl)}">${text.connectSkip}</a>
  </section>`;
  return layout(language, text.connectTitle, body);
}
