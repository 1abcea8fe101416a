import type { Locale } from '../../platform/locale.js';
import { html, type Html } from './html.js';

export interface Letter {
  locale: Locale;
  /** The deployment's name. */
  shop: string;
  title: string;
  /** What mail programs show beside the subject. */
  preview: string;
  body: readonly Html[];
  action: { label: string; url: string };
  footer: string;
}

const fonts = "'Plus Jakarta Sans',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
// The colours of packages/ui/src/tokens.css, written out: mail programs know no variables.
const style = {
  page: `margin:0;padding:0;background:#fbf7ef;color:#1d2138;font-family:${fonts};`,
  card: 'max-width:560px;margin:0 auto;background:#fffdf8;border:1px solid #e5dac7;border-radius:16px;overflow:hidden;',
  band: 'height:8px;background:#26356f;background-image:linear-gradient(90deg,#26356f 0 60%,#83481f 60% 85%,#e2a12f 85%);font-size:0;line-height:0;',
  inside: 'padding:28px 24px 8px;font-size:16px;line-height:1.55;',
  name: 'margin:0 0 18px;font-size:14px;font-weight:700;letter-spacing:.04em;color:#83481f;',
  title: 'margin:0 0 12px;font-size:24px;line-height:1.25;font-weight:700;color:#1a2552;',
  button:
    'display:block;margin:24px 0 20px;padding:15px 20px;border-radius:12px;background:#26356f;color:#fdf9f1;font-weight:700;text-align:center;text-decoration:none;',
  footer: `max-width:560px;margin:0 auto;padding:16px 24px 32px;font-family:${fonts};font-size:13px;line-height:1.5;color:#686272;`,
};

/** A letter as an HTML page of its own: one column that fits a phone, no pictures, nothing fetched from anywhere. */
export const letterHtml = ({ locale, shop, title, preview, body, action, footer }: Letter): string =>
  html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${title}</title>
      </head>
      <body style="${style.page}">
        <div style="display:none;max-height:0;overflow:hidden;">${preview}</div>
        <div style="padding:24px 12px 0;">
          <div style="${style.card}">
            <div style="${style.band}">&nbsp;</div>
            <div style="${style.inside}">
              <p style="${style.name}">${shop}</p>
              <h1 style="${style.title}">${title}</h1>
              ${body}
              <a href="${action.url}" style="${style.button}">${action.label}</a>
            </div>
          </div>
          <p style="${style.footer}">${footer}</p>
        </div>
      </body>
    </html> `.text;

export const paragraph = (text: string): Html => html`<p style="margin:0 0 14px;">${text}</p>`;

/** A heading within a letter. */
export const heading = (text: string): Html =>
  html`<h2 style="margin:22px 0 6px;font-size:16px;font-weight:700;color:#1a2552;">${text}</h2>`;

export interface AmountRow {
  label: string;
  /** Already as people read it: `Rp 125.000`. */
  amount: string;
  strong?: boolean;
}

/** Labels to the left and amounts under one another to the right. */
export function amountTable(rows: readonly AmountRow[]): Html {
  const cells = rows.map(({ label, amount, strong }) => {
    const weight = strong ? 'font-weight:700;' : '';
    const cell = `padding:9px 0;border-top:1px solid #e5dac7;vertical-align:top;${weight}`;
    return html`<tr>
      <td style="${cell}">${label}</td>
      <td
        style="${cell}padding-left:16px;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;"
      >
        ${amount}
      </td>
    </tr>`;
  });
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    style="border-collapse:collapse;font-size:15px;line-height:1.45;"
  >
    ${cells}
  </table>`;
}
