import { formatMoney, type CurrencyCode } from '@gebyar/money';
import type { OrderRecord } from '../../orders/index.js';
import type { Locale } from '../../platform/locale.js';
import { amountTable, heading, letterHtml, paragraph } from './layout.js';
import { amountLines, letterText } from './letter-text.js';
import type { MailContent } from './mail-content.js';
import { orderRows, pickUpSentence } from './order-rows.js';

export interface NewOrderInput {
  record: OrderRecord;
  locale: Locale;
  shop: string;
  currency: CurrencyCode;
  /** The order in the seller centre; behind a log-in. */
  url: string;
}

const words = {
  id: {
    subject: (number: string) => `Pesanan baru ${number}: siap dikemas`,
    title: 'Ada pesanan baru',
    lead: (number: string, name: string) =>
      `Pesanan ${number} dari ${name} sudah dibayar. Silakan kemas barangnya.`,
    goods: 'Yang dipesan',
    total: 'Total',
    action: 'Buka pesanan',
    footer: 'Alamat dan nomor telepon pembeli ada di pusat penjual.',
  },
  en: {
    subject: (number: string) => `New order ${number}: ready to pack`,
    title: 'You have a new order',
    lead: (number: string, name: string) => `Order ${number} from ${name} is paid. Please pack it.`,
    goods: 'What was ordered',
    total: 'Total',
    action: 'Open the order',
    footer: 'The buyer’s address and phone number are in the seller centre.',
  },
} satisfies Record<Locale, object>;

/** To a seller's owners, when an order is paid. Says who buys, not where they live: mail travels further than it should. */
export function newOrder({ record, locale, shop, currency, url }: NewOrderInput): MailContent {
  const { order } = record;
  const text = words[locale];
  const lead = text.lead(order.number, order.recipient.name);
  const rows = [
    ...orderRows(record, locale, currency),
    { label: text.total, amount: formatMoney(order.total, currency), strong: true },
  ];
  const place = pickUpSentence(order, locale);
  return {
    subject: text.subject(order.number),
    html: letterHtml({
      locale,
      shop,
      title: text.title,
      preview: lead,
      body: [
        paragraph(lead),
        heading(text.goods),
        amountTable(rows),
        ...(place === null ? [] : [paragraph(place)]),
      ],
      action: { label: text.action, url },
      footer: text.footer,
    }),
    text: letterText([
      text.title,
      lead,
      amountLines(rows),
      ...(place === null ? [] : [place]),
      `${text.action}: ${url}`,
      text.footer,
    ]),
  };
}
