import { m } from '@gebyar/storefront/i18n/messages';
import { minorUnits, Price, priceText } from '@gebyar/storefront/layout/price';
import { Totals } from '@gebyar/storefront/orders/totals';
import type { OfficeOrder } from './order.server';

/** What was bought, and what it comes to. */
export function OrderGoods({ order }: { order: OfficeOrder }) {
  const { lines, subtotal, deliveryTotal, discounts, taxTotal, total, delivery } = order;
  return (
    <section className="space-y-3">
      <h3 className="text-base">{m.office_order_lines()}</h3>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <li key={line.id} className="flex items-baseline justify-between gap-4 py-2">
            <div className="min-w-0">
              <p className="break-words">{line.title}</p>
              <p className="text-sm text-soft">
                {[
                  line.variantTitle,
                  m.office_order_line_price({
                    count: String(line.quantity),
                    price: priceText(line.unitPrice),
                  }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <Price money={line.total} />
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">{delivery.title}</p>
      <Totals subtotal={subtotal} delivery={deliveryTotal} discounts={discounts} total={total} />
      {minorUnits(taxTotal) > 0n ? (
        <p className="text-sm text-muted">{m.office_order_tax({ amount: priceText(taxTotal) })}</p>
      ) : null}
    </section>
  );
}
