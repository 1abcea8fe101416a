import { SellerReturnsDocument } from '@gebyar/schema/seller';
import { Badge, EmptyState } from '@gebyar/ui';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import { useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { returnReasonWords, returnTone, returnWords } from '@gebyar/storefront/returns/return-words';
import { seller } from '~/api/seller.server';
import { useDesk } from '../desk/use-desk';
import { readReturnTab, returnTabNames, returnTabs } from './return-tabs';

const pageSize = 20;

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const tab = readReturnTab(params.get('show'));
  const { seller: found } = await orFromTheStart(args.request, () =>
    seller.query(args, SellerReturnsDocument, {
      sellerId: args.params['sellerId'] ?? '',
      first: pageSize,
      after: params.get('after'),
      status: [...returnTabs[tab].status],
    }),
  );
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { tab, returns: found.returns };
}

/** What shoppers send back: first of all what waits for an answer. */
export default function SellerReturnsPage() {
  const { tab, returns } = useLoaderData<typeof loader>();
  const { path } = useDesk();
  return (
    <>
      <header className="pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.sell_returns_title()}</h1>
      </header>
      <FilterTabs
        label={m.sell_returns_filter()}
        tabs={returnTabNames.map((name) => ({
          to: localPath(`${path}/returns${name === 'open' ? '' : `?show=${name}`}`),
          text: returnTabs[name].text(),
          current: name === tab,
        }))}
      />
      {returns.nodes.length === 0 ? (
        <EmptyState title={m.sell_returns_none()} />
      ) : (
        <ul className="divide-y divide-line pt-2">
          {returns.nodes.map((one) => (
            <li key={one.id} className="py-4">
              <LocalLink
                to={`${path}/returns/${one.id}`}
                className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 hover:text-indigo"
              >
                <span className="min-w-0">
                  <span className="block font-semibold">{one.number}</span>
                  <span className="block break-words text-soft">
                    {one.lines.map(({ title, quantity }) => `${String(quantity)} × ${title}`).join(', ')}
                  </span>
                  <span className="block text-sm text-muted">
                    {returnReasonWords[one.reason]()} · {formatDateTime(one.requestedAt)}
                  </span>
                </span>
                <Badge tone={returnTone[one.status]}>{returnWords[one.status]()}</Badge>
              </LocalLink>
            </li>
          ))}
        </ul>
      )}
      <Pagination pageInfo={returns.pageInfo} nextText={m.sell_returns_more()} />
    </>
  );
}
