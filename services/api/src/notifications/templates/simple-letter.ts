import { html } from './html.js';
import { letterHtml, paragraph, type Letter } from './layout.js';
import { letterText } from './letter-text.js';
import type { MailContent } from './mail-content.js';

export interface SimpleLetter extends Pick<Letter, 'locale' | 'shop' | 'title' | 'action' | 'footer'> {
  subject: string;
  paragraphs: readonly string[];
  /** Somebody's own words, set apart. */
  quote?: string | null;
}

const quoteStyle =
  'margin:0 0 14px;padding:4px 0 4px 14px;border-left:3px solid #e2a12f;white-space:pre-line;';

/** A letter of a few sentences and one thing to do. */
export function simpleLetter({ subject, paragraphs, quote, ...letter }: SimpleLetter): MailContent {
  const { title, action, footer } = letter;
  const said = quote ?? '';
  return {
    subject,
    html: letterHtml({
      ...letter,
      preview: paragraphs[0] ?? '',
      body: [
        ...paragraphs.map(paragraph),
        ...(said === '' ? [] : [html`<p style="${quoteStyle}">${said}</p>`]),
      ],
    }),
    text: letterText([title, ...paragraphs, said, `${action.label}: ${action.url}`, footer]),
  };
}
