import { defineFaults } from '../platform/faults.js';

/** Codes of making and changing promotions, coupons, sale prices and taxes. */
export const pricingFaults = defineFaults({
  PROMOTION_NOT_FOUND: { id: 'Promosi ini tidak ditemukan.', en: 'This promotion was not found.' },
  PROMOTION_TITLE_REQUIRED: { id: 'Nama promosi harus diisi.', en: 'Please name the promotion.' },
  PROMOTION_TITLE_TOO_LONG: {
    id: 'Nama promosi paling panjang {max} huruf.',
    en: 'The name of a promotion has at most {max} characters.',
  },
  INVALID_PERCENT: {
    id: 'Persentase harus lebih dari 0 sampai 100, paling banyak dua angka di belakang koma.',
    en: 'A percentage is above 0 and at most 100, with at most two decimals.',
  },
  INVALID_AMOUNT: {
    id: 'Jumlah harus rupiah bulat di atas nol.',
    en: 'The amount must be a whole number of rupiah above zero.',
  },
  INVALID_SET_SIZE: {
    id: 'Jumlah barang harus bilangan bulat dari 1 sampai {max}.',
    en: 'The number of pieces must be a whole number from 1 to {max}.',
  },
  INVALID_TIERS: {
    id: 'Isi 1 sampai {max} tingkat; tiap batas belanja berbeda, dengan persen atau jumlah, bukan keduanya.',
    en: 'Give 1 to {max} tiers, each from a different minimum on, with a percentage or an amount and not both.',
  },
  PROMOTION_BELOW_ZERO: {
    id: 'Potongan lebih besar daripada batas belanjanya, sehingga harga menjadi di bawah nol.',
    en: 'The discount is larger than the minimum it needs, so a price would go below zero.',
  },
  INVALID_PROMOTION_TIME: {
    id: 'Waktu selesai harus setelah waktu mulai dan belum lewat.',
    en: 'The end must come after the start and be still to come.',
  },
  TOO_MANY_CONDITIONS: { id: 'Paling banyak {max} pilihan.', en: 'At most {max} choices.' },
  UNKNOWN_CATEGORY: { id: 'Kategori ini tidak ditemukan.', en: 'This category was not found.' },
  UNKNOWN_MOTIF: { id: 'Motif ini tidak ditemukan.', en: 'This motif was not found.' },
  UNKNOWN_SELLER: { id: 'Penjual ini tidak ditemukan.', en: 'This seller was not found.' },
  PROMOTION_END_REASON_REQUIRED: {
    id: 'Tulis alasannya untuk penjual.',
    en: 'Please tell the seller why.',
  },
  PROMOTION_END_REASON_TOO_LONG: {
    id: 'Alasan paling panjang {max} huruf.',
    en: 'A reason has at most {max} characters.',
  },
  PROMOTION_ENDED: { id: 'Promosi ini sudah selesai.', en: 'This promotion is over.' },
  PROMOTION_WITHOUT_COUPON: {
    id: 'Promosi ini berlaku otomatis dan tidak memakai kupon.',
    en: 'This promotion comes by itself and takes no coupons.',
  },
  COUPON_NOT_FOUND: { id: 'Kupon ini tidak ditemukan.', en: 'This coupon was not found.' },
  INVALID_COUPON_CODE: {
    id: 'Kode kupon terdiri dari 3 sampai 40 huruf, angka, tanda hubung, atau garis bawah.',
    en: 'A coupon code has 3 to 40 letters, digits, hyphens or underscores.',
  },
  COUPON_CODE_TAKEN: { id: 'Kode ini sudah dipakai.', en: 'This code is taken.' },
  INVALID_COUPON_LIMIT: {
    id: 'Batas pemakaian harus bilangan bulat dari 1 sampai {max}.',
    en: 'A limit must be a whole number from 1 to {max}.',
  },
  COUPON_LIMIT_BELOW_USES: {
    id: 'Kupon ini sudah dipakai {uses} kali; batas tidak bisa lebih kecil.',
    en: 'The coupon was used {uses} times already; the limit can’t be lower.',
  },
});
