import { defineFaults } from '../platform/faults.js';

/** Codes of cancelling, giving back and returning, beside those of `orders`. */
export const returnFaults = defineFaults({
  CANCEL_REASON_NOT_ALLOWED: {
    id: 'Alasan ini tidak bisa dipilih di sini.',
    en: 'This reason can’t be chosen here.',
  },
  NOTE_REQUIRED: {
    id: 'Tuliskan alasannya dengan satu kalimat.',
    en: 'Please say why in a sentence.',
  },
  NOTE_TOO_LONG: {
    id: 'Keterangan paling panjang {max} huruf.',
    en: 'The text has at most {max} characters.',
  },
  REFUND_EMPTY: {
    id: 'Pilih dulu apa yang uangnya dikembalikan.',
    en: 'Please choose what the money is given back for.',
  },
  REFUND_LINE_NOT_FOUND: {
    id: 'Barang ini tidak ada di pesanan.',
    en: 'This thing is not in the order.',
  },
  REFUND_LINE_TWICE: {
    id: 'Barang ini disebut dua kali.',
    en: 'This thing is named twice.',
  },
  INVALID_REFUND_AMOUNT: {
    id: 'Jumlah uang harus rupiah bulat di atas nol.',
    en: 'The amount must be whole rupiah above zero.',
  },
  INVALID_REFUND_QUANTITY: {
    id: 'Jumlah barang paling sedikit satu.',
    en: 'The quantity must be at least one.',
  },
  REFUND_EXCEEDS_PAID: {
    id: 'Untuk ini paling banyak {max} yang masih bisa dikembalikan.',
    en: 'At most {max} can still be given back for this.',
  },
  REFUND_EXCEEDS_QUANTITY: {
    id: 'Untuk barang ini tinggal {max} buah.',
    en: 'Only {max} of this are left.',
  },
  RESTOCK_NOT_POSSIBLE: {
    id: 'Hanya barang yang sudah dikirim dan kembali yang bisa masuk stok lagi.',
    en: 'Only things that were sent and came back can go into stock again.',
  },
  ORDER_CANCEL_INSTEAD: {
    id: 'Pesanan ini belum dikirim. Kalau semua uangnya dikembalikan, batalkan saja pesanannya.',
    en: 'This order is not sent yet. To give all of its money back, cancel it.',
  },
  INVALID_REQUEST_KEY: {
    id: 'Kunci permintaan harus 1 sampai {max} huruf.',
    en: 'An idempotency key has 1 to {max} characters.',
  },
  REQUEST_KEY_REUSED: {
    id: 'Kunci ini sudah dipakai untuk pengembalian lain.',
    en: 'This key was used for another refund.',
  },
  REFUND_NOT_FOUND: {
    id: 'Pengembalian ini tidak ditemukan.',
    en: 'This refund was not found.',
  },
  REFUND_NOT_FAILED: {
    id: 'Pengembalian ini tidak gagal, jadi tidak perlu diulang.',
    en: 'This refund did not fail, so there is nothing to try again.',
  },
  RETURN_NOT_FOUND: { id: 'Retur ini tidak ditemukan.', en: 'This return was not found.' },
  RETURN_NOT_IN_STATE: {
    id: 'Ini tidak bisa dilakukan lagi untuk retur ini.',
    en: 'This is not possible any more for this return.',
  },
  RETURN_NOT_POSSIBLE: {
    id: 'Pesanan ini belum sampai, atau waktu untuk mengembalikannya sudah lewat.',
    en: 'This order has not arrived yet, or the time to send it back is over.',
  },
  RETURN_EMPTY: { id: 'Pilih dulu barang yang dikembalikan.', en: 'Please choose what you send back.' },
  RETURN_LINE_NOT_FOUND: {
    id: 'Barang ini tidak ada di pesanan, atau disebut dua kali.',
    en: 'This thing is not in the order, or is named twice.',
  },
  RETURN_EXCEEDS_BOUGHT: {
    id: 'Yang masih bisa dikembalikan: {max} buah.',
    en: 'So many can still be sent back: {max}.',
  },
  EXCHANGE_VARIANT_NOT_FOUND: {
    id: 'Pilih dulu pilihan penggantinya dari barang yang sama.',
    en: 'Please choose what you want in its place, of the same product.',
  },
  TOO_MANY_RETURN_PHOTOS: { id: 'Paling banyak {max} foto.', en: 'At most {max} photos.' },
  RETURN_PHOTO_NOT_FOUND: { id: 'Foto ini tidak ditemukan.', en: 'This photo was not found.' },
  NO_EXCHANGE: {
    id: 'Penukaran ini belum siap: tunggu sampai barangnya diterima penjual.',
    en: 'This exchange is not ready: it is once the seller has received the return.',
  },
});
