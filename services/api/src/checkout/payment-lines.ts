import type { PlacedOrder } from '../orders/index.js';
import type { PaymentIntentLine } from '../payments/index.js';
import { localize, type Locale } from '../platform/locale.js';

const deliveryWords = { id: 'Ongkos kirim', en: 'Delivery' };

const sum = (discounts: readonly { amount: bigint }[] = []): bigint =>
  discounts.reduce((total, { amount }) => total + amount, 0n);

/**
 * What the payment page lists: every line and every delivery that costs something, less its discounts. They add up to the
 * total. A discount that does not go evenly into the pieces of a line makes it one entry that names their number.
 */
export function paymentLines(orders: readonly PlacedOrder[], locale: Locale): PaymentIntentLine[] {
  const goods = orders.flatMap(({ lines }) =>
    lines.map(({ title, variantTitle, quantity, unitPrice, discounts }) => {
      const name =
        [localize(title, locale), localize(variantTitle, locale)].filter(Boolean).join(' · ') || '–';
      const paid = unitPrice * BigInt(quantity) - sum(discounts);
      return paid % BigInt(quantity) === 0n
        ? { title: name, quantity, unitPrice: paid / BigInt(quantity) }
        : { title: `${String(quantity)} × ${name}`, quantity: 1, unitPrice: paid };
    }),
  );
  const deliveries = orders.map(({ number, delivery, deliveryTotal, deliveryDiscounts }) => ({
    title: `${deliveryWords[locale]} ${number}: ${localize(delivery.title, locale)}`,
    quantity: 1,
    unitPrice: deliveryTotal - sum(deliveryDiscounts),
  }));
  // What costs nothing any more is not asked for: not every provider lists it.
  return [...goods, ...deliveries]
    .filter(({ unitPrice }) => unitPrice > 0n)
    .map((line) => ({ ...line, unitPrice: String(line.unitPrice) }));
}
