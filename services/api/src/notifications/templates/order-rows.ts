import { formatMoney, type CurrencyCode } from '@gebyar/money';
import type { OrderRecord, OrderRow } from '../../orders/index.js';
import { localize, type Locale } from '../../platform/locale.js';
import { joinDiscounts } from '../../pricing/index.js';
import type { AmountRow } from './layout.js';

const words = {
  id: { delivery: 'Pengiriman', place: 'Ambil di', discount: 'Potongan' },
  en: { delivery: 'Delivery', place: 'Pick up at', discount: 'Discount' },
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

/** What is in an order and what it costs: the goods, the delivery, and what each promotion took off. */
export function orderRows(
  { order, lines, discounts }: OrderRecord,
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
  const less = joinDiscounts(
    discounts.map(({ promotion_id: id, title, coupon_code: code, amount }) => ({
      key: id ?? JSON.stringify(title),
      title,
      code,
      amount,
    })),
  ).map(({ title, code, amount }) => ({
    label: `${localize(title, locale) || words[locale].discount}${code === null ? '' : ` (${code})`}`,
    amount: `−${formatMoney(amount, currency)}`,
  }));
  return [...goods, delivery, ...less];
}
