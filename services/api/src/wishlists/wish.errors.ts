import { defineFaults } from '../platform/faults.js';

/** Codes of wish lists. */
export const wishFaults = defineFaults({
  WISH_PRODUCT_NOT_FOUND: { id: 'Produk ini tidak ada di toko.', en: 'This product is not in the shop.' },
  WISHLIST_FULL: {
    id: 'Daftar keinginan paling banyak berisi {max} produk.',
    en: 'A wish list holds at most {max} products.',
  },
});
