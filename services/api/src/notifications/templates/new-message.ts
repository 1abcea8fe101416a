import type { Locale } from '../../platform/locale.js';
import { letterHtml, paragraph } from './layout.js';
import { letterText } from './letter-text.js';
import type { MailContent } from './mail-content.js';

export interface NewMessageInput {
  number: string;
  author: string;
  body: string;
  locale: Locale;
  shop: string;
  url: string;
}

const words = {
  id: {
    subject: (number: string) => `Pesan baru tentang pesanan ${number}`,
    title: 'Ada pesan baru untuk Anda',
    lead: (author: string, number: string) => `${author} menulis tentang pesanan ${number}:`,
    action: 'Baca dan balas',
    footer: 'Balas di halaman pesanan, bukan ke surel ini.',
  },
  en: {
    subject: (number: string) => `New message about order ${number}`,
    title: 'There is a new message for you',
    lead: (author: string, number: string) => `${author} wrote about order ${number}:`,
    action: 'Read and answer',
    footer: 'Please answer on the order’s page, not to this e-mail.',
  },
} satisfies Record<Locale, object>;

const longest = 400;

/** To a side that has not read what the other wrote. */
export function newMessage({ number, author, body, locale, shop, url }: NewMessageInput): MailContent {
  const text = words[locale];
  const lead = text.lead(author, number);
  const shown = body.length > longest ? `${body.slice(0, longest)} …` : body;
  return {
    subject: text.subject(number),
    html: letterHtml({
      locale,
      shop,
      title: text.title,
      preview: lead,
      body: [paragraph(lead), paragraph(`“${shown}”`)],
      action: { label: text.action, url },
      footer: text.footer,
    }),
    text: letterText([text.title, lead, `“${shown}”`, `${text.action}: ${url}`, text.footer]),
  };
}
