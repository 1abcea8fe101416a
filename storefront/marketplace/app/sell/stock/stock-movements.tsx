import type { SellerVariantPageQuery } from '@gebyar/schema/seller';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';

type Variant = NonNullable<NonNullable<SellerVariantPageQuery['seller']>['variant']>;
type Entry = Variant['history']['nodes'][number];

const kindWords: Record<Entry['kind'], () => string> = {
  RECEIVED: m.stock_kind_RECEIVED,
  ADJUSTED: m.stock_kind_ADJUSTED,
  SHIPPED: m.stock_kind_SHIPPED,
  RETURNED: m.stock_kind_RETURNED,
  TRANSFERRED_OUT: m.stock_kind_TRANSFERRED_OUT,
  TRANSFERRED_IN: m.stock_kind_TRANSFERRED_IN,
  SOLD_ON_SITE: m.stock_kind_SOLD_ON_SITE,
  COUNTED: m.stock_kind_COUNTED,
  IMPORTED: m.stock_kind_IMPORTED,
};
/** What a person has written is shown; the platform's own reasons say no more than the kind does. */
const own = new Set<Entry['kind']>(['SHIPPED', 'RETURNED', 'COUNTED', 'IMPORTED']);

/** All that came and went, with what was there after it. */
export function StockMovements({ history }: { history: Variant['history'] }) {
  if (history.nodes.length === 0) return null;
  return (
    <section className="pt-12">
      <h2 className="pb-2 text-xl">{m.stock_history()}</h2>
      <ul className="divide-y divide-line">
        {history.nodes.map(({ id, kind, delta, balance, reason, at, locationName, actorName }) => (
          <li key={id} className="flex items-baseline gap-4 py-2.5">
            <span
              className={`w-12 shrink-0 font-bold tabular-nums ${delta > 0 ? 'text-success' : 'text-danger'}`}
            >
              {delta > 0 ? '+' : '−'}
              {Math.abs(delta)}
              <span className="block text-sm font-normal text-muted">
                {m.stock_balance({ count: balance })}
              </span>
            </span>
            <span className="min-w-0 flex-1 break-words">
              {kindWords[kind]()}
              {own.has(kind) ? null : `: ${reason}`}
              <span className="block text-sm text-soft">
                {[locationName, actorName, formatDateTime(at)].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <Pagination pageInfo={history.pageInfo} nextText={m.stock_history_more()} />
    </section>
  );
}
