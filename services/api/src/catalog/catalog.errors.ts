import { defineFaults } from '../platform/faults.js';

/** Codes of writing products and categories. */
export const catalogFaults = defineFaults({
  TITLE_REQUIRED: { id: 'Judul produk harus diisi.', en: 'Please fill in the title of the product.' },
  TITLE_TOO_LONG: { id: 'Judul paling panjang {max} huruf.', en: 'A title has at most {max} characters.' },
  DESCRIPTION_TOO_LONG: {
    id: 'Keterangan paling panjang {max} huruf.',
    en: 'A description has at most {max} characters.',
  },
  INVALID_SLUG: {
    id: 'Alamat hanya boleh berisi huruf kecil, angka, dan tanda hubung, paling panjang {max} huruf.',
    en: 'An address holds lower-case letters, digits and single hyphens only, at most {max} characters.',
  },
  SLUG_TAKEN: { id: 'Alamat ini sudah dipakai.', en: 'This address is already in use.' },
  UNKNOWN_CATEGORY: { id: 'Kategori ini tidak ada.', en: 'There is no such category.' },
  UNKNOWN_IMAGE: {
    id: 'Gambar ini tidak ada. Unggah lagi.',
    en: 'There is no such picture. Please upload it again.',
  },
  TOO_MANY_IMAGES: {
    id: 'Paling banyak {max} gambar per produk.',
    en: 'A product has at most {max} pictures.',
  },
  INVALID_MADE_TO_ORDER_DAYS: {
    id: 'Lama pembuatan antara 1 dan 365 hari.',
    en: 'What is made to order takes between 1 and 365 days.',
  },
  TOO_MANY_OPTIONS: {
    id: 'Paling banyak {max} pilihan per produk.',
    en: 'A product has at most {max} options.',
  },
  OPTION_NAME_REQUIRED: { id: 'Nama pilihan harus diisi.', en: 'Please name the option.' },
  OPTION_VALUE_REQUIRED: {
    id: 'Setiap varian memerlukan satu isi untuk setiap pilihan.',
    en: 'Each variant needs one value for each option.',
  },
  VARIANT_REQUIRED: {
    id: 'Produk memerlukan sedikitnya satu varian.',
    en: 'A product needs at least one variant.',
  },
  TOO_MANY_VARIANTS: {
    id: 'Paling banyak {max} varian per produk.',
    en: 'A product has at most {max} variants.',
  },
  VARIANT_DUPLICATE: {
    id: 'Dua varian memiliki pilihan yang sama.',
    en: 'Two variants have the same options.',
  },
  INVALID_PRICE: {
    id: 'Harga harus lebih dari nol dan paling tinggi satu triliun rupiah.',
    en: 'A price is more than zero and at most a trillion.',
  },
  INVALID_COMPARE_AT_PRICE: {
    id: 'Harga coret harus lebih tinggi daripada harga.',
    en: 'The usual price must be higher than the price.',
  },
  INVALID_WEIGHT: {
    id: 'Berat adalah bilangan bulat antara 0 dan 1.000.000 gram.',
    en: 'A weight is a whole number between 0 and 1,000,000 grams.',
  },
  SKU_TOO_LONG: { id: 'SKU paling panjang {max} huruf.', en: 'A SKU has at most {max} characters.' },
  PRODUCT_NOT_FOUND: { id: 'Produk ini tidak ditemukan.', en: 'This product was not found.' },
  CATEGORY_NAME_REQUIRED: { id: 'Nama kategori harus diisi.', en: 'Please name the category.' },
  CATEGORY_CYCLE: {
    id: 'Kategori tidak bisa berada di bawah dirinya sendiri.',
    en: 'A category can’t stand below itself.',
  },
});
