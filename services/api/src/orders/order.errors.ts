import { defineFaults } from '../platform/faults.js';

/** Codes of looking at orders and moving them. */
export const orderFaults = defineFaults({
  ORDER_NOT_FOUND: { id: 'Pesanan ini tidak ditemukan.', en: 'This order was not found.' },
  ORDER_GROUP_NOT_FOUND: { id: 'Pesanan ini tidak ditemukan.', en: 'This order was not found.' },
  ORDER_NOT_IN_STATE: {
    id: 'Ini belum bisa dilakukan: pesanan sekarang berstatus {status}.',
    en: 'This is not possible now: the order is {status}.',
  },
});
