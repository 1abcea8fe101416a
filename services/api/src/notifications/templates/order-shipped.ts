import type { OrderRow } from '../../orders/index.js';
import type { Locale } from '../../platform/locale.js';
import { heading, letterHtml, paragraph } from './layout.js';
import { letterText } from './letter-text.js';
import type { MailContent } from './mail-content.js';
import { pickUpSentence } from './order-rows.js';

export interface OrderShippedInput {
  order: OrderRow;
  seller: string;
  courier: string;
  trackingNumber: string | null;
  /** Where the parcel can be followed. */
  trackingUrl: string | null;
  /** What is in it, when the rest comes in other parcels. */
  part: string[] | null;
  locale: Locale;
  shop: string;
  /** The order's page, with its key. */
  url: string;
}

const words = {
  id: {
    subject: (number: string) => `Pesanan ${number} dalam perjalanan`,
    pickUpSubject: (number: string) => `Pesanan ${number} siap diambil`,
    title: 'Paket Anda sedang dikirim',
    pickUpTitle: 'Pesanan Anda siap diambil',
    lead: (number: string, seller: string) => `${seller} sudah mengirim pesanan ${number}.`,
    pickUpLead: (number: string, seller: string) =>
      `${seller} sudah menyiapkan pesanan ${number} untuk diambil.`,
    courier: 'Diantar oleh',
    tracking: 'Nomor resi',
    follow: 'Lacak di',
    part: 'Isi paket ini (sisanya menyusul)',
    action: 'Lihat pesanan',
    footer: 'Kalau paket sudah sampai, tekan “Sudah diterima” di halaman pesanan.',
  },
  en: {
    subject: (number: string) => `Order ${number} is on its way`,
    pickUpSubject: (number: string) => `Order ${number} is ready to pick up`,
    title: 'Your parcel is on its way',
    pickUpTitle: 'Your order is ready to pick up',
    lead: (number: string, seller: string) => `${seller} has sent order ${number}.`,
    pickUpLead: (number: string, seller: string) => `${seller} has order ${number} ready to pick up.`,
    courier: 'Delivered by',
    tracking: 'Tracking number',
    follow: 'Follow it at',
    part: 'In this parcel (the rest will follow)',
    action: 'See the order',
    footer: 'When it has arrived, please press “Received” on the order’s page.',
  },
} satisfies Record<Locale, object>;

/** To the shopper, when an order is on its way or ready at the counter. */
export function orderShipped({
  order,
  seller,
  courier,
  trackingNumber,
  trackingUrl,
  part,
  locale,
  shop,
  url,
}: OrderShippedInput): MailContent {
  const text = words[locale];
  const pickUp = order.delivery.kind === 'PICK_UP';
  const title = pickUp ? text.pickUpTitle : text.title;
  const lead = pickUp ? text.pickUpLead(order.number, seller) : text.lead(order.number, seller);
  const place = pickUpSentence(order, locale);
  const facts: [string, string][] = [
    ...(pickUp ? [] : [[text.courier, courier] satisfies [string, string]]),
    ...(trackingNumber === null ? [] : [[text.tracking, trackingNumber] satisfies [string, string]]),
    ...(trackingUrl === null ? [] : [[text.follow, trackingUrl] satisfies [string, string]]),
    ...(part === null ? [] : [[text.part, part.join(', ')] satisfies [string, string]]),
  ];
  return {
    subject: (pickUp ? text.pickUpSubject : text.subject)(order.number),
    html: letterHtml({
      locale,
      shop,
      title,
      preview: lead,
      body: [
        paragraph(lead),
        ...(place === null ? [] : [paragraph(place)]),
        ...facts.flatMap(([label, value]) => [heading(label), paragraph(value)]),
      ],
      action: { label: text.action, url },
      footer: text.footer,
    }),
    text: letterText([
      title,
      lead,
      ...(place === null ? [] : [place]),
      ...facts.map(([label, value]) => `${label}: ${value}`),
      `${text.action}: ${url}`,
      text.footer,
    ]),
  };
}
