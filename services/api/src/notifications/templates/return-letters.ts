import type { Locale } from '../../platform/locale.js';
import type { CancelReason, Canceller, ReturnStatus } from '../../returns/index.js';
import { moneyBackText, type MoneyBack } from './money-back.js';
import type { MailContent } from './mail-content.js';
import { simpleLetter } from './simple-letter.js';

interface About {
  /** The order's or the return's number. */
  number: string;
  locale: Locale;
  shop: string;
  url: string;
}

const reasons: Record<Locale, Record<CancelReason, string>> = {
  id: {
    CHANGED_MIND: 'berubah pikiran',
    ORDERED_BY_MISTAKE: 'salah pesan',
    TAKES_TOO_LONG: 'terlalu lama',
    OUT_OF_STOCK: 'barangnya ternyata habis',
    CANNOT_DELIVER: 'tidak bisa dikirim ke alamat itu',
    SHOPPER_ASKED: 'diminta pembeli',
    SUSPICIOUS: 'ada yang tidak beres dengan pesanan ini',
    OTHER: 'alasan lain',
  },
  en: {
    CHANGED_MIND: 'a change of mind',
    ORDERED_BY_MISTAKE: 'it was ordered by mistake',
    TAKES_TOO_LONG: 'it takes too long',
    OUT_OF_STOCK: 'it is sold out after all',
    CANNOT_DELIVER: 'it can’t be delivered to that address',
    SHOPPER_ASKED: 'the shopper asked for it',
    SUSPICIOUS: 'something about the order is not right',
    OTHER: 'another reason',
  },
};

const cancelWords = {
  id: {
    subject: (number: string) => `Pesanan ${number} dibatalkan`,
    title: 'Pesanan dibatalkan',
    lead: {
      SHOPPER: (number: string) => `Anda membatalkan pesanan ${number}.`,
      SELLER: (number: string) => `Maaf, penjual membatalkan pesanan ${number}.`,
      OFFICE: (number: string) => `Maaf, pengelola membatalkan pesanan ${number}.`,
    },
    why: (reason: string) => `Alasannya: ${reason}.`,
    action: 'Lihat pesanan',
    footer: 'Di halaman pesanan Anda melihat sampai di mana uangnya.',
  },
  en: {
    subject: (number: string) => `Order ${number} is cancelled`,
    title: 'Your order is cancelled',
    lead: {
      SHOPPER: (number: string) => `You cancelled order ${number}.`,
      SELLER: (number: string) => `We are sorry: the seller cancelled order ${number}.`,
      OFFICE: (number: string) => `We are sorry: the operator cancelled order ${number}.`,
    },
    why: (reason: string) => `The reason: ${reason}.`,
    action: 'See the order',
    footer: 'The order’s page shows where the money is.',
  },
} satisfies Record<Locale, object>;

export interface OrderCancelledInput extends About {
  by: Canceller;
  reason: CancelReason;
  note: string;
  /** As people read it; null when nothing goes back. */
  amount: string | null;
  back: MoneyBack;
}

/** To the shopper, when an order that was paid is called off. */
export function orderCancelledMail({
  by,
  reason,
  note,
  amount,
  back,
  number,
  locale,
  ...rest
}: OrderCancelledInput): MailContent {
  const text = cancelWords[locale];
  return simpleLetter({
    ...rest,
    locale,
    subject: text.subject(number),
    title: text.title,
    paragraphs: [
      text.lead[by](number),
      ...(by === 'SHOPPER' ? [] : [text.why(reasons[locale][reason])]),
      ...(amount === null ? [] : [moneyBackText(locale, 'coming', amount, back)]),
    ],
    quote: by === 'SHOPPER' ? null : note,
    action: { label: text.action, url: rest.url },
    footer: text.footer,
  });
}

const calledOffWords = {
  id: {
    subject: (number: string) => `Pesanan ${number} dibatalkan: jangan dikirim`,
    title: 'Pesanan ini dibatalkan',
    lead: {
      SHOPPER: (number: string) => `Pembeli membatalkan pesanan ${number}. Barangnya sudah kembali ke stok.`,
      SELLER: (number: string) => `Pesanan ${number} dibatalkan. Barangnya sudah kembali ke stok.`,
      OFFICE: (number: string) => `Pengelola membatalkan pesanan ${number}. Barangnya sudah kembali ke stok.`,
    },
    why: (reason: string) => `Alasannya: ${reason}.`,
    action: 'Buka pesanan',
    footer: 'Kalau sudah dikemas, buka lagi paketnya. Urusan uang dengan pembeli kami yang menyelesaikan.',
  },
  en: {
    subject: (number: string) => `Order ${number} is cancelled: please do not send it`,
    title: 'This order is cancelled',
    lead: {
      SHOPPER: (number: string) => `The shopper cancelled order ${number}. Its things are back in stock.`,
      SELLER: (number: string) => `Order ${number} is cancelled. Its things are back in stock.`,
      OFFICE: (number: string) => `The operator cancelled order ${number}. Its things are back in stock.`,
    },
    why: (reason: string) => `The reason: ${reason}.`,
    action: 'Open the order',
    footer: 'If it is packed already, unpack it. We settle the money with the shopper.',
  },
} satisfies Record<Locale, object>;

/** To a seller's owners, when somebody else has called an order off. */
export function orderCalledOffMail({
  by,
  reason,
  note,
  number,
  locale,
  ...rest
}: Omit<OrderCancelledInput, 'amount' | 'back'>): MailContent {
  const text = calledOffWords[locale];
  return simpleLetter({
    ...rest,
    locale,
    subject: text.subject(number),
    title: text.title,
    paragraphs: [text.lead[by](number), text.why(reasons[locale][reason])],
    quote: note,
    action: { label: text.action, url: rest.url },
    footer: text.footer,
  });
}

const refundWords = {
  id: {
    subject: (amount: string, number: string) => `${amount} dikembalikan untuk pesanan ${number}`,
    title: 'Uang Anda dikembalikan',
    lead: (back: string, number: string) => `Untuk pesanan ${number}: ${back}`,
    action: 'Lihat pesanan',
    footer: 'Untuk apa saja uangnya, ada di halaman pesanan.',
  },
  en: {
    subject: (amount: string, number: string) => `${amount} goes back to you for order ${number}`,
    title: 'Your money is on its way back',
    lead: (back: string, number: string) => `For order ${number}: ${back}`,
    action: 'See the order',
    footer: 'What it is for stands on the order’s page.',
  },
} satisfies Record<Locale, object>;

/** To the shopper, when a refund of an order or a part of it has gone through. */
export function refundSentMail({
  amount,
  back,
  note,
  number,
  locale,
  ...rest
}: About & { amount: string; back: MoneyBack; note: string }): MailContent {
  const text = refundWords[locale];
  return simpleLetter({
    ...rest,
    locale,
    subject: text.subject(amount, number),
    title: text.title,
    paragraphs: [text.lead(moneyBackText(locale, 'sent', amount, back), number)],
    quote: note,
    action: { label: text.action, url: rest.url },
    footer: text.footer,
  });
}

interface NewsWords {
  /** Title and lead of each step that is told. */
  news: Partial<Record<ReturnStatus, readonly [title: string, lead: string]>>;
  action: string;
  footer: string;
}

const shopperWords: Record<Locale, NewsWords> = {
  id: {
    news: {
      APPROVED: [
        'Retur disetujui',
        'Anda boleh mengirim barangnya kembali. Tandai di halaman retur kalau sudah dikirim.',
      ],
      DECLINED: [
        'Retur ditolak penjual',
        'Penjual menolak retur ini. Kalau tidak setuju, minta pengelola memutuskan.',
      ],
      REJECTED: ['Retur ditolak', 'Pengelola sudah melihatnya dan menolak retur ini.'],
      RECEIVED: [
        'Barang retur sudah diterima',
        'Penjual sudah menerima barangnya. Uangnya dalam perjalanan ke Anda.',
      ],
      CLOSED: ['Retur selesai', 'Retur ini selesai tanpa uang kembali.'],
    },
    action: 'Lihat retur',
    footer: 'Tautan ini membuka pesanan Anda. Jangan bagikan kepada orang lain.',
  },
  en: {
    news: {
      APPROVED: [
        'Your return is approved',
        'You may send it back. Please mark it on the return’s page when you have.',
      ],
      DECLINED: ['The seller declined your return', 'If you don’t agree, ask the operator to decide.'],
      REJECTED: ['Your return was rejected', 'The operator has looked at it and rejected this return.'],
      RECEIVED: ['Your return has arrived', 'The seller has it, and the money is on its way to you.'],
      CLOSED: ['Your return has ended', 'It ended without money back.'],
    },
    action: 'See the return',
    footer: 'This link opens your order. Please do not share it.',
  },
};

const sellerWords: Record<Locale, NewsWords> = {
  id: {
    news: {
      REQUESTED: ['Pembeli ingin mengembalikan barang', 'Lihat alasannya, lalu setujui atau tolak.'],
      APPROVED: ['Retur disetujui', 'Pembeli boleh mengirim barangnya kembali.'],
      SHIPPED_BACK: [
        'Barang retur dikirim',
        'Barangnya dalam perjalanan ke Anda. Tandai kalau sudah sampai.',
      ],
      CANCELLED: ['Retur dibatalkan', 'Pembeli membatalkan returnya. Tidak ada yang perlu dilakukan.'],
    },
    action: 'Buka retur',
    footer: 'Anda menjawab retur di pusat penjual.',
  },
  en: {
    news: {
      REQUESTED: [
        'A shopper wants to send something back',
        'Please look at the reason, then approve or decline.',
      ],
      APPROVED: ['A return is approved', 'The shopper may send it back.'],
      SHIPPED_BACK: ['A return is on its way', 'Please mark it when it has arrived.'],
      CANCELLED: ['A return was taken back', 'There is nothing left to do.'],
    },
    action: 'Open the return',
    footer: 'You answer returns in the seller centre.',
  },
};

export interface ReturnNewsInput extends About {
  to: 'SHOPPER' | 'SELLER';
  status: ReturnStatus;
  note: string;
}

/** Whether somebody is told of a step. */
export const isReturnNews = (to: ReturnNewsInput['to'], status: ReturnStatus): boolean =>
  (to === 'SHOPPER' ? shopperWords : sellerWords).id.news[status] !== undefined;

/** A step of a return, to the one who waits for it; null for a step that nobody is told of. */
export function returnNewsMail({
  to,
  status,
  note,
  number,
  locale,
  ...rest
}: ReturnNewsInput): MailContent | null {
  const words = to === 'SHOPPER' ? shopperWords[locale] : sellerWords[locale];
  const [title, lead] = words.news[status] ?? [];
  if (title === undefined || lead === undefined) return null;
  return simpleLetter({
    ...rest,
    locale,
    subject: `${title}: ${number}`,
    title,
    paragraphs: [lead],
    quote: note,
    action: { label: words.action, url: rest.url },
    footer: words.footer,
  });
}
