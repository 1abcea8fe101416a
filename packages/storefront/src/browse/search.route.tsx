import { SearchPageDocument, SuggestionsDocument } from '@gebyar/schema/shop';
import { EmptyState, PageHeading } from '@gebyar/ui';
import { shop } from '../api/shop.server';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '../framework';
import { m } from '../i18n/messages';
import { pageMeta } from '../seo/page-meta';
import { Listing } from './listing';
import { activeFilters, pageSize, readListingQuery, toWhere } from './listing-query';
import { ofThisSite } from './of-this-site';
import { ProductRow } from './product-row';

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const text = (params.get('q') ?? '').trim().slice(0, 100);
  const query = readListingQuery(params);
  const search =
    text === ''
      ? null
      : (
          await shop.publicQuery(args, SearchPageDocument, {
            query: text,
            first: pageSize,
            after: query.after,
            where: ofThisSite(toWhere(query)),
            sort: query.sort ?? 'RELEVANCE',
          })
        ).search;
  const nothing = (search === null || search.nodes.length === 0) && activeFilters(query) === 0;
  const suggestions = nothing
    ? (await shop.publicQuery(args, SuggestionsDocument, { first: 8, where: ofThisSite({ inStock: true }) }))
        .products.nodes
    : [];
  return { text, query, search, suggestions };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  const text = data?.text ?? '';
  const title = text === '' ? m.search_title() : m.search_results_title({ query: text });
  return pageMeta({ title, location, matches, noIndex: true });
};

export default function SearchPage() {
  const { text, query, search, suggestions } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="page">
        <PageHeading title={text === '' ? m.search_start() : m.search_results_title({ query: text })}>
          {text === '' ? <p>{m.search_start_hint()}</p> : null}
          {search !== null && search.totalCount !== null ? (
            <p role="status">{m.products_count({ count: search.totalCount })}</p>
          ) : null}
        </PageHeading>
        {search === null ? null : (
          <Listing
            query={query}
            sorts={['relevance', 'newest', 'price-asc', 'price-desc']}
            connection={search}
            empty={
              <EmptyState title={m.search_empty_title({ query: text })}>
                <p>{m.search_empty()}</p>
              </EmptyState>
            }
          />
        )}
      </div>
      <ProductRow title={m.search_suggestions()} products={suggestions} />
    </>
  );
}
