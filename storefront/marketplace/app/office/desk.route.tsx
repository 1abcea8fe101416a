import { OfficeDeskDocument } from '@gebyar/schema/office';
import { Button } from '@gebyar/ui';
import { office } from '~/api/office.server';
import {
  Form,
  Outlet,
  useLoaderData,
  useLocation,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { DeskTabs } from '~/forms/desk-tabs';
import { BrokenRules } from '~/office/audit/broken-rules';
import { attentionCount, MoneyAttention } from '~/office/money/money-attention';
import { m } from '@gebyar/storefront/i18n/messages';
import { barePath, localPath } from '@gebyar/storefront/i18n/paths';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';

export async function loader(args: LoaderFunctionArgs) {
  const { me, applied, parkedPayments, proofs, heldReviews, reportedReviews, ...open } = await office.query(
    args,
    OfficeDeskDocument,
    {},
  );
  return {
    name: me?.name ?? '',
    applied: applied.totalCount ?? 0,
    parked: parkedPayments.length + (proofs.totalCount ?? 0),
    reviews: (heldReviews.totalCount ?? 0) + (reportedReviews.totalCount ?? 0),
    returns: open.escalated.nodes.length + open.failedRefunds.length,
    audit: open.latestAudit,
    money: { ...open.moneyAttention, disputes: open.paymentDisputes.length },
  };
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.office_title(), location, matches, noIndex: true });

export default function OfficePage() {
  const { name, applied, parked, reviews, returns, audit, money } = useLoaderData<typeof loader>();
  // There the page says it, with more room.
  const atMoney = barePath(useLocation().pathname).startsWith('/office/money');
  return (
    <>
      <div className="border-b border-line bg-surface">
        <div className="page max-w-5xl pt-4">
          <div className="flex items-center justify-between gap-4 pb-1">
            <p className="min-w-0">
              <span className="block text-sm text-muted">{m.office_title()}</span>
              <span className="block truncate text-lg font-bold">{name}</span>
            </p>
            <Form method="post" action={localPath('/office/sign-out')}>
              <Button variant="secondary" size="sm">
                {m.account_sign_out()}
              </Button>
            </Form>
          </div>
          <DeskTabs
            label={m.office_title()}
            tabs={[
              { to: '/office/sellers', text: m.office_tab_sellers(), count: applied },
              { to: '/office/orders', text: m.office_tab_orders() },
              { to: '/office/reviews', text: m.office_tab_reviews(), count: reviews },
              { to: '/office/messages', text: m.office_tab_messages() },
              { to: '/office/returns', text: m.office_tab_returns(), count: returns },
              { to: '/office/promotions', text: m.promo_tab() },
              { to: '/office/payments', text: m.office_tab_payments(), count: parked },
              { to: '/office/money', text: m.office_tab_money(), count: attentionCount(money) },
              { to: '/office/searches', text: m.office_tab_searches() },
            ]}
          />
        </div>
      </div>
      <div className="page max-w-5xl pb-8">
        {audit ? <BrokenRules audit={audit} /> : null}
        {atMoney ? null : <MoneyAttention attention={money} className="mt-6" />}
        <Outlet />
      </div>
    </>
  );
}
