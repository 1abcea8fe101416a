import { defineFaults } from '../platform/faults.js';

/** Codes of draft orders, beside those of carts. */
export const draftFaults = defineFaults({
  SELLER_NOT_FOUND: { id: 'Toko ini tidak ditemukan.', en: 'This seller was not found.' },
  DRAFT_NOT_FOUND: { id: 'Pesanan titipan ini tidak ditemukan.', en: 'This draft order was not found.' },
  DRAFT_EMPTY: { id: 'Pilih paling sedikit satu barang.', en: 'Please choose at least one thing.' },
  NOT_OWN_GOODS: {
    id: 'Hanya barang toko Anda sendiri yang bisa dimasukkan.',
    en: 'Only your own goods can be put in.',
  },
  DRAFT_ORDERED: {
    id: 'Pelanggan sudah melanjutkan pesanan ini.',
    en: 'The customer has gone on with this order already.',
  },
  DRAFT_CANCELLED: {
    id: 'Pesanan titipan ini sudah dibatalkan. Buat yang baru.',
    en: 'This draft order was taken back. Please make a new one.',
  },
  NOTE_TOO_LONG: { id: 'Catatan paling panjang {max} huruf.', en: 'A note has at most {max} characters.' },
});
