import { SellerStockDocument } from '@gebyar/schema/seller';
import { buttonClass, EmptyState } from '@gebyar/ui';
import { seller } from '~/api/seller.server';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { data } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { useDesk } from '../desk/use-desk';
import { adjustByButton } from './adjust-stock.server';
import { StockLinks } from './stock-links';
import { StockRow } from './stock-row';
import { StockSearch } from './stock-search';

const pageSize = 24;

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const query = (params.get('q') ?? '').trim().slice(0, 100);
  const { seller: found } = await seller.query(args, SellerStockDocument, {
    sellerId: args.params['sellerId'] ?? '',
    first: pageSize,
    after: params.get('after'),
    query: query || null,
  });
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return data({ query, variants: found.variants, key: crypto.randomUUID() });
}

export const action = (args: ActionFunctionArgs) => adjustByButton(args);

export default function StockPage() {
  const { query, variants, key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  const { nodes, pageInfo, totalCount } = variants;
  return (
    <>
      <header className="pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.sell_tab_stock()}</h1>
        <p className="pt-1 text-soft">{m.sell_stock_lead()}</p>
      </header>
      <StockLinks />
      <StockSearch query={query} count={totalCount} />
      {nodes.length === 0 ? (
        <EmptyState
          title={query === '' ? m.sell_stock_none_title() : m.sell_stock_not_found({ query })}
          action={
            query === '' ? null : (
              <LocalLink to={`${path}/stock`} className={buttonClass({ variant: 'secondary' })}>
                {m.sell_stock_search_all()}
              </LocalLink>
            )
          }
        >
          {query === '' ? <p>{m.sell_stock_none()}</p> : null}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line pt-2">
          {nodes.map((variant) => (
            <StockRow
              key={variant.id}
              variant={variant}
              formKey={key}
              fault={answer && !answer.ok && answer.variantId === variant.id ? answer.message : null}
            />
          ))}
        </ul>
      )}
      <Pagination pageInfo={pageInfo} nextText={m.sell_stock_next()} />
    </>
  );
}
