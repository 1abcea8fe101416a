import type { FacetGroupFragment, PriceRangeFragment } from '@gebyar/schema/shop';
import { buttonClass, classNames } from '@gebyar/ui';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import X from 'lucide-react/icons/x';
import { useRef } from 'react';
import { Link, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { ListingFacet } from './listing-facet';
import { ListingPrices } from './listing-prices';
import { activeFilters, withoutFilters, withParams, type ListingQuery } from './listing-query';
import { StockFilter } from './listing-stock';

interface ListingPanelProps {
  query: ListingQuery;
  facets: readonly FacetGroupFragment[];
  prices: PriceRangeFragment | null;
  totalCount: number | null;
}

/** So many facets are unfolded from the start; which come first is the API's order. */
const openAtFirst = 3;

/**
 * Everything a list can be narrowed by. On a phone a sheet over the page, on a wide screen a column beside the products: one
 * `<details>`, which opens without a script (see styles.css for the column).
 */
export function ListingPanel({ query, facets, prices, totalCount }: ListingPanelProps) {
  const sheet = useRef<HTMLDetailsElement>(null);
  const [params] = useSearchParams();
  const count = activeFilters(query);
  const close = () => {
    if (sheet.current) sheet.current.open = false;
  };
  return (
    <details ref={sheet} className="facet-sheet group/sheet">
      <summary
        className={classNames(
          'list-none',
          buttonClass({ variant: 'secondary' }),
          'group-open/sheet:justify-between group-open/sheet:rounded-none group-open/sheet:border-0 group-open/sheet:border-b group-open/sheet:border-line group-open/sheet:px-4',
        )}
      >
        <span className="inline-flex items-center gap-2">
          <SlidersHorizontal aria-hidden className="size-4" />
          {count === 0 ? m.listing_refine() : m.listing_refine_active({ count })}
        </span>
        <X aria-hidden className="hidden size-5 group-open/sheet:block" />
      </summary>
      <section aria-label={m.facet_title()} className="facet-sheet-body">
        <div className="flex-1 overflow-y-auto overscroll-contain px-4 pb-6 lg:overflow-visible lg:p-0">
          <StockFilter query={query} />
          {facets.slice(0, 2).map((facet) => (
            <ListingFacet key={facet.code} facet={facet} open />
          ))}
          <ListingPrices prices={prices} query={query} />
          {facets.slice(2).map((facet, index) => (
            <ListingFacet key={facet.code} facet={facet} open={index + 2 < openAtFirst} />
          ))}
        </div>
        <div className="flex items-center gap-4 border-t border-line p-4 pb-[calc(1rem+env(safe-area-inset-bottom))] lg:hidden">
          {count > 0 ? (
            <Link
              to={withoutFilters(params)}
              preventScrollReset
              className={buttonClass({ variant: 'quiet' })}
            >
              {m.filter_clear()}
            </Link>
          ) : null}
          <Link
            to={withParams(params, {})}
            replace
            preventScrollReset
            onClick={close}
            className={classNames(buttonClass(), 'flex-1')}
          >
            {totalCount === null ? m.facet_show_none() : m.facet_show({ count: totalCount })}
          </Link>
        </div>
      </section>
    </details>
  );
}
