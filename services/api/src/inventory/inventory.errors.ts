import { defineFaults } from '../platform/faults.js';

/** Codes of changes of stock. */
export const inventoryFaults = defineFaults({
  VARIANT_NOT_FOUND: { id: 'Varian ini tidak ditemukan.', en: 'This variant was not found.' },
  INVALID_QUANTITY: {
    id: 'Jumlah harus bilangan bulat bukan nol, paling banyak {max}.',
    en: 'The quantity must be a whole number other than zero, at most {max}.',
  },
  REASON_REQUIRED: { id: 'Tuliskan alasan perubahan stok.', en: 'Please say why the stock changes.' },
  REASON_TOO_LONG: { id: 'Alasan paling panjang {max} huruf.', en: 'A reason has at most {max} characters.' },
  INVALID_IDEMPOTENCY_KEY: {
    id: 'Kunci permintaan harus 1 sampai {max} huruf.',
    en: 'An idempotency key has 1 to {max} characters.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    id: 'Kunci permintaan ini sudah dipakai untuk perubahan lain.',
    en: 'This idempotency key was used for another change.',
  },
  STOCK_BELOW_RESERVED: {
    id: 'Stok tidak dapat dikurangi sebanyak itu: ada {onHand}, {reserved} di antaranya sudah dipesan.',
    en: 'Stock can’t go down that far: there are {onHand}, of which {reserved} are spoken for.',
  },
  LOCATION_NOT_FOUND: { id: 'Lokasi stok ini tidak ditemukan.', en: 'This stock location was not found.' },
  LOCATION_CLOSED: {
    id: 'Lokasi stok ini sudah ditutup. Buka dulu untuk memakainya lagi.',
    en: 'This stock location is closed. Open it first to use it again.',
  },
  LOCATION_IN_USE: {
    id: 'Masih ada {onHand} barang di sini, {reserved} di antaranya sudah dipesan. Pindahkan dulu sebelum menutup lokasi.',
    en: 'There are still {onHand} pieces here, of which {reserved} are spoken for. Move them before you close the location.',
  },
  WORKSHOP_STAYS: {
    id: 'Setiap penjual punya tepat satu bengkel; bengkel tidak dapat ditutup atau ditambah.',
    en: 'Every seller has exactly one workshop; it can’t be closed, and there is no second one.',
  },
  LOCATION_NAME_REQUIRED: { id: 'Beri nama lokasi ini.', en: 'Please give the location a name.' },
  LOCATION_NAME_TOO_LONG: {
    id: 'Nama paling panjang {max} huruf.',
    en: 'A name has at most {max} characters.',
  },
  LOCATION_ADDRESS_TOO_LONG: {
    id: 'Alamat paling panjang {max} huruf.',
    en: 'An address has at most {max} characters.',
  },
  LOCATION_REGION_UNKNOWN: {
    id: 'Pilih kelurahan dari daftar.',
    en: 'Please choose a subdistrict from the list.',
  },
  INVALID_PRIORITY: {
    id: 'Urutan harus bilangan bulat 0 sampai {max}.',
    en: 'The order must be a whole number from 0 to {max}.',
  },
  TOO_MANY_LOCATIONS: {
    id: 'Seorang penjual punya paling banyak {max} lokasi stok.',
    en: 'A seller has at most {max} stock locations.',
  },
  SAME_LOCATION: {
    id: 'Pilih dua lokasi yang berbeda.',
    en: 'Please choose two different locations.',
  },
  TRANSFER_EMPTY: { id: 'Pilih barang yang dipindahkan.', en: 'Please choose what is moved.' },
  TOO_MANY_LINES: {
    id: 'Paling banyak {max} baris sekaligus.',
    en: 'At most {max} lines at once.',
  },
  NOT_ENOUGH_FREE: {
    id: 'Hanya {free} yang bebas di sana: ada {onHand}, {reserved} di antaranya sudah dipesan.',
    en: 'Only {free} are free there: there are {onHand}, of which {reserved} are spoken for.',
  },
  ALLOCATION_NOT_FOUND: {
    id: 'Barang pesanan ini tidak ditemukan, atau sudah dikirim.',
    en: 'These goods of an order were not found, or are on their way.',
  },
  COUNT_NOT_FOUND: { id: 'Stok opname ini tidak ditemukan.', en: 'This stock-take was not found.' },
  COUNT_RUNNING: {
    id: 'Stok opname di lokasi ini sedang berjalan. Lanjutkan yang itu.',
    en: 'A stock-take of this location is running. Please go on with that one.',
  },
  COUNT_ENDED: { id: 'Stok opname ini sudah selesai.', en: 'This stock-take has ended.' },
  COUNT_EMPTY: { id: 'Belum ada yang dihitung.', en: 'Nothing has been counted yet.' },
  INVALID_COUNT: {
    id: 'Hitungan harus bilangan bulat 0 sampai {max}.',
    en: 'A count must be a whole number from 0 to {max}.',
  },
  COUNTED_AT_INVALID: {
    id: 'Waktu hitung harus sesudah stok opname dimulai dan tidak di masa depan.',
    en: 'The time of counting must be after the stock-take began, and not in the future.',
  },
  COUNT_BELOW_RESERVED: {
    id: '{title}: menurut hitungan tinggal {counted}, padahal {reserved} sudah dipesan. Hitung lagi, atau batalkan pesanannya dulu.',
    en: '{title}: by the count {counted} are left, but {reserved} are spoken for. Count again, or cancel the order first.',
  },
  COUNT_TOO_LARGE: {
    id: '{title}: stok sesudah hitungan terlalu banyak ({counted}).',
    en: '{title}: there would be too many after the count ({counted}).',
  },
  STOCK_TOO_LARGE: { id: 'Stok paling banyak {max}.', en: 'Stock is at most {max}.' },
});
