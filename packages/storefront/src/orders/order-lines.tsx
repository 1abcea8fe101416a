import type { OrderCardFragment } from '@gebyar/schema/shop';
import { DiscountList } from '../cart/discount-list';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { Price } from '../layout/price';
import { LineReview } from '../reviews/line-review';
import type { OrderKey } from './order-path';
import { OwnText } from './own-text';
import { Thumbnail } from './thumbnail';

/** What was bought, as it was called and priced then. */
export function OrderLines({ lines, group }: { lines: OrderCardFragment['lines']; group: OrderKey }) {
  return (
    <ul className="space-y-3">
      {lines.map((line) => (
        <li key={line.id} id={line.id} className="flex scroll-mt-24 gap-3">
          <Thumbnail image={line.image} />
          <div className="min-w-0 flex-1">
            <p className="font-medium leading-snug">
              {line.product ? (
                <LocalLink
                  to={`/products/${line.product.slug}`}
                  className="hover:text-indigo hover:underline"
                >
                  {line.title}
                </LocalLink>
              ) : (
                line.title
              )}
            </p>
            <OwnText written={line.personalisation} />
            <p className="flex flex-wrap justify-between gap-x-3 text-sm text-soft">
              <span>
                {line.variantTitle ? `${line.variantTitle} · ` : ''}
                {m.order_quantity({ count: line.quantity })}
              </span>
              <Price money={line.total} className="font-medium text-ink" />
            </p>
            <DiscountList discounts={line.discounts} />
            <LineReview group={group} line={line} />
          </div>
        </li>
      ))}
    </ul>
  );
}
