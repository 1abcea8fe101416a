import type { Locale } from '../../platform/locale.js';
import type { MailContent } from './mail-content.js';
import { simpleLetter } from './simple-letter.js';

const words = {
  id: {
    subject: (title: string) => `Promosi “${title}” dihentikan`,
    title: 'Promosi Anda dihentikan',
    lead: (title: string) =>
      `Pengelola menghentikan promosi “${title}”. Pesanan yang sudah dibayar tidak berubah. Alasannya:`,
    action: 'Lihat promosi',
    footer: 'Kode kuponnya tidak berlaku lagi. Anda bisa membuat promosi baru kapan saja.',
  },
  en: {
    subject: (title: string) => `The promotion “${title}” was ended`,
    title: 'Your promotion was ended',
    lead: (title: string) =>
      `The operator has ended the promotion “${title}”. Orders that are paid stay as they are. The reason:`,
    action: 'See promotions',
    footer: 'Its codes do nothing any more. You can make a new promotion at any time.',
  },
} satisfies Record<Locale, object>;

export interface PromotionEndedInput {
  title: string;
  reason: string;
  locale: Locale;
  shop: string;
  url: string;
}

/** To a seller's owners, when the office has ended a promotion of theirs. */
export function promotionEndedMail({ title, reason, locale, shop, url }: PromotionEndedInput): MailContent {
  const text = words[locale];
  return simpleLetter({
    locale,
    shop,
    subject: text.subject(title),
    title: text.title,
    paragraphs: [text.lead(title)],
    quote: reason,
    action: { label: text.action, url },
    footer: text.footer,
  });
}
