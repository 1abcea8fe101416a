import type { SellerVariantPageQuery } from '@gebyar/schema/seller';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';

type Variant = NonNullable<NonNullable<SellerVariantPageQuery['seller']>['variant']>;

/** The platform's own reasons; every other is what a person wrote. */
const reasonWords: Record<string, () => string> = { order: m.sell_stock_reason_order };

/** What came and went lately. */
export function StockMovements({ movements }: { movements: Variant['movements'] }) {
  if (movements.length === 0) return null;
  return (
    <section className="pt-12">
      <h2 className="pb-2 text-xl">{m.sell_stock_movements()}</h2>
      <ul className="divide-y divide-line">
        {movements.map(({ delta, reason, at }, index) => (
          <li key={index} className="flex items-baseline gap-4 py-2.5">
            <span
              className={`w-14 text-right font-bold tabular-nums ${delta > 0 ? 'text-success' : 'text-danger'}`}
            >
              {delta > 0 ? '+' : '−'}
              {Math.abs(delta)}
            </span>
            <span className="min-w-0 flex-1 break-words">{reasonWords[reason]?.() ?? reason}</span>
            <span className="shrink-0 text-sm text-muted">{formatDateTime(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
