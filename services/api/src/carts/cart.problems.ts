import { defineFaults, type FaultParams } from '../platform/faults.js';

/** What can be wrong with a cart as it is now. Blocking ones must be mended before checkout. */
export const cartProblemTexts = defineFaults({
  CART_EMPTY: { id: 'Keranjang masih kosong.', en: 'The cart is empty.' },
  PRICE_CHANGED: {
    id: 'Harga berubah dari {from} menjadi {to}.',
    en: 'The price changed from {from} to {to}.',
  },
  INSUFFICIENT_STOCK: { id: 'Tinggal {available} yang tersedia.', en: 'Only {available} left.' },
  SOLD_OUT: { id: 'Barang ini sudah habis.', en: 'This is sold out.' },
  PERSONALISATION_REQUIRED: { id: 'Isi tulisan untuk barang ini.', en: 'Please fill in the text for this.' },
  PERSONALISATION_TOO_LONG: {
    id: 'Tulisan untuk barang ini paling panjang {max} huruf.',
    en: 'The text for this has at most {max} characters.',
  },
  PERSONALISATION_NOT_OFFERED: {
    id: 'Barang ini tidak lagi menerima tulisan sendiri. Hapus tulisannya.',
    en: 'No text of your own can be worked into this any more. Please take it away.',
  },
  PRODUCT_UNAVAILABLE: { id: 'Barang ini sedang tidak dijual.', en: 'This is not sold at the moment.' },
  SELLER_UNAVAILABLE: {
    id: 'Penjual ini sedang tidak menerima pesanan.',
    en: 'This seller takes no orders at the moment.',
  },
  SELLER_ON_HOLIDAY: {
    id: 'Penjual ini libur {from} sampai {until}.',
    en: 'This seller is on holiday from {from} to {until}.',
  },
  BUYER_MISSING: {
    id: 'Isi nama dan nomor telepon penerima.',
    en: 'Please fill in the recipient’s name and phone number.',
  },
  ADDRESS_MISSING: { id: 'Isi alamat pengiriman.', en: 'Please fill in the delivery address.' },
  DELIVERY_NOT_SELECTED: { id: 'Pilih cara pengiriman.', en: 'Please choose a way of delivery.' },
  DELIVERY_UNAVAILABLE: {
    id: 'Pengiriman ini tidak tersedia untuk alamat Anda. Pilih cara lain.',
    en: 'This way of delivery is not available for your address. Please choose another.',
  },
  COUPON_EXPIRED: { id: 'Kupon {code} sudah tidak berlaku.', en: 'The coupon {code} is no longer valid.' },
  COUPON_NOT_STARTED: { id: 'Kupon {code} belum berlaku.', en: 'The coupon {code} is not valid yet.' },
  COUPON_LIMIT_REACHED: {
    id: 'Kupon {code} sudah habis dipakai.',
    en: 'The coupon {code} has been used as often as it may.',
  },
  COUPON_MINIMUM_NOT_REACHED: {
    id: 'Kupon {code} berlaku mulai belanja {minimum}.',
    en: 'The coupon {code} is valid from {minimum} on.',
  },
  COUPON_FIRST_ORDER_ONLY: {
    id: 'Kupon {code} hanya untuk pesanan pertama.',
    en: 'The coupon {code} is for a first order only.',
  },
  COUPON_NOT_APPLICABLE: {
    id: 'Kupon {code} tidak berlaku untuk barang di keranjang ini.',
    en: 'The coupon {code} is not for what is in this cart.',
  },
  COUPON_NOT_COMBINED: {
    id: 'Kupon {code} tidak dipakai: potongan lain lebih besar dan tidak bisa digabung.',
    en: 'The coupon {code} is not used: another discount is larger and they don’t combine.',
  },
  TOTAL_TOO_LARGE: {
    id: 'Total paling banyak {max} untuk satu pembayaran. Bagi menjadi beberapa pesanan.',
    en: 'The total is at most {max} for one payment. Please split it into several orders.',
  },
});

export type CartProblemCode = keyof typeof cartProblemTexts.catalogue;

export interface CartProblem {
  code: CartProblemCode;
  /** Checkout refuses the cart while it is there. */
  blocking: boolean;
  /** Row ids of what it is about. */
  lineId: string | null;
  sellerId: string | null;
  availableQuantity: number | null;
  params: FaultParams;
}

/** Builds a blocking problem of the whole cart, unless told otherwise. */
export const cartProblem = (
  code: CartProblemCode,
  given: Partial<Omit<CartProblem, 'code'>> = {},
): CartProblem => ({
  code,
  blocking: true,
  lineId: null,
  sellerId: null,
  availableQuantity: null,
  params: {},
  ...given,
});
