import type { Locale } from '../../platform/locale.js';
import type { MailContent } from './mail-content.js';
import { simpleLetter } from './simple-letter.js';

const words = {
  id: {
    subject: (first: string, more: number) =>
      more === 0 ? `Stok ${first} hampir habis` : `Stok ${first} dan ${String(more)} lainnya hampir habis`,
    title: 'Ada stok yang hampir habis',
    lead: (seller: string) => `Di ${seller}, stok ini sudah sedikit:`,
    item: (title: string, left: number) => `${title}: ${left === 0 ? 'habis' : `sisa ${String(left)}`}`,
    more: (count: number) => `dan ${String(count)} lainnya`,
    action: 'Lihat stok',
    footer:
      'Batasnya bisa Anda ubah di pusat penjual, di halaman stok. Tiap barang kami kabarkan sekali saja.',
  },
  en: {
    subject: (first: string, more: number) =>
      more === 0 ? `${first} is running low` : `${first} and ${String(more)} more are running low`,
    title: 'Something is running low',
    lead: (seller: string) => `At ${seller} there is little left of this:`,
    item: (title: string, left: number) => `${title}: ${left === 0 ? 'sold out' : `${String(left)} left`}`,
    more: (count: number) => `and ${String(count)} more`,
    action: 'See the stock',
    footer: 'You can change the number in the seller centre, on the stock page. We tell you once of each.',
  },
} satisfies Record<Locale, object>;

const shown = 20;

export interface LowStockInput {
  seller: string;
  items: readonly { title: string; available: number }[];
  locale: Locale;
  shop: string;
  url: string;
}

/** To a seller's owners, when something has come down to where they want to be told. */
export function lowStock({ seller, items, locale, shop, url }: LowStockInput): MailContent {
  const text = words[locale];
  const lines = items.slice(0, shown).map(({ title, available }) => text.item(title, available));
  if (items.length > shown) lines.push(text.more(items.length - shown));
  return simpleLetter({
    locale,
    shop,
    subject: text.subject(items[0]?.title ?? '', items.length - 1),
    title: text.title,
    paragraphs: [text.lead(seller)],
    quote: lines.join('\n'),
    action: { label: text.action, url },
    footer: text.footer,
  });
}
