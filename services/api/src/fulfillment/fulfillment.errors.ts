import { orderFaults, type OrderStatus } from '../orders/index.js';
import { defineFaults, UserFaults } from '../platform/faults.js';
import { locales, type Locale, type LocalizedText } from '../platform/locale.js';

/** Codes of packing and sending, beside those of `orders`. */
export const fulfillmentFaults = defineFaults({
  COURIER_REQUIRED: { id: 'Tuliskan siapa yang mengantar.', en: 'Please say who delivers it.' },
  COURIER_TOO_LONG: {
    id: 'Nama kurir paling panjang {max} huruf.',
    en: 'A courier’s name has at most {max} characters.',
  },
  TRACKING_NUMBER_TOO_LONG: {
    id: 'Nomor resi paling panjang {max} huruf.',
    en: 'A tracking number has at most {max} characters.',
  },
});

const statusNames: Record<Locale, Record<OrderStatus, string>> = {
  id: {
    PENDING_PAYMENT: 'menunggu pembayaran',
    PAID: 'sudah dibayar',
    PACKED: 'sudah dikemas',
    SHIPPED: 'dikirim',
    DELIVERED: 'sampai',
    COMPLETED: 'selesai',
    CANCELLED: 'dibatalkan',
  },
  en: {
    PENDING_PAYMENT: 'waiting for payment',
    PAID: 'paid',
    PACKED: 'packed',
    SHIPPED: 'on its way',
    DELIVERED: 'delivered',
    COMPLETED: 'completed',
    CANCELLED: 'cancelled',
  },
};

/** Refuses a step that the order is not ready for, or is past, naming where it is now. */
export function failNotInState(status: OrderStatus): never {
  const fault = orderFaults.fault('ORDER_NOT_IN_STATE', { field: ['input', 'orderId'] });
  const message: LocalizedText = Object.fromEntries(
    locales.map((locale) => [
      locale,
      fault.message[locale]?.replace('{status}', statusNames[locale][status]),
    ]),
  );
  throw new UserFaults([{ ...fault, message }]);
}
