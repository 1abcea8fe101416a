import { classNames } from '@gebyar/ui';
import { Link, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { withParams, type SortParam } from './listing-query';

const names: Record<SortParam, () => string> = {
  featured: m.sort_featured,
  relevance: m.sort_relevance,
  newest: m.sort_newest,
  selling: m.sort_selling,
  rated: m.sort_rated,
  'price-asc': m.sort_price_asc,
  'price-desc': m.sort_price_desc,
};

/** The order of a list as plain links; the first choice is the list's own order. */
export function ListingSort({ choices }: { choices: readonly [SortParam, ...SortParam[]] }) {
  const [params] = useSearchParams();
  const [own] = choices;
  const current = choices.find((choice) => choice === params.get('sort')) ?? own;
  return (
    <nav
      aria-label={m.listing_sort()}
      className="-mr-4 min-w-0 flex-1 overflow-x-auto pr-4 [scrollbar-width:none] sm:mr-0 sm:pr-0"
    >
      <ul className="flex gap-1">
        {choices.map((choice) => (
          <li key={choice}>
            <Link
              to={withParams(params, { sort: choice === own ? null : choice })}
              aria-current={choice === current ? 'true' : undefined}
              preventScrollReset
              className={classNames(
                'inline-flex min-h-11 items-center whitespace-nowrap rounded-full px-3.5 text-sm',
                choice === current
                  ? 'bg-indigo-wash font-semibold text-indigo'
                  : 'text-soft hover:text-indigo',
              )}
            >
              {names[choice]()}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
