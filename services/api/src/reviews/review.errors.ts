import { defineFaults } from '../platform/faults.js';

/** Codes of writing, answering and judging reviews. */
export const reviewFaults = defineFaults({
  ORDER_LINE_NOT_FOUND: {
    id: 'Barang ini tidak ditemukan di pesanan Anda.',
    en: 'This was not found among what you bought.',
  },
  REVIEW_NOT_YET: {
    id: 'Ulasan bisa ditulis setelah pesanan sampai.',
    en: 'A review can be written once the order has arrived.',
  },
  REVIEW_EXISTS: { id: 'Barang ini sudah Anda ulas.', en: 'You have reviewed this already.' },
  REVIEW_OWN_PRODUCT: {
    id: 'Anda tidak bisa mengulas barang dari usaha Anda sendiri.',
    en: 'You can’t review what your own business sells.',
  },
  REVIEW_NOT_FOUND: { id: 'Ulasan ini tidak ditemukan.', en: 'This review was not found.' },
  REVIEW_EDIT_OVER: {
    id: 'Ulasan hanya bisa diubah sampai {days} hari setelah ditulis.',
    en: 'A review can be changed for {days} days after it was written.',
  },
  INVALID_STARS: { id: 'Pilih 1 sampai 5 bintang.', en: 'Choose 1 to 5 stars.' },
  REVIEW_TITLE_TOO_LONG: {
    id: 'Judul paling panjang {max} huruf.',
    en: 'A title has at most {max} characters.',
  },
  REVIEW_BODY_TOO_LONG: {
    id: 'Ulasan paling panjang {max} huruf.',
    en: 'A review has at most {max} characters.',
  },
  TOO_MANY_PHOTOS: { id: 'Paling banyak {max} foto.', en: 'At most {max} photos.' },
  PHOTO_NOT_FOUND: {
    id: 'Foto ini tidak ditemukan. Silakan unggah lagi.',
    en: 'This photo was not found. Please upload it again.',
  },
  REPLY_REQUIRED: { id: 'Tuliskan balasan Anda.', en: 'Please write your reply.' },
  REPLY_TOO_LONG: { id: 'Balasan paling panjang {max} huruf.', en: 'A reply has at most {max} characters.' },
  REPORT_NOTE_TOO_LONG: {
    id: 'Penjelasan paling panjang {max} huruf.',
    en: 'The explanation has at most {max} characters.',
  },
  HIDE_REASON_REQUIRED: {
    id: 'Tuliskan mengapa ulasan ini disembunyikan.',
    en: 'Please say why the review is hidden.',
  },
  HIDE_REASON_TOO_LONG: {
    id: 'Alasan paling panjang {max} huruf.',
    en: 'A reason has at most {max} characters.',
  },
});
