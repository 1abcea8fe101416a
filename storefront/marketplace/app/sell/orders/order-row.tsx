import type { SellerOrderRowFragment } from '@gebyar/schema/seller';
import { Badge } from '@gebyar/ui';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';
import { orderTone } from '@gebyar/storefront/orders/order-words';
import { useDesk } from '../desk/use-desk';
import { shortPlace } from './short-place';
import { SmallPicture } from './small-picture';
import { sellerOrderWords } from './seller-order-words';

/** One order in the list. */
export function OrderRow({ order }: { order: SellerOrderRowFragment }) {
  const { path } = useDesk();
  const { id, number, status, fulfillmentStatus, placedAt, total, lines, recipient } = order;
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <li className="relative flex gap-4 py-4">
      <SmallPicture image={lines[0]?.image ?? null} />
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline justify-between gap-x-3">
          <LocalLink
            to={`${path}/orders/${id}`}
            className="truncate font-semibold after:absolute after:inset-0 hover:text-indigo"
          >
            {number}
          </LocalLink>
          <Price money={total} className="font-medium" />
        </div>
        <p className="truncate">{lines.map(({ title }) => title).join(', ')}</p>
        <p className="truncate text-sm text-soft">
          {[
            m.order_quantity({ count: pieces }),
            recipient?.name,
            recipient?.path ? shortPlace(recipient.path) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 pt-1 text-sm text-soft">
          <Badge tone={orderTone[status]}>
            {fulfillmentStatus === 'PARTIALLY_FULFILLED' ? m.sell_part_badge() : sellerOrderWords[status]()}
          </Badge>
          <span className="tabular-nums">{formatDateTime(placedAt)}</span>
        </div>
      </div>
    </li>
  );
}
