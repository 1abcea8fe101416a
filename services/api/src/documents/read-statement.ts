import { formatMoney, type CurrencyCode } from '@gebyar/money';
import { statementOf } from '../payouts/index.js';
import type { Context } from '../platform/context.js';
import type { SellerMembership } from '../sellers/index.js';
import type { DocumentModel } from './document.model.js';
import { statementWords } from './statement-words.js';

/** A seller's statement of some days, both included, as a document in the reader's language. */
export async function readStatement(
  context: Context,
  { sellerId, seller }: SellerMembership,
  period: { from: string; until: string },
): Promise<DocumentModel> {
  const { deployment, locale } = context;
  const words = statementWords[locale];
  const statement = await statementOf(context, sellerId, period);
  const money = (minor: bigint) => formatMoney(minor, statement.currency as CurrencyCode);
  const day = (at: Date, timeZone = deployment.timeZone) =>
    new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone }).format(at);
  // A day of the calendar, which is the same one in every zone.
  const [first, last] = [period.from, period.until].map((text) => day(new Date(`${text}T12:00:00Z`), 'UTC'));
  const rows = statement.lines.map(({ kind, component, count, amount }) => ({
    quantity: count,
    title: words.kinds[kind],
    details: [words.components[component]].filter((text) => text !== ''),
    unitPrice: '',
    total: money(amount),
  }));
  return {
    kind: 'statement',
    locale,
    title: words.title,
    number: `${period.from} – ${period.until}`,
    stamp: null,
    facts: [
      { label: words.period, value: `${first ?? ''} – ${last ?? ''}` },
      { label: words.printedAt, value: day(new Date()) },
    ],
    shop: deployment.name,
    from: { heading: words.from, name: deployment.name, lines: [] },
    to: { heading: words.to, name: seller.name, lines: [] },
    rowHeadings: { quantity: words.count, title: words.what, unitPrice: '', total: words.amount },
    rows,
    amounts: [
      { label: words.opening, amount: money(statement.opening) },
      ...(statement.lines.length === 0
        ? []
        : [{ label: words.amount, amount: money(statement.closing - statement.opening) }]),
      { label: words.closing, amount: money(statement.closing), strong: true },
    ],
    notes: [
      ...(rows.length === 0 ? [words.nothing] : []),
      words.commission(money(statement.commission)),
      words.meaning,
    ],
    pageText: words.page,
  };
}
