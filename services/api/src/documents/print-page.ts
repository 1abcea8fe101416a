import type { DocumentModel, DocumentParty } from './document.model.js';
import { documentWords } from './document-words.js';

/** What a print page may load: nothing; its style is its own. */
export const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char);

const page = {
  invoice: 'A4',
  receipt: 'A4',
  'packing-slip': 'A4',
  'label-a6': '105mm 148mm',
  'label-58': '58mm auto',
  statement: 'A4',
} as const;

const style = ({ kind }: DocumentModel): string => {
  const label = kind === 'label-a6' || kind === 'label-58';
  const small = kind === 'label-58';
  return `
@page { size: ${page[kind]}; margin: ${label ? '5mm' : '16mm'} }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 16px; max-width: ${small ? '58mm' : kind === 'label-a6' ? '105mm' : '210mm'};
  font: ${small ? '10pt' : '11pt'}/1.4 'Plus Jakarta Sans', system-ui, sans-serif; color: #1d2138; background: #fff; overflow-wrap: anywhere }
h1 { font-size: ${label ? '1.1em' : '1.8em'}; margin: 0 } h2 { font-size: .8em; font-weight: 500; color: #5b5f73; margin: 0 }
p { margin: 0 } .name { font-weight: 700; font-size: ${label ? '1.5em' : '1.1em'} }
header, .parties { display: ${label ? 'block' : 'flex'}; justify-content: space-between; gap: 24px; border-bottom: 1px solid #d9d4c7; padding-bottom: 12px; margin-bottom: 12px }
.parties > * { flex: 1; margin-bottom: ${label ? '8px' : '0'} } .stamp { font-weight: 700; color: #8a4b1f }
dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 16px; margin: 0 0 16px } dt { color: #5b5f73 } dd { margin: 0 }
table { width: 100%; border-collapse: collapse } th { text-align: left; font-weight: 500; color: #5b5f73; font-size: .85em }
td, th { padding: 6px 8px 6px 0; border-bottom: 1px solid #d9d4c7; vertical-align: top } tr { break-inside: avoid }
.amount { text-align: right; white-space: nowrap; padding-left: 12px; padding-right: 0 } td:first-child, th:first-child { white-space: nowrap } .details { color: #5b5f73; font-size: .9em }
.amounts { width: auto; min-width: 50%; margin: 16px 0 16px auto } .amounts td { border: 0; padding: 2px 0 2px 16px } .amounts td:first-child { white-space: normal } .amounts .strong td { font-weight: 700; font-size: 1.15em }
.notes { color: #5b5f73; font-size: .9em }
@media screen and (max-width: 480px) { .unit { display: none } .parties { display: block } .parties > * { margin-bottom: 12px } }
@media print { body { padding: 0; max-width: none } }`;
};

const party = ({ heading, name, lines }: DocumentParty): string =>
  `<section><h2>${escape(heading)}</h2><p class="name">${escape(name)}</p>${lines.map((text) => `<p>${escape(text)}</p>`).join('')}</section>`;

/** A document as a page that is printed from the browser: one file, no script, nothing from elsewhere. */
export function printPage(model: DocumentModel): string {
  const { title, number, stamp, facts, shop, from, to, rows, rowHeadings, amounts, notes, locale } = model;
  const label = model.kind === 'label-a6' || model.kind === 'label-58';
  const priced = rowHeadings.total !== '';
  // On a phone the price of one makes way for the sum, unless some line has more than one.
  const unit = rows.some(({ quantity }) => quantity > 1) ? '' : ' unit';
  const parties = label ? [to, from] : [from, to];
  const cells = rows.map(
    (row) =>
      `<tr><td>${String(row.quantity)} ×</td><td><strong>${escape(row.title)}</strong>${row.details
        .map((text) => `<div class="details">${escape(text)}</div>`)
        .join(
          '',
        )}</td>${priced ? `<td class="amount${unit}">${escape(row.unitPrice)}</td><td class="amount">${escape(row.total)}</td>` : ''}</tr>`,
  );
  const headings = `<tr><th>${escape(rowHeadings.quantity)}</th><th>${escape(rowHeadings.title)}</th>${
    priced
      ? `<th class="amount${unit}">${escape(rowHeadings.unitPrice)}</th><th class="amount">${escape(rowHeadings.total)}</th>`
      : ''
  }</tr>`;
  const print = documentWords[locale === 'en' ? 'en' : 'id'].print;
  return `<!doctype html>
<html lang="${escape(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escape(`${title} ${number}`)} · ${escape(print)}</title><style>${style(model)}</style></head>
<body><main><header><div><h1>${escape(title)}</h1><p>${escape(shop)}</p></div><div><p class="name">${escape(number)}</p>${
    stamp === null ? '' : `<p class="stamp">${escape(stamp)}</p>`
  }</div></header>
<div class="parties">${parties.map(party).join('')}</div>
<dl>${facts.map(({ label: name, value }) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>
<table><thead>${headings}</thead><tbody>${cells.join('')}</tbody></table>
${
  amounts.length === 0
    ? ''
    : `<table class="amounts"><tbody>${amounts
        .map(
          (each) =>
            `<tr${each.strong ? ' class="strong"' : ''}><td>${escape(each.label)}</td><td class="amount">${escape(each.amount)}</td></tr>`,
        )
        .join('')}</tbody></table>`
}
<div class="notes">${notes.map((note) => `<p>${escape(note)}</p>`).join('')}</div></main></body></html>`;
}
