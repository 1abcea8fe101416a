import { createHash } from 'node:crypto';
import { html, Html } from './html.ts';
import type { Language } from './language.ts';
import { style } from './style.ts';
import { pageText } from './text.ts';

const styleHash = createHash('sha256').update(style).digest('base64');

/**
 * Sent with every page: no script, nothing from elsewhere. There is no `form-action`, because browsers apply it to the
 * redirect that takes the shopper back to the shop as well.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** A whole page, under the band that says what this is. */
export function layout(language: Language, title: string, body: Html, narrow = true): string {
  const text = pageText(language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${text.banner}</title>
        ${new Html(`<style>${style}</style>`)}
      </head>
      <body>
        <header class="band"><strong>${text.banner}</strong> ${text.bannerDetail}</header>
        <main${new Html(narrow ? ' class="narrow"' : '')}>${body}</main>
      </body>
    </html>`.markup;
}
