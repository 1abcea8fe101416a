import { classNames } from '@gebyar/ui';
import { Link, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { withParams, type ListingQuery } from './listing-query';

/** Only what can be bought now, as a switch that is a link. */
export function StockFilter({ query: { inStock } }: { query: ListingQuery }) {
  const [params] = useSearchParams();
  return (
    <Link
      to={withParams(params, { stock: inStock ? null : '1' })}
      rel="nofollow"
      preventScrollReset
      aria-current={inStock ? 'true' : undefined}
      className="flex min-h-13 items-center gap-3 text-[0.9375rem] hover:text-indigo lg:min-h-11 lg:text-sm"
    >
      <span className={classNames('flex-1', inStock && 'font-semibold')}>{m.filter_in_stock()}</span>
      <span
        aria-hidden
        className={classNames(
          'flex h-6 w-10 shrink-0 items-center rounded-full border p-0.5 transition-colors',
          inStock ? 'justify-end border-indigo bg-indigo' : 'border-line-strong bg-surface',
        )}
      >
        <span className={classNames('size-4.5 rounded-full', inStock ? 'bg-on-indigo' : 'bg-line-strong')} />
      </span>
    </Link>
  );
}
