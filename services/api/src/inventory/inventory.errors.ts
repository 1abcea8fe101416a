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
  STOCK_TOO_LARGE: { id: 'Stok paling banyak {max}.', en: 'Stock is at most {max}.' },
});
