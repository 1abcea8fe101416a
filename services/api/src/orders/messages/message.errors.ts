import { defineFaults } from '../../platform/faults.js';

/** Codes of messages about an order. */
export const messageFaults = defineFaults({
  MESSAGE_REQUIRED: { id: 'Tulis dulu pesannya.', en: 'Please write a message.' },
  MESSAGE_TOO_LONG: {
    id: 'Pesan paling panjang {max} huruf.',
    en: 'A message has at most {max} characters.',
  },
  TOO_MANY_MESSAGES: {
    id: 'Terlalu banyak pesan sekaligus. Coba lagi beberapa menit lagi.',
    en: 'Too many messages at once. Please try again in a few minutes.',
  },
  NO_MESSAGES_YET: {
    id: 'Tulis dulu pesan kepada penjual atau pembeli, baru panggil pengelola.',
    en: 'Please write to the other side first, then call in the office.',
  },
  OFFICE_NOT_CALLED: {
    id: 'Pengelola belum dipanggil untuk pesanan ini.',
    en: 'The office was not called in for this order.',
  },
});
