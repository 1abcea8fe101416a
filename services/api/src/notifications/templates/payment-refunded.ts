import { formatMoney, type CurrencyCode } from '@gebyar/money';
import type { Locale } from '../../platform/locale.js';
import type { OrderGroupRecord } from '../../orders/index.js';
import { moneyBackText, type MoneyBack } from './money-back.js';
import { letterHtml, paragraph } from './layout.js';
import { letterText } from './letter-text.js';
import type { MailContent } from './mail-content.js';

export interface PaymentRefundedInput {
  record: OrderGroupRecord;
  /** Minor units. */
  amount: bigint;
  back: MoneyBack;
  shop: string;
  currency: CurrencyCode;
  /** The order's page, with its key. */
  url: string;
}

const words = {
  id: {
    subject: (number: string) => `Uang untuk pesanan ${number} dikembalikan`,
    title: 'Uang Anda dikembalikan',
    lead: (number: string, back: string) =>
      `Pembayaran untuk pesanan ${number} masuk setelah waktunya habis, dan barangnya sudah tidak ada. ${back}`,
    action: 'Pesan lagi',
    footer:
      'Maaf atas ketidaknyamanannya. Di halaman pesanan Anda dapat memasukkan barang yang masih ada ke keranjang baru.',
  },
  en: {
    subject: (number: string) => `Your money for order ${number} is on its way back`,
    title: 'Your money is on its way back',
    lead: (number: string, back: string) =>
      `The payment for order ${number} came after its time was over, when the goods were gone. ${back}`,
    action: 'Order again',
    footer: 'We are sorry. On the order’s page you can put what is still there into a new cart.',
  },
} satisfies Record<Locale, object>;

/** To the shopper, when money that came too late has gone back. */
export function paymentRefundedMail({
  record: { group },
  amount,
  back,
  shop,
  currency,
  url,
}: PaymentRefundedInput): MailContent {
  const { locale, number } = group;
  const text = words[locale];
  const lead = text.lead(number, moneyBackText(locale, 'sent', formatMoney(amount, currency), back));
  return {
    subject: text.subject(number),
    html: letterHtml({
      locale,
      shop,
      title: text.title,
      preview: lead,
      body: [paragraph(lead)],
      action: { label: text.action, url },
      footer: text.footer,
    }),
    text: letterText([text.title, lead, `${text.action}: ${url}`, text.footer]),
  };
}
