import type { Locale } from '../../platform/locale.js';
import type { MailContent } from './mail-content.js';
import { simpleLetter } from './simple-letter.js';

const invitationWords = {
  id: {
    subject: (seller: string) => `Bagaimana barang dari ${seller}?`,
    title: (name: string) => `Sudah dicoba, ${name}?`,
    lead: (seller: string, goods: string) => `Anda membeli ${goods} dari ${seller}.`,
    how: 'Ceritakan bagaimana barangnya: beberapa kata saja sudah membantu pembeli lain, dan perajinnya.',
    action: 'Tulis ulasan',
    footer: 'Tautan ini membuka pesanan Anda. Jangan bagikan kepada orang lain. Kami hanya bertanya sekali.',
  },
  en: {
    subject: (seller: string) => `How do you like what you got from ${seller}?`,
    title: (name: string) => `Have you tried it, ${name}?`,
    lead: (seller: string, goods: string) => `You bought ${goods} from ${seller}.`,
    how: 'Please say how you like it: a few words are enough to help other people, and the maker.',
    action: 'Write a review',
    footer: 'This link opens your order. Please do not share it. We ask only once.',
  },
} satisfies Record<Locale, object>;

export interface ReviewInvitationInput {
  buyer: string;
  seller: string;
  /** What was bought, by title. */
  goods: readonly string[];
  locale: Locale;
  shop: string;
  /** The order's page, with its key. */
  url: string;
}

/** To the shopper, some days after the parcel has come. */
export function reviewInvitation({
  buyer,
  seller,
  goods,
  locale,
  shop,
  url,
}: ReviewInvitationInput): MailContent {
  const { subject, title, lead, how, action, footer } = invitationWords[locale];
  const named = new Intl.ListFormat(locale, { type: 'conjunction' }).format(goods);
  return simpleLetter({
    locale,
    shop,
    subject: subject(seller),
    title: title(buyer),
    paragraphs: [lead(seller, named), how],
    action: { label: action, url },
    footer,
  });
}

const newReviewWords = {
  id: {
    subject: (stars: number, product: string) => `Ulasan baru: ${String(stars)} bintang untuk ${product}`,
    title: 'Ada ulasan baru',
    lead: (author: string, stars: number, product: string) =>
      `${author} memberi ${String(stars)} dari 5 bintang untuk ${product}.`,
    action: 'Lihat ulasan',
    footer: 'Anda bisa membalas setiap ulasan sekali di pusat penjual; balasan terlihat oleh semua orang.',
  },
  en: {
    subject: (stars: number, product: string) => `New review: ${String(stars)} stars for ${product}`,
    title: 'You have a new review',
    lead: (author: string, stars: number, product: string) =>
      `${author} gives ${product} ${String(stars)} of 5 stars.`,
    action: 'See the review',
    footer: 'You can answer each review once in the seller centre; everybody can read the answer.',
  },
} satisfies Record<Locale, object>;

export interface NewReviewInput {
  author: string;
  stars: number;
  product: string;
  title: string;
  body: string;
  locale: Locale;
  shop: string;
  /** The product's page. */
  url: string;
}

/** To a seller's owners, when a review can be read. */
export function newReview({
  author,
  stars,
  product,
  title,
  body,
  locale,
  shop,
  url,
}: NewReviewInput): MailContent {
  const text = newReviewWords[locale];
  return simpleLetter({
    locale,
    shop,
    subject: text.subject(stars, product),
    title: text.title,
    paragraphs: [text.lead(author, stars, product)],
    quote: [title, body].filter(Boolean).join('\n'),
    action: { label: text.action, url },
    footer: text.footer,
  });
}
