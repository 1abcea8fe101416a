import { formatMoney, type CurrencyCode } from '@gebyar/money';
import type { OrderGroupRecord } from '../../orders/index.js';
import type { Locale } from '../../platform/locale.js';
import { amountTable, heading, letterHtml, paragraph } from './layout.js';
import { amountLines, letterText } from './letter-text.js';
import type { MailContent } from './mail-content.js';
import { orderRows, pickUpSentence } from './order-rows.js';

export interface OrderConfirmationInput {
  record: OrderGroupRecord;
  /** Names of the sellers by row id. */
  sellers: ReadonlyMap<string, string>;
  shop: string;
  currency: CurrencyCode;
  /** The order's page, with its key. */
  url: string;
}

const words = {
  id: {
    subject: (number: string) => `Pesanan ${number} sudah dibayar`,
    title: (name: string) => `Terima kasih, ${name}!`,
    lead: (number: string) =>
      `Pembayaran untuk pesanan ${number} sudah kami terima. Penjual mulai menyiapkan barangnya.`,
    freeSubject: (number: string) => `Pesanan ${number} dikonfirmasi`,
    freeLead: (number: string) =>
      `Pesanan ${number} sudah dikonfirmasi. Potongan menutup semuanya, jadi tidak ada yang perlu dibayar. Penjual mulai menyiapkan barangnya.`,
    total: 'Total dibayar',
    action: 'Lihat pesanan',
    footer: 'Tautan ini membuka pesanan Anda. Jangan bagikan kepada orang lain.',
  },
  en: {
    subject: (number: string) => `Order ${number} is paid`,
    title: (name: string) => `Thank you, ${name}!`,
    lead: (number: string) =>
      `We have received the payment for order ${number}. The sellers are getting it ready.`,
    freeSubject: (number: string) => `Order ${number} is confirmed`,
    freeLead: (number: string) =>
      `Order ${number} is confirmed. The discounts cover everything, so there is nothing to pay. The sellers are getting it ready.`,
    total: 'Total paid',
    action: 'See the order',
    footer: 'This link opens your order. Please do not share it.',
  },
} satisfies Record<Locale, object>;

/** To the shopper, when the group is paid. */
export function orderConfirmation({
  record,
  sellers,
  shop,
  currency,
  url,
}: OrderConfirmationInput): MailContent {
  const { group, orders } = record;
  const { locale, number } = group;
  const text = words[locale];
  const parts = orders.map((order) => ({
    name: sellers.get(order.order.seller_id) ?? '',
    rows: orderRows(order, locale, currency),
    place: pickUpSentence(order.order, locale),
  }));
  const total = [{ label: text.total, amount: formatMoney(group.total, currency), strong: true }];
  const title = text.title(group.buyer_name);
  const free = group.total === 0n;
  const lead = free ? text.freeLead(number) : text.lead(number);
  return {
    subject: free ? text.freeSubject(number) : text.subject(number),
    html: letterHtml({
      locale,
      shop,
      title,
      preview: lead,
      body: [
        paragraph(lead),
        ...parts.flatMap(({ name, rows, place }) => [
          heading(name),
          amountTable(rows),
          ...(place === null ? [] : [paragraph(place)]),
        ]),
        amountTable(total),
      ],
      action: { label: text.action, url },
      footer: text.footer,
    }),
    text: letterText([
      title,
      lead,
      ...parts.map(({ name, rows, place }) =>
        [name, amountLines(rows), ...(place === null ? [] : [place])].join('\n'),
      ),
      amountLines(total),
      `${text.action}: ${url}`,
      text.footer,
    ]),
  };
}
