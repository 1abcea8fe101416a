import type { OfficeOrderRowFragment } from '@gebyar/schema/office';
import { Badge } from '@gebyar/ui';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { Price } from '@gebyar/storefront/layout/price';
import { orderTone, orderWords } from '@gebyar/storefront/orders/order-words';
import { methodWords } from '../payments/payment-words';

/** What a shopper bought at once, in the list: who, how much, and where each seller's part stands. */
export function OrderGroupRow({ group }: { group: OfficeOrderRowFragment }) {
  const { number, placedAt, buyer, total, payment, orders } = group;
  return (
    <li className="relative space-y-1 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <LocalLink
          to={`/office/orders/${number}`}
          className="font-semibold after:absolute after:inset-0 hover:text-indigo"
        >
          {number}
        </LocalLink>
        <Price money={total} className="font-semibold" />
      </div>
      <p className="break-words">
        {buyer.name} <span className="text-soft tabular-nums">· {buyer.phone}</span>
      </p>
      <ul className="space-y-1">
        {orders.map(({ id, status, seller }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-2 text-sm">
            <span className="min-w-0 truncate">{seller?.name}</span>
            <Badge tone={orderTone[status]}>{orderWords[status]()}</Badge>
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">
        {formatDateTime(placedAt)}
        {payment ? ` · ${methodWords[payment.method]()}` : ''}
      </p>
    </li>
  );
}
