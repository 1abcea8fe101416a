import { formatMoney, type CurrencyCode } from '@gebyar/money';
import type { OrderRecord, OrderRow } from '../../orders/index.js';
import { localize, type Locale } from '../../platform/locale.js';
import type { AmountRow } from './layout.js';

const words = {
  id: { delivery: 'Pengiriman', place: 'Ambil di' },
  en: { delivery: 'Delivery', place: 'Pick up at' },
} as const;

/** Where an order is picked up and when somebody is there; null for what is sent, or fetched at the marketplace's place. */
export function pickUpSentence({ delivery: { place } }: OrderRow, locale: Locale): string | null {
  if (!place) return null;
  const where = [place.name, place.address, place.region].filter(Boolean).join(', ');
  return `${words[locale].place}: ${where}${place.hours === '' ? '' : ` (${place.hours})`}`;
}

/** The buyer's own text, in quotation marks. */
const written = ({ personalisation }: OrderRecord['lines'][number]): string =>
  personalisation ? `“${personalisation.text}”` : '';

/** What is in an order and what it costs, delivery last. */
export function orderRows(
  { order, lines }: OrderRecord,
  locale: Locale,
  currency: CurrencyCode,
): AmountRow[] {
  const goods = lines.map((line) => ({
    label: `${String(line.quantity)} × ${[localize(line.title, locale), localize(line.variant_title, locale), written(line)].filter(Boolean).join(' · ')}`,
    amount: formatMoney(line.total, currency),
  }));
  const delivery = {
    label: `${words[locale].delivery}: ${localize(order.delivery.title, locale)}`,
    amount: formatMoney(order.delivery_total, currency),
  };
  return [...goods, delivery];
}
