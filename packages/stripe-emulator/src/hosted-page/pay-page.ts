import type Stripe from 'stripe';
import { showAmount } from '../money.ts';
import { testCards } from '../payments/test-cards.ts';
import type { SessionLine } from '../state/documents.ts';
import { fieldNames, grouped, type FieldErrors, type FieldName, type FieldValues } from './card-form.ts';
import { html, safeHref, type Html } from './html.ts';
import type { Language } from './language.ts';
import { layout } from './layout.ts';
import { pageText, type PageText } from './text.ts';

export interface PayPage {
  session: Stripe.Checkout.Session;
  lines: readonly SessionLine[];
  language: Language;
  values: FieldValues;
  errors?: FieldErrors;
  /** Why the last attempt failed, or what was just done. */
  alert?: string;
  note?: string;
}

const inputs: Readonly<
  Record<FieldName, { type: string; mode: string; autocomplete: string; placeholder: string }>
> = {
  email: { type: 'email', mode: 'email', autocomplete: 'email', placeholder: '' },
  cardNumber: {
    type: 'text',
    mode: 'numeric',
    autocomplete: 'cc-number',
    placeholder: '4242 4242 4242 4242',
  },
  cardExpiry: { type: 'text', mode: 'numeric', autocomplete: 'cc-exp', placeholder: '12 / 34' },
  cardCvc: { type: 'text', mode: 'numeric', autocomplete: 'cc-csc', placeholder: '123' },
  billingName: { type: 'text', mode: 'text', autocomplete: 'cc-name', placeholder: '' },
};

function field(name: FieldName, page: PayPage, text: PageText): Html {
  const { type, mode, autocomplete, placeholder } = inputs[name];
  const error = page.errors?.[name];
  const described = error === undefined ? null : html` aria-invalid="true" aria-describedby="${name}-error"`;
  return html`<div>
    <label for="${name}">${text[name]}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      inputmode="${mode}"
      autocomplete="${autocomplete}"
      placeholder="${placeholder}"
      maxlength="200"
      required
      value="${page.values[name] ?? ''}"
      ${described}
    />
    ${error === undefined ? null : html`<p class="error" id="${name}-error">${text[error]}</p>`}
  </div>`;
}

const lineRow = (line: SessionLine, language: Language, text: PageText): Html =>
  html`<li>
    <span class="name"
      >${line.name}
      <span class="quiet">${line.quantity} × ${showAmount(line.unitAmount, line.currency, language)}</span>
      ${line.description === null ? null : html`<span class="quiet">${line.description}</span>`}</span
    >
    <span class="sum" title="${text.quantity}: ${line.quantity}"
      >${showAmount(line.unitAmount * line.quantity, line.currency, language)}</span
    >
  </li>`;

// The list comes after the pay button, so that Enter in a field presses that one and not a card's.
const cardList = (text: PageText): Html =>
  html`<details>
    <summary>${text.testCards}</summary>
    <p class="quiet">${text.testCardsHint}</p>
    <ul class="cards">
      ${testCards
        .filter(({ listed }) => listed)
        .map(
          (card) =>
            html`<li>
              <span
                ><code>${grouped(card.number)}</code
                ><span class="quiet">${text.behaviour[card.behaviour]}</span></span
              >
              <button
                class="small"
                name="testCard"
                value="${card.number}"
                formnovalidate
                aria-label="${text.fill} ${grouped(card.number)}: ${text.behaviour[card.behaviour]}"
              >
                ${text.fill}
              </button>
            </li>`,
        )}
    </ul>
  </details>`;

function problems(page: PayPage, text: PageText): Html | null {
  const wrong = fieldNames.filter((name) => page.errors?.[name] !== undefined);
  if (page.alert !== undefined) return html`<p class="alert" role="alert">${page.alert}</p>`;
  if (wrong.length === 0)
    return page.note === undefined ? null : html`<p class="note" role="status">${page.note}</p>`;
  return html`<p class="alert" role="alert">
    ${text.fixFields} ${wrong.map((name) => text[name]).join(', ')}.
  </p>`;
}

/** The page where a shopper pays. It works without JavaScript; there is none. */
export function payPage(page: PayPage): string {
  const { session, lines, language } = page;
  const text = pageText(language);
  const total = showAmount(session.amount_total ?? 0, session.currency ?? 'idr', language);
  const body = html`<section class="sheet summary" aria-labelledby="total">
      <h1>${text.payTitle}</h1>
      <h2 id="total" class="quiet">${text.total}</h2>
      <p class="total">${total}</p>
      <ul class="lines">
        ${lines.map((line) => lineRow(line, language, text))}
      </ul>
    </section>
    <section class="sheet">
      ${problems(page, text)}
      <form method="post">
        ${field('email', page, text)} ${field('cardNumber', page, text)}
        <div class="two">${field('cardExpiry', page, text)} ${field('cardCvc', page, text)}</div>
        ${field('billingName', page, text)}
        <button class="primary">${text.pay} ${total}</button>
        ${session.cancel_url === null ? null : html`<a class="cancel" href="${safeHref(session.cancel_url)}">${text.cancel}</a>`}
        ${cardList(text)}
      </form>
    </section>`;
  return layout(language, text.payTitle, body, false);
}
