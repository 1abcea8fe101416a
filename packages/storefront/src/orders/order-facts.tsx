import { m } from '../i18n/messages';
import type { OrderGroup } from './payment-words';
import { Totals } from './totals';

/** Who gets it, where it goes, and what it came to. */
export function OrderFacts({
  group: { buyer, address, subtotal, deliveryTotal, discounts, total },
}: {
  group: OrderGroup;
}) {
  return (
    <div className="space-y-5 rounded-control border border-line bg-surface p-5">
      <section>
        <h2 className="pb-1 text-base">{m.order_recipient()}</h2>
        <address className="not-italic text-soft">
          <span className="block text-ink">{buyer.name}</span>
          <span className="block tabular-nums">{buyer.phone}</span>
          {address ? (
            <>
              <span className="block pt-1">{address.line}</span>
              <span className="block">
                {address.path}
                {address.postalCode ? ` ${address.postalCode}` : ''}
              </span>
              {address.landmark ? (
                <span className="block">{m.order_landmark({ landmark: address.landmark })}</span>
              ) : null}
            </>
          ) : null}
        </address>
      </section>
      <Totals
        className="border-t border-line pt-4"
        subtotal={subtotal}
        delivery={deliveryTotal}
        discounts={discounts}
        total={total}
      />
    </div>
  );
}
