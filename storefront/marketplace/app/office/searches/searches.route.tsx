import { TopSearchesDocument } from '@gebyar/schema/office';
import { EmptyState } from '@gebyar/ui';
import { office } from '~/api/office.server';
import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import { useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { formatDate } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';

const days = 30;

export async function loader(args: LoaderFunctionArgs) {
  const all = new URL(args.request.url).searchParams.get('show') === 'all';
  const { topSearches } = await office.query(args, TopSearchesDocument, { days, onlyWithoutResults: !all });
  return { all, searches: topSearches };
}

/** What people search for: what they don't find is what to offer, or a word to teach the search. */
export default function SearchesPage() {
  const { all, searches } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="space-y-1 pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.office_tab_searches()}</h1>
        <p className="max-w-2xl text-soft">{m.office_searches_lead({ days })}</p>
      </header>
      <FilterTabs
        label={m.office_searches_filter()}
        tabs={[
          { to: localPath('/office/searches'), text: m.office_searches_missed(), current: !all },
          {
            to: localPath('/office/searches?show=all'),
            text: m.office_searches_all(),
            current: all,
          },
        ]}
      />
      {searches.length === 0 ? (
        <EmptyState title={m.office_searches_none_title()}>
          {all ? null : <p>{m.office_searches_none()}</p>}
        </EmptyState>
      ) : (
        <table className="mt-4 w-full text-left">
          <thead className="border-b border-line text-sm text-muted">
            <tr>
              <th scope="col" className="py-2 pr-3 font-medium">
                {m.office_searches_words()}
              </th>
              <th scope="col" className="py-2 pr-3 text-right font-medium">
                {m.office_searches_times()}
              </th>
              <th scope="col" className="py-2 pr-3 text-right font-medium">
                {m.office_searches_found()}
              </th>
              <th scope="col" className="hidden py-2 text-right font-medium sm:table-cell">
                {m.office_searches_last()}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line tabular-nums">
            {searches.map(({ query, searches: times, resultCount, lastSearchedAt }) => (
              <tr key={query}>
                <th scope="row" className="py-3 pr-3 font-medium wrap-anywhere">
                  <a
                    href={localPath(`/search?${new URLSearchParams({ q: query }).toString()}`)}
                    className="text-indigo underline decoration-line-strong underline-offset-4"
                  >
                    {query}
                  </a>
                </th>
                <td className="py-3 pr-3 text-right">{times}</td>
                <td className="py-3 pr-3 text-right">{resultCount}</td>
                <td className="hidden py-3 text-right text-muted sm:table-cell">
                  {formatDate(lastSearchedAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
