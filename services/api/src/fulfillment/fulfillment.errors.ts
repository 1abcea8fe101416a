import { orderFaults, type OrderStatus } from '../orders/index.js';
import { defineFaults, UserFaults } from '../platform/faults.js';
import { locales, type Locale, type LocalizedText } from '../platform/locale.js';
import type { ShipmentStatus } from './shipment.machine.js';

/** Codes of packing and sending, beside those of `orders`. */
export const fulfillmentFaults = defineFaults({
  COURIER_REQUIRED: { id: 'Tuliskan siapa yang mengantar.', en: 'Please say who delivers it.' },
  COURIER_TOO_LONG: {
    id: 'Nama kurir paling panjang {max} huruf.',
    en: 'A courier’s name has at most {max} characters.',
  },
  COURIER_UNKNOWN: { id: 'Kurir ini tidak ada di daftar.', en: 'This courier is not on the list.' },
  TRACKING_NUMBER_TOO_LONG: {
    id: 'Nomor resi paling panjang {max} huruf.',
    en: 'A tracking number has at most {max} characters.',
  },
  TRACKING_NUMBER_INVALID: {
    id: 'Nomor resi ini tidak dikenali. Salin persis seperti di struk kurir.',
    en: 'This does not look like a tracking number. Please copy it exactly as it is on the courier’s receipt.',
  },
  SHIPMENT_NOT_FOUND: { id: 'Paket ini tidak ditemukan.', en: 'This parcel was not found.' },
  SHIPMENT_NOT_IN_STATE: {
    id: 'Ini belum bisa dilakukan: paket sekarang {status}.',
    en: 'This is not possible now: the parcel is {status}.',
  },
  ORDER_LINE_NOT_FOUND: {
    id: 'Barang ini tidak ada di pesanan.',
    en: 'This is not in the order.',
  },
  NOTHING_TO_PACK: {
    id: 'Pilih paling sedikit satu barang untuk dikemas.',
    en: 'Please choose at least one thing to pack.',
  },
  INVALID_QUANTITY: {
    id: 'Jumlah harus bilangan bulat dari 1.',
    en: 'The quantity must be a whole number from 1.',
  },
  QUANTITY_NOT_LEFT: {
    id: 'Tinggal {left} yang belum dikemas.',
    en: 'Only {left} are left to be packed.',
  },
  INVALID_IDEMPOTENCY_KEY: {
    id: 'Kunci permintaan harus 1 sampai {max} huruf.',
    en: 'An idempotency key has 1 to {max} characters.',
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

const shipmentStatusNames: Record<Locale, Record<ShipmentStatus, string>> = {
  id: { PACKED: 'sudah dikemas', SHIPPED: 'dalam perjalanan', DELIVERED: 'sampai', CANCELLED: 'dibatalkan' },
  en: { PACKED: 'packed', SHIPPED: 'on its way', DELIVERED: 'delivered', CANCELLED: 'cancelled' },
};

/** Refuses a step that a parcel is not ready for, or is past, naming where it is now. */
export function failShipmentNotInState(status: ShipmentStatus): never {
  const fault = fulfillmentFaults.fault('SHIPMENT_NOT_IN_STATE', { field: ['input', 'shipmentId'] });
  const message: LocalizedText = Object.fromEntries(
    locales.map((locale) => [
      locale,
      fault.message[locale]?.replace('{status}', shipmentStatusNames[locale][status]),
    ]),
  );
  throw new UserFaults([{ ...fault, message }]);
}
