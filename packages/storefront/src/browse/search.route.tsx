import { NothingFoundDocument, SearchPageDocument } from '@gebyar/schema/shop';
import { EmptyState, PageHeading } from '@gebyar/ui';
import { shop } from '../api/shop.server';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '../framework';
import { redirect } from '../framework.server';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { getSite } from '../i18n/site';
import { loadSeen } from '../seen/seen.server';
import { pageMeta } from '../seo/page-meta';
import { Listing } from './listing';
import { loadListing } from './listing-page.server';
import { activeFilters, listingIndex, withParams } from './listing-query';
import { ofThisSite } from './of-this-site';
import { ProductRow } from './product-row';
import { SearchNothing } from './search-nothing';
import { SearchUnderstood } from './search-understood';

/** The API reads no more of a query. */
const longest = 200;

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const text = (searchParams.get('q') ?? '').trim();
  // The words stand in every link of the page: what nobody reads must not be carried on.
  if (text.length > longest) {
    const q = text.slice(0, longest).trim();
    throw redirect(localPath(`/search${withParams(searchParams, { q })}`));
  }
  const where = ofThisSite();
  const { query, found } = await loadListing(args, { where, sort: 'RELEVANCE' }, async (variables) =>
    text === ''
      ? null
      : (await shop.publicQuery(args, SearchPageDocument, { query: text, ...variables })).search,
  );
  const nothing = (found === null || found.nodes.length === 0) && activeFilters(query) === 0;
  const [help, seen] = nothing
    ? await Promise.all([
        shop.publicQuery(args, NothingFoundDocument, {
          query: text,
          first: 8,
          where: ofThisSite({ inStock: true }),
        }),
        loadSeen(args),
      ])
    : [null, []];
  return { text, where, query, search: found, help, seen };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  const text = data?.text ?? '';
  const title = text === '' ? m.search_title() : m.search_results_title({ query: text });
  // What people look for and find is worth a page; what is empty or narrowed further is not.
  const plain = data && data.search !== null && !data.help && activeFilters(data.query) === 0;
  return plain && !listingIndex(data.query).noIndex
    ? pageMeta({
        title,
        description: m.results_description({ query: text }),
        location,
        matches,
        search: `?${new URLSearchParams({ q: text }).toString()}`,
      })
    : pageMeta({ title, location, matches, noIndex: true });
};

export default function SearchPage() {
  const { text, where, query, search, help, seen } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="page">
        <PageHeading
          title={
            <span className="line-clamp-3 break-words">
              {text === '' ? m.search_start() : m.search_results_title({ query: text })}
            </span>
          }
        >
          {text === '' ? <p>{m.search_start_hint()}</p> : null}
          {search !== null && search.totalCount !== null ? (
            <p role="status">
              {search.countIsEstimate
                ? m.found_about({ count: search.totalCount })
                : m.products_count({ count: search.totalCount })}
            </p>
          ) : null}
          {search === null ? null : <SearchUnderstood query={text} understood={search.understood} />}
        </PageHeading>
        {search === null ? null : (
          <Listing
            query={query}
            sorts={['relevance', 'newest', 'selling', 'rated', 'price-asc', 'price-desc']}
            connection={search}
            where={where}
            empty={
              <EmptyState title={m.search_empty_title({ query: text.slice(0, 60) })}>
                <p>{m.search_empty()}</p>
              </EmptyState>
            }
          />
        )}
        {help === null ? null : <SearchNothing help={help} ofMarketplace={getSite().sellerSlug === null} />}
      </div>
      <ProductRow title={m.search_suggestions()} products={help?.products.nodes ?? []} />
      <ProductRow title={m.seen_title()} products={seen} />
    </>
  );
}
