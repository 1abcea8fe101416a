import { OfficePayoutsDueDocument, SellerBankAccountVerifyDocument } from '@gebyar/schema/office';
import { Badge, Button, EmptyState } from '@gebyar/ui';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import { sortFaults } from '@gebyar/storefront/forms/form-faults';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { formatDate } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { Price, priceText } from '@gebyar/storefront/layout/price';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';
import { MoneyHeader } from './money-header';
import { obstacleWords } from './obstacle-words';

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const payable = params.get('show') === 'payable';
  const found = await orFromTheStart(args.request, () =>
    office.query(args, OfficePayoutsDueDocument, {
      after: params.get('after'),
      filter: payable ? 'PAYABLE' : 'BLOCKED',
    }),
  );
  return { payable, ...found };
}

/** Somebody has looked at an account: (sellerId, revision). */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const sellerId = textField(form, 'sellerId', 60);
  const input = { sellerId, revision: Number.parseInt(textField(form, 'revision', 9), 10) || 0 };
  const { userErrors } = (await office.mutate(args, SellerBankAccountVerifyDocument, { input }))
    .sellerBankAccountVerify;
  if (userErrors.length > 0) return data({ sellerId, faults: sortFaults(userErrors, {}) }, { status: 422 });
  const { pathname, search } = new URL(args.request.url);
  return redirect(`${pathname}${search}`, 303);
}

/** Whose money waits, and whether the account it goes to was looked at. */
export default function AccountsPage() {
  const { payable, payoutsDue, sellerBalances } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const minimum = priceText(payoutsDue.minimum);
  const count = (able: boolean) =>
    payoutsDue.parts
      .filter(({ obstacle }) => (obstacle === null) === able)
      .reduce((sum, { sellerCount }) => sum + sellerCount, 0);
  return (
    <>
      <MoneyHeader part="accounts" title={m.office_money_tab_accounts()} lead={m.office_accounts_lead()} />
      <FilterTabs
        label={m.office_accounts_filter()}
        tabs={[
          {
            to: localPath('/office/money/accounts'),
            text: m.office_accounts_blocked(),
            current: !payable,
            count: count(false),
          },
          {
            to: localPath('/office/money/accounts?show=payable'),
            text: m.office_accounts_payable(),
            current: payable,
            count: count(true),
          },
        ]}
      />
      {sellerBalances.nodes.length === 0 ? (
        <EmptyState title={payable ? m.office_accounts_none_payable() : m.office_accounts_none_blocked()} />
      ) : null}
      <ul className="divide-y divide-line pt-2">
        {sellerBalances.nodes.map(({ sellerId, sellerName, payoutObstacle, bankAccount, balance }) => (
          <li key={sellerId} className="space-y-2 py-4">
            {answer?.sellerId === sellerId ? <FaultSummary faults={answer.faults} /> : null}
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
                <LocalLink
                  to={`/office/sellers/${sellerId}`}
                  className="font-semibold text-indigo underline underline-offset-4"
                >
                  {sellerName}
                </LocalLink>
                {payoutObstacle ? (
                  <Badge tone={payoutObstacle === 'BELOW_MINIMUM' ? 'neutral' : 'soga'}>
                    {obstacleWords(payoutObstacle, minimum)}
                  </Badge>
                ) : (
                  <Badge tone="success">{m.office_accounts_verified()}</Badge>
                )}
              </span>
              <span className="text-sm text-soft">
                {m.office_accounts_waits()}{' '}
                <Price money={balance.available} className="font-semibold text-ink" />
              </span>
            </div>
            {bankAccount ? (
              <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
                <p className="min-w-0">
                  <span className="block break-words">
                    {bankAccount.bank} <span className="tabular-nums">{bankAccount.number}</span>
                  </span>
                  <span className="block break-words text-soft">{bankAccount.holder}</span>
                  <span className="block text-sm text-muted">
                    {m.office_accounts_changed({ at: formatDate(bankAccount.changedAt) })}
                  </span>
                </p>
                {bankAccount.verified ? null : (
                  <Form method="post" preventScrollReset>
                    <input type="hidden" name="sellerId" value={sellerId} />
                    <input type="hidden" name="revision" value={bankAccount.revision} />
                    <Button variant="secondary" size="sm">
                      {m.office_accounts_verify()}
                      <span className="sr-only">: {sellerName}</span>
                    </Button>
                  </Form>
                )}
              </div>
            ) : (
              <p className="text-soft">{m.office_accounts_missing()}</p>
            )}
          </li>
        ))}
      </ul>
      <Pagination pageInfo={sellerBalances.pageInfo} nextText={m.office_accounts_more()} />
    </>
  );
}
