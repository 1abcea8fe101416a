import { defineFaults } from '../platform/faults.js';

/** Codes of how sellers send. */
export const shippingFaults = defineFaults({
  SHIPPING_TITLE_REQUIRED: {
    id: 'Tulis nama cara kirimnya, misalnya "Kurir bengkel".',
    en: 'Please name the way, for example “Our own courier”.',
  },
  SHIPPING_TEXT_TOO_LONG: { id: 'Paling panjang {max} huruf.', en: 'At most {max} characters.' },
  INVALID_SHIPPING_DAYS: {
    id: 'Tulis lama kirim dalam hari, 0 sampai {max}, yang tercepat lebih dahulu.',
    en: 'Write the days under way, 0 to {max}, the fewest first.',
  },
  UNKNOWN_REGION: {
    id: 'Wilayah ini tidak dikenal. Pakai kode resmi kecamatan, kota, atau provinsi.',
    en: 'This region is not known. Use the official code of a district, city or province.',
  },
  TOO_MANY_SHIPPING_REGIONS: { id: 'Paling banyak {max} wilayah.', en: 'At most {max} regions.' },
  SHIPPING_METHOD_NOT_FOUND: {
    id: 'Cara kirim ini tidak ditemukan.',
    en: 'This way of sending was not found.',
  },
  STOCK_LOCATION_NOT_FOUND: {
    id: 'Tempat ini tidak ditemukan.',
    en: 'This place was not found.',
  },
  STOCK_LOCATION_REQUIRED: {
    id: 'Pilih tempat pengambilannya.',
    en: 'Please choose the place.',
  },
  SHIPPING_METHOD_REPEATED: {
    id: 'Cara kirim ini sudah ada di daftar.',
    en: 'This way is in the list already.',
  },
  TOO_MANY_SHIPPING_METHODS: { id: 'Paling banyak {max} cara kirim.', en: 'At most {max} ways.' },
  SHIPPING_METHODS_REQUIRED: {
    id: 'Pilih paling sedikit satu cara kirim.',
    en: 'Please choose at least one way.',
  },
  SHIPPING_RATES_REQUIRED: {
    id: 'Tulis ongkos untuk cara kirim Anda sendiri.',
    en: 'Please say what your own way costs.',
  },
  SHIPPING_RATES_NOT_OWN: {
    id: 'Ongkos cara kirim ini ditentukan pasar; Anda dapat menambah biaya kemasan.',
    en: 'The marketplace sets the price of this way; you can add a charge for packing.',
  },
  INVALID_SHIPPING_PRICE: {
    id: 'Tulis ongkos dalam rupiah penuh, 0 sampai {max}.',
    en: 'Write the price in whole rupiah, 0 to {max}.',
  },
  INVALID_SHIPPING_WEIGHT: {
    id: 'Tulis berat dalam gram, 1 sampai {max}; setiap baris lebih berat dari yang sebelumnya.',
    en: 'Write weights in grams, 1 to {max}, each row heavier than the one before.',
  },
  SHIPPING_PROFILE_NOT_FOUND: {
    id: 'Aturan kirim ini tidak ditemukan.',
    en: 'This shipping profile was not found.',
  },
  SHIPPING_PROFILE_NAME_REQUIRED: { id: 'Beri nama aturan kirim ini.', en: 'Please name this profile.' },
  TOO_MANY_SHIPPING_PROFILES: { id: 'Paling banyak {max} aturan kirim.', en: 'At most {max} profiles.' },
  SHIPPING_PROFILE_IS_DEFAULT: {
    id: 'Aturan kirim utama baru dapat dihapus bila tidak ada yang lain.',
    en: 'The standard profile can be deleted only when there is no other.',
  },
  SHIPPING_PRODUCT_NOT_FOUND: { id: 'Produk ini tidak ditemukan.', en: 'This product was not found.' },
  TOO_MANY_SHIPPING_PRODUCTS: {
    id: 'Paling banyak {max} produk sekaligus.',
    en: 'At most {max} products at once.',
  },
});
