import type { Locale } from '../../platform/locale.js';

/**
 * Where money goes back to: the card that paid, the account that the shopper has named (as people read it), or into their hands
 * where there is neither.
 */
export type MoneyBack = { to: 'CARD' } | { to: 'ACCOUNT'; account: string } | { to: 'HANDS' };

const words = {
  id: {
    sent: {
      CARD: (amount: string) =>
        `${amount} sudah kami kirim kembali ke kartu Anda. Bank perlu beberapa hari untuk menampilkannya.`,
      ACCOUNT: (amount: string, account: string) =>
        `${amount} sudah kami transfer ke rekening Anda, ${account}.`,
      HANDS: (amount: string) => `${amount} sudah dikembalikan kepada Anda.`,
    },
    coming: {
      CARD: (amount: string) =>
        `${amount} kami kembalikan ke kartu Anda. Bank perlu beberapa hari untuk menampilkannya.`,
      ACCOUNT: (amount: string, account: string) => `${amount} kami transfer ke rekening Anda, ${account}.`,
      HANDS: (amount: string) =>
        `${amount} kami kembalikan. Tuliskan rekening tujuannya di halaman pesanan, supaya cepat sampai.`,
    },
  },
  en: {
    sent: {
      CARD: (amount: string) => `We have sent ${amount} back to your card. Banks take a few days to show it.`,
      ACCOUNT: (amount: string, account: string) =>
        `We have transferred ${amount} to your account, ${account}.`,
      HANDS: (amount: string) => `${amount} has been given back to you.`,
    },
    coming: {
      CARD: (amount: string) => `${amount} goes back to your card. Banks take a few days to show it.`,
      ACCOUNT: (amount: string, account: string) => `We transfer ${amount} to your account, ${account}.`,
      HANDS: (amount: string) =>
        `We give ${amount} back. Write the account it shall go to on the order’s page, so that it gets to you soon.`,
    },
  },
} satisfies Record<Locale, object>;

/** Tells that money has gone back, or will. */
export function moneyBackText(
  locale: Locale,
  when: 'sent' | 'coming',
  amount: string,
  back: MoneyBack,
): string {
  const text = words[locale][when];
  return back.to === 'ACCOUNT' ? text.ACCOUNT(amount, back.account) : text[back.to](amount);
}
