import { defineFaults } from '../platform/faults.js';

/** Codes of checkout, beside the blocking problems of the cart. */
export const checkoutFaults = defineFaults({
  CART_NOT_FOUND: { id: 'Keranjang ini tidak ditemukan.', en: 'This cart was not found.' },
  INVALID_IDEMPOTENCY_KEY: {
    id: 'Kunci permintaan harus 1 sampai {max} huruf.',
    en: 'An idempotency key has 1 to {max} characters.',
  },
  INVALID_RETURN_URL: {
    id: 'Alamat kembali ini tidak diizinkan.',
    en: 'This return address is not allowed.',
  },
  TOTAL_TOO_SMALL: {
    id: 'Total paling sedikit {min} untuk pembayaran ini.',
    en: 'The total must be at least {min} for this payment.',
  },
  TOTAL_TOO_LARGE: {
    id: 'Total paling banyak {max} untuk satu pembayaran.',
    en: 'The total is at most {max} for one payment.',
  },
  PAYMENT_METHOD_NOT_OFFERED: {
    id: 'Cara bayar ini tidak tersedia di sini.',
    en: 'This way to pay is not offered here.',
  },
  PICK_UP_ONLY: {
    id: 'Bayar tunai hanya bila semua barang diambil sendiri.',
    en: 'Cash is only for orders that you pick up yourself, all of them.',
  },
  ONE_SELLER_ONLY: {
    id: 'Bayar tunai hanya untuk barang dari satu penjual.',
    en: 'Cash is only for goods of one seller.',
  },
  ORDER_GROUP_PAID: {
    id: 'Pesanan ini sudah dibayar.',
    en: 'This order is paid already.',
  },
  PAYMENT_STILL_OPEN: {
    id: 'Pembayaran pesanan ini belum bisa ditutup. Coba lagi sebentar.',
    en: 'The payment of this order could not be closed yet. Please try again in a moment.',
  },
});
