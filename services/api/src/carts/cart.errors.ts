import { defineFaults } from '../platform/faults.js';

/** Codes of changes to a cart. Problems of a cart as it is are in `cart.problems.ts`. */
export const cartFaults = defineFaults({
  CART_NOT_FOUND: { id: 'Keranjang ini tidak ditemukan.', en: 'This cart was not found.' },
  CART_ALREADY_ORDERED: {
    id: 'Keranjang ini sudah menjadi pesanan dan tidak dapat diubah lagi.',
    en: 'This cart has become an order and can’t be changed any more.',
  },
  CART_FULL: {
    id: 'Keranjang paling banyak berisi {max} jenis barang.',
    en: 'A cart holds at most {max} different things.',
  },
  CART_LINE_NOT_FOUND: { id: 'Barang ini tidak ada di keranjang.', en: 'This is not in the cart.' },
  VARIANT_NOT_FOUND: { id: 'Barang ini tidak ditemukan.', en: 'This was not found.' },
  PRODUCT_UNAVAILABLE: { id: 'Barang ini sedang tidak dijual.', en: 'This is not sold at the moment.' },
  INVALID_QUANTITY: {
    id: 'Jumlah harus bilangan bulat dari {min} sampai {max}.',
    en: 'The quantity must be a whole number from {min} to {max}.',
  },
  PERSONALISATION_REQUIRED: {
    id: 'Tulis dahulu: {label}.',
    en: 'Please fill in: {label}.',
  },
  PERSONALISATION_TOO_LONG: {
    id: 'Tulisan ini paling panjang {max} huruf.',
    en: 'This text has at most {max} characters.',
  },
  PERSONALISATION_NOT_OFFERED: {
    id: 'Barang ini tidak menerima tulisan sendiri.',
    en: 'No text of your own can be worked into this.',
  },
  COUPON_NOT_FOUND: { id: 'Kode kupon ini tidak dikenal.', en: 'There is no such coupon code.' },
  TOO_MANY_COUPONS: {
    id: 'Paling banyak {max} kupon dalam satu keranjang.',
    en: 'A cart takes at most {max} coupons.',
  },
  INSUFFICIENT_STOCK: { id: 'Stok tinggal {available}.', en: 'Only {available} left.' },
  NAME_REQUIRED: { id: 'Nama harus diisi.', en: 'Please fill in the name.' },
  NAME_TOO_LONG: { id: 'Nama paling panjang {max} huruf.', en: 'A name has at most {max} characters.' },
  PHONE_REQUIRED: { id: 'Nomor telepon harus diisi.', en: 'Please fill in the phone number.' },
  INVALID_PHONE: {
    id: 'Nomor telepon ini belum benar. Contoh: 0812-3456-7890.',
    en: 'This phone number is not right yet. Example: 0812-3456-7890.',
  },
  INVALID_EMAIL: { id: 'Alamat surel ini belum benar.', en: 'This e-mail address is not right yet.' },
  ADDRESS_REQUIRED: {
    id: 'Jalan dan nomor rumah harus diisi.',
    en: 'Please fill in street and house number.',
  },
  ADDRESS_TOO_LONG: {
    id: 'Alamat paling panjang {max} huruf.',
    en: 'An address has at most {max} characters.',
  },
  SUBDISTRICT_REQUIRED: {
    id: 'Pilih kecamatan dan kelurahan.',
    en: 'Please choose district and subdistrict.',
  },
  UNKNOWN_SUBDISTRICT: {
    id: 'Pilih kelurahan dari daftar.',
    en: 'Please choose a subdistrict from the list.',
  },
  INVALID_POSTAL_CODE: { id: 'Kode pos terdiri dari 5 angka.', en: 'A postal code has 5 digits.' },
  LANDMARK_TOO_LONG: {
    id: 'Patokan paling panjang {max} huruf.',
    en: 'A landmark has at most {max} characters.',
  },
  DELIVERY_GROUP_NOT_FOUND: {
    id: 'Penjual ini tidak ada di keranjang.',
    en: 'This seller is not in the cart.',
  },
  DELIVERY_OPTION_NOT_FOUND: {
    id: 'Cara pengiriman ini tidak tersedia. Pilih cara lain.',
    en: 'This way of delivery is not available. Please choose another.',
  },
});
