import type { ProductCardFragment } from '@gebyar/schema/shop';
import { buttonClass, EmptyState } from '@gebyar/ui';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { ActiveFilters, ListingFilters } from './listing-filters';
import { activeFilters, withParams, type ListingQuery, type SortParam } from './listing-query';
import { ListingSort } from './listing-sort';
import { Pagination } from './pagination';
import { ProductGrid } from './product-grid';

interface ListingProps {
  query: ListingQuery;
  sorts: readonly [SortParam, ...SortParam[]];
  connection: {
    nodes: ProductCardFragment[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  /** Shown when there is nothing, and no filter is to blame. */
  empty: ReactNode;
}

/** A list of products with its order, filters and pages. Everything in it is a link or a GET form. */
export function Listing({ query, sorts, connection, empty }: ListingProps) {
  const [params] = useSearchParams();
  const filtered = activeFilters(query) > 0;
  const { nodes, pageInfo } = connection;
  if (nodes.length === 0 && !filtered) return <>{empty}</>;
  return (
    <>
      <h2 className="sr-only">{m.listing_products()}</h2>
      <div className="space-y-3 pb-6">
        <div className="flex flex-wrap items-start gap-x-2 gap-y-3">
          <ListingFilters query={query} />
          <ListingSort choices={sorts} />
        </div>
        <ActiveFilters query={query} />
      </div>
      {nodes.length > 0 ? (
        <ProductGrid products={nodes} />
      ) : (
        <EmptyState
          title={m.listing_empty_title()}
          action={
            <Link
              to={withParams(params, { min: null, max: null, stock: null })}
              className={buttonClass({ variant: 'secondary' })}
            >
              {m.filter_clear()}
            </Link>
          }
        >
          <p>{m.listing_empty()}</p>
        </EmptyState>
      )}
      <Pagination pageInfo={pageInfo} />
    </>
  );
}
