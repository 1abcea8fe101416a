import type { Core } from '../core.ts';
import { html, type Html } from '../hosted-page/html.ts';
import type { Language } from '../hosted-page/language.ts';
import { layout } from '../hosted-page/layout.ts';
import { showAmount } from '../money.ts';
import type { Delivery, EventDocument } from '../state/documents.ts';

const words = {
  id: {
    title: 'Stripe tiruan',
    intro: 'Sesi, peristiwa, dan pengiriman terbaru.',
    sessions: 'Sesi pembayaran',
    events: 'Peristiwa',
    none: 'Belum ada.',
    resend: 'Kirim ulang',
    open: 'buka halaman bayar',
    attempts: 'percobaan',
    noDelivery: 'tidak dikirim',
  },
  en: {
    title: 'Stripe double',
    intro: 'The latest sessions, events and deliveries.',
    sessions: 'Checkout sessions',
    events: 'Events',
    none: 'None yet.',
    resend: 'Resend',
    open: 'open the payment page',
    attempts: 'attempts',
    noDelivery: 'not delivered',
  },
} as const;

const shown = 30;

const newest = <Item>(items: Iterable<Item>): Item[] => [...items].slice(-shown).reverse();

function deliveryText(deliveries: readonly Delivery[], language: Language): string {
  const text = words[language];
  if (deliveries.length === 0) return text.noDelivery;
  return deliveries
    .map(
      ({ status, attemptCount, attempts }) =>
        `${status}, ${String(attemptCount)} ${text.attempts} (${String(attempts.at(-1)?.outcome ?? '-')})`,
    )
    .join('; ');
}

function byEvent(deliveries: Iterable<Delivery>): Map<string, Delivery[]> {
  const groups = new Map<string, Delivery[]>();
  for (const delivery of deliveries)
    groups.set(delivery.eventId, [...(groups.get(delivery.eventId) ?? []), delivery]);
  return groups;
}

const eventRow = (event: EventDocument, deliveries: readonly Delivery[], language: Language): Html =>
  html`<li>
    <span class="name"
      >${event.type} <span class="quiet">${event.id}</span>
      <span class="quiet">${deliveryText(deliveries, language)}</span></span
    >
    <button
      class="small"
      name="resend"
      value="${event.id}"
      aria-label="${words[language].resend} ${event.type} ${event.id}"
    >
      ${words[language].resend}
    </button>
  </li>`;

/** What the emulator holds, for a person to look at. */
export function overviewPage(core: Core, language: Language): string {
  const text = words[language];
  const sessions = newest(core.store.all('sessions'));
  const events = newest(core.store.all('events'));
  const deliveries = byEvent(core.store.all('deliveries'));
  const body = html`<section class="sheet">
      <h1>${text.title}</h1>
      <p>${text.intro}</p>
      <h2>${text.sessions}</h2>
      ${sessions.length === 0 ? html`<p class="quiet">${text.none}</p>` : null}
      <ul class="lines">
        ${sessions.map(
          (session) =>
            html`<li>
              <span class="name"
                >${session.status} / ${session.payment_status}
                <span class="quiet">${session.client_reference_id ?? session.id}</span>
                ${session.url === null ? null : html`<a href="${session.url}">${text.open}</a>`}</span
              >
              <span class="sum"
                >${showAmount(session.amount_total ?? 0, session.currency ?? 'idr', language)}</span
              >
            </li>`,
        )}
      </ul>
    </section>
    <section class="sheet">
      <h2>${text.events}</h2>
      ${events.length === 0 ? html`<p class="quiet">${text.none}</p>` : null}
      <form method="post">
        <ul class="lines">
          ${events.map((event) => eventRow(event, deliveries.get(event.id) ?? [], language))}
        </ul>
      </form>
    </section>`;
  return layout(language, text.title, body, false);
}
