import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';
import { OwnText } from '@gebyar/storefront/orders/own-text';
import type { SellerOrder } from './seller-order.server';
import { SmallPicture } from './small-picture';

/** What goes into the parcel. The number of pieces stands first: it is what one gets wrong. */
export function PackingList({ lines }: { lines: SellerOrder['lines'] }) {
  return (
    <ul className="divide-y divide-line rounded-control border border-line bg-surface">
      {lines.map((line, index) => (
        <li key={index} className="flex gap-4 p-4">
          <SmallPicture image={line.image} large />
          <div className="min-w-0 flex-1">
            <p className="text-lg leading-snug">
              <span className="font-bold tabular-nums">{line.quantity} ×</span> {line.title}
            </p>
            {line.variantTitle ? <p className="font-medium">{line.variantTitle}</p> : null}
            <OwnText written={line.personalisation} className="my-1 border-l-4 border-soga pl-2" />
            <div className="flex flex-wrap justify-between gap-x-4 text-sm text-soft">
              <span>{line.sku ? m.sell_sku({ sku: line.sku }) : ''}</span>
              <Price money={line.total} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
