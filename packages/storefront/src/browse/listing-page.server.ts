import type { ProductSort, ProductWhere } from '@gebyar/schema/shop';
import type { LoaderFunctionArgs } from '../framework';
import { orFromTheStart } from './from-the-start.server';
import { pageSize, readListingQuery, toWhere, type ListingQuery } from './listing-query';

interface ListingVariables {
  where: ProductWhere;
  sort: ProductSort;
  first: number;
  after: string | null;
}

interface ListingOptions {
  /** What the list itself is narrowed to. */
  where?: ProductWhere;
  /** Its own order, for those who choose none. */
  sort: ProductSort;
}

/**
 * Reads the address of a list and asks for it.
 *
 * @throws a redirect to the list's beginning, where the place in it that the address names is none of this list.
 */
export async function loadListing<Result>(
  { request }: LoaderFunctionArgs,
  { where = {}, sort }: ListingOptions,
  ask: (variables: ListingVariables) => Promise<Result>,
): Promise<{ query: ListingQuery; found: Result }> {
  const query = readListingQuery(new URL(request.url).searchParams, where);
  const found = await orFromTheStart(request, () =>
    ask({
      where: toWhere(query, where),
      sort: query.sort ?? sort,
      first: pageSize,
      after: query.after,
    }),
  );
  return { query, found };
}
