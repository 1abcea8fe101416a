import { OfficeDebtsDocument } from '@gebyar/schema/office';
import { EmptyState } from '@gebyar/ui';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { minorUnits, Price, priceText } from '@gebyar/storefront/layout/price';
import { office } from '~/api/office.server';
import { MoneyHeader } from './money-header';

export const loader = (args: LoaderFunctionArgs) =>
  orFromTheStart(args.request, () =>
    office.query(args, OfficeDebtsDocument, { after: new URL(args.request.url).searchParams.get('after') }),
  );

/** Who owes the market something, and what will come in to pay it. */
export default function DebtsPage() {
  const { sellerBalances } = useLoaderData<typeof loader>();
  return (
    <>
      <MoneyHeader part="debts" title={m.office_money_tab_debts()} lead={m.office_debts_lead()} />
      {sellerBalances.nodes.length === 0 ? (
        <EmptyState title={m.office_debts_none_title()}>
          <p>{m.office_debts_none()}</p>
        </EmptyState>
      ) : null}
      <ul className="divide-y divide-line">
        {sellerBalances.nodes.map(({ sellerId, sellerName, balance }) => (
          <li key={sellerId} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-4">
            <div className="min-w-0">
              <LocalLink
                to={`/office/sellers/${sellerId}`}
                className="font-semibold text-indigo underline underline-offset-4"
              >
                {sellerName}
              </LocalLink>
              <p className="text-sm text-soft">
                {minorUnits(balance.pending) > 0n
                  ? m.office_debts_pending({ amount: priceText(balance.pending) })
                  : m.office_debts_nothing()}
              </p>
            </div>
            <Price money={balance.debt} className="text-lg font-semibold text-danger" />
          </li>
        ))}
      </ul>
      <Pagination pageInfo={sellerBalances.pageInfo} nextText={m.office_accounts_more()} />
    </>
  );
}
