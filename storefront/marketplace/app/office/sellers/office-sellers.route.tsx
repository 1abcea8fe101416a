import { OfficeSellersDocument } from '@gebyar/schema/office';
import { Badge, Button, buttonClass, EmptyState, TextInput } from '@gebyar/ui';
import { office } from '~/api/office.server';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { Form, Link, useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import { formatDate } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readSellerTab, sellerTabNames, sellerTabs } from './seller-tabs';
import { sellerTone, sellerWords } from './seller-words';

const pageSize = 24;

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const query = (params.get('q') ?? '').trim().slice(0, 100);
  const tab = readSellerTab(params.get('status'));
  const found = await office.query(args, OfficeSellersDocument, {
    first: pageSize,
    after: params.get('after'),
    status: sellerTabs[tab].statuses,
    query: query || null,
  });
  return { ...found, query, tab };
}

export default function OfficeSellersPage() {
  const { sellers, query, tab, ...counts } = useLoaderData<typeof loader>();
  const to = (status: string) =>
    localPath(
      `/office/sellers?${new URLSearchParams({ status, ...(query === '' ? {} : { q: query }) }).toString()}`,
    );
  return (
    <>
      <header className="pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.office_tab_sellers()}</h1>
      </header>
      <Form role="search" className="pb-4">
        <input type="hidden" name="status" value={tab} />
        <label htmlFor="seller-search" className="block pb-1.5 font-medium">
          {m.office_search()}
        </label>
        <div className="flex gap-2">
          <TextInput
            key={query}
            id="seller-search"
            type="search"
            name="q"
            defaultValue={query}
            maxLength={100}
            autoComplete="off"
          />
          <Button variant="secondary" className="shrink-0">
            {m.office_search_submit()}
          </Button>
        </div>
      </Form>
      <FilterTabs
        label={m.office_filter()}
        tabs={sellerTabNames.map((name) => ({
          to: to(name),
          text: sellerTabs[name].text(),
          current: name === tab,
          count: sellerTabs[name].count(counts),
        }))}
      />
      {sellers.nodes.length === 0 ? (
        <EmptyState
          title={query === '' ? m.office_none_title() : m.office_not_found({ query })}
          action={
            query !== '' && counts.all.totalCount ? (
              <Link to={to('all')} className={buttonClass()}>
                {m.office_search_all({ count: counts.all.totalCount })}
              </Link>
            ) : null
          }
        >
          <p>{tab === 'applied' && query === '' ? m.office_none_applied() : m.office_none()}</p>
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line pt-4">
          {sellers.nodes.map((each) => (
            <li key={each.id} className="relative flex items-center justify-between gap-4 py-3.5">
              <div className="min-w-0">
                <LocalLink
                  to={`/office/sellers/${each.id}`}
                  className="block truncate font-semibold after:absolute after:inset-0 hover:text-indigo"
                >
                  {each.name}
                </LocalLink>
                <p className="text-sm text-soft">
                  {[
                    each.districtName,
                    m.products_count({ count: each.productCount }),
                    each.status === 'APPLIED' ? formatDate(each.appliedAt) : null,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <Badge tone={sellerTone[each.status]}>{sellerWords[each.status]()}</Badge>
            </li>
          ))}
        </ul>
      )}
      <Pagination pageInfo={sellers.pageInfo} nextText={m.office_next()} />
    </>
  );
}
