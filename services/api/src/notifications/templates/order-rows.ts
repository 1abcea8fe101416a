import { formatMoney, type CurrencyCode } from '@gebyar/money';
import type { OrderRecord } from '../../orders/index.js';
import { localize, type Locale } from '../../platform/locale.js';
import type { AmountRow } from './layout.js';

const words = { id: { delivery: 'Pengiriman' }, en: { delivery: 'Delivery' } } as const;

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
