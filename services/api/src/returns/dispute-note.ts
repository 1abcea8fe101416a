import type { Locale } from '../platform/locale.js';

/** Why an order is called off whose money the bank took back, as shopper and seller read it. */
export const disputeNote: Record<Locale, string> = {
  id: 'Bank pembeli menarik kembali pembayarannya, jadi pesanan ini tidak dikirim.',
  en: 'The shopper’s bank has taken the payment back, so this order is not sent.',
};
