import type { Locale } from '../../platform/locale.js';
import type { MailContent } from './mail-content.js';
import { simpleLetter } from './simple-letter.js';

interface AccountLetterInput {
  name: string;
  locale: Locale;
  shop: string;
  url: string;
}

const resetWords = {
  id: {
    subject: 'Buat kata sandi baru',
    title: 'Buat kata sandi baru',
    lead: (name: string) => `Halo ${name}, ada yang meminta kata sandi baru untuk akun Anda.`,
    how: 'Tekan tombol di bawah ini. Tautannya berlaku 30 menit dan hanya bisa dipakai sekali.',
    action: 'Buat kata sandi baru',
    footer:
      'Bukan Anda yang meminta? Abaikan surat ini; kata sandi Anda tidak berubah. Jangan bagikan tautan ini.',
  },
  en: {
    subject: 'Set a new password',
    title: 'Set a new password',
    lead: (name: string) => `Hello ${name}, somebody asked for a new password for your account.`,
    how: 'Press the button below. The link works for 30 minutes, and only once.',
    action: 'Set a new password',
    footer:
      'It wasn’t you? Then ignore this letter; your password stays as it is. Please do not share this link.',
  },
} satisfies Record<Locale, object>;

/** To whoever forgot their password. */
export function passwordResetLetter({ name, locale, shop, url }: AccountLetterInput): MailContent {
  const { subject, title, lead, how, action, footer } = resetWords[locale];
  return simpleLetter({
    locale,
    shop,
    subject,
    title,
    paragraphs: [lead(name), how],
    action: { label: action, url },
    footer,
  });
}

const verifyWords = {
  id: {
    subject: 'Konfirmasi alamat surel Anda',
    title: (name: string) => `Selamat datang, ${name}!`,
    lead: 'Tekan tombol di bawah ini untuk memastikan surat kami sampai kepada Anda.',
    how: 'Anda sudah bisa berbelanja; konfirmasi ini membantu kami mengembalikan akun Anda bila kata sandi terlupa.',
    action: 'Konfirmasi alamat surel',
    footer: 'Bukan Anda yang mendaftar? Abaikan surat ini.',
  },
  en: {
    subject: 'Confirm your e-mail address',
    title: (name: string) => `Welcome, ${name}!`,
    lead: 'Press the button below, so that we know our letters reach you.',
    how: 'You can shop already; this helps us give your account back to you should you forget your password.',
    action: 'Confirm my address',
    footer: 'It wasn’t you who signed up? Then ignore this letter.',
  },
} satisfies Record<Locale, object>;

/** To whoever has signed up. */
export function emailVerificationLetter({ name, locale, shop, url }: AccountLetterInput): MailContent {
  const { subject, title, lead, how, action, footer } = verifyWords[locale];
  return simpleLetter({
    locale,
    shop,
    subject,
    title: title(name),
    paragraphs: [lead, how],
    action: { label: action, url },
    footer,
  });
}

const changedWords = {
  id: {
    subject: 'Kata sandi Anda telah diganti',
    title: 'Kata sandi Anda telah diganti',
    lead: (name: string) =>
      `Halo ${name}, kata sandi akun Anda baru saja diganti, dan perangkat lain sudah dikeluarkan.`,
    how: 'Bila ini Anda, tidak ada yang perlu dilakukan. Bila bukan, segera buat kata sandi baru.',
    action: 'Buat kata sandi baru',
    footer: 'Surat ini dikirim demi keamanan akun Anda.',
  },
  en: {
    subject: 'Your password was changed',
    title: 'Your password was changed',
    lead: (name: string) =>
      `Hello ${name}, the password of your account was just changed, and other devices were signed out.`,
    how: 'If it was you, there is nothing to do. If not, please set a new password at once.',
    action: 'Set a new password',
    footer: 'We send this letter to keep your account safe.',
  },
} satisfies Record<Locale, object>;

/** To whoever’s password is another one now. */
export function passwordChangedLetter({ name, locale, shop, url }: AccountLetterInput): MailContent {
  const { subject, title, lead, how, action, footer } = changedWords[locale];
  return simpleLetter({
    locale,
    shop,
    subject,
    title,
    paragraphs: [lead(name), how],
    action: { label: action, url },
    footer,
  });
}
