import type { PlacedOrder } from '../orders/index.js';
import type { PaymentIntentLine } from '../payments/index.js';
import { localize, type Locale } from '../platform/locale.js';

const deliveryWords = { id: 'Ongkos kirim', en: 'Delivery' };

/** What the payment page lists: every line and every delivery that costs something. They add up to the total. */
export function paymentLines(orders: readonly PlacedOrder[], locale: Locale): PaymentIntentLine[] {
  const goods = orders.flatMap(({ lines }) =>
    lines.map(({ title, variantTitle, quantity, unitPrice }) => ({
      title: [localize(title, locale), localize(variantTitle, locale)].filter(Boolean).join(' · ') || '–',
      quantity,
      unitPrice: String(unitPrice),
    })),
  );
  const deliveries = orders
    .filter(({ deliveryTotal }) => deliveryTotal > 0n)
    .map(({ number, delivery, deliveryTotal }) => ({
      title: `${deliveryWords[locale]} ${number}: ${localize(delivery.title, locale)}`,
      quantity: 1,
      unitPrice: String(deliveryTotal),
    }));
  return [...goods, ...deliveries];
}
