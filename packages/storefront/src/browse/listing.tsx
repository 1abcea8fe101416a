import type {
  FacetGroupFragment,
  PriceRangeFragment,
  ProductCardFragment,
  ProductWhere,
} from '@gebyar/schema/shop';
import { buttonClass, EmptyState } from '@gebyar/ui';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { HydrationBoundary } from '../layout/hydration-boundary';
import { ListingChips } from './listing-chips';
import { usefulFacets } from './listing-facets';
import { ListingPanel } from './listing-panel';
import { activeFilters, withoutFilters, type ListingQuery, type SortParam } from './listing-query';
import { ListingSort } from './listing-sort';
import { Pagination } from './pagination';
import { ProductGrid } from './product-grid';

interface ListingProps {
  query: ListingQuery;
  sorts: readonly [SortParam, ...SortParam[]];
  connection: {
    totalCount: number | null;
    nodes: ProductCardFragment[];
    facets: FacetGroupFragment[] | null;
    prices: PriceRangeFragment | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  /** What the list itself is narrowed to, by a category or collection: nothing to choose there. See `toWhere`. */
  where?: ProductWhere;
  /** Shown when there is nothing, and no filter is to blame. */
  empty: ReactNode;
}

/** A list of products with its order, filters and pages. Everything in it is a link or a GET form. */
export function Listing({ query, sorts, connection, where = {}, empty }: ListingProps) {
  const [params] = useSearchParams();
  const filtered = activeFilters(query) > 0;
  const { nodes, pageInfo, totalCount, prices } = connection;
  const facets = usefulFacets(connection.facets ?? [], where, totalCount);
  if (nodes.length === 0 && !filtered) return <>{empty}</>;
  return (
    <div className="gap-x-10 lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)]">
      {/* Its own row beside the order on a phone; the first column on a wide screen. */}
      <div className="flex items-start gap-x-2 pb-3 lg:contents">
        <div className="shrink-0 lg:row-span-3">
          <HydrationBoundary>
            <ListingPanel query={query} facets={facets} prices={prices} totalCount={totalCount} />
          </HydrationBoundary>
        </div>
        <ListingSort choices={sorts} />
      </div>
      <div className="min-w-0 space-y-4 pb-3 lg:pt-2">
        <ListingChips query={query} facets={connection.facets ?? []} />
      </div>
      <section aria-label={m.listing_products()} className="min-w-0">
        <h2 className="sr-only">{m.listing_products()}</h2>
        {nodes.length > 0 ? (
          <ProductGrid products={nodes} beside />
        ) : (
          <EmptyState
            title={m.listing_empty_title()}
            action={
              <Link to={withoutFilters(params)} className={buttonClass({ variant: 'secondary' })}>
                {m.filter_clear()}
              </Link>
            }
          >
            <p>{m.nothing_filtered()}</p>
          </EmptyState>
        )}
        <Pagination pageInfo={pageInfo} />
      </section>
    </div>
  );
}
