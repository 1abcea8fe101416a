import { OfficeDeskDocument } from '@gebyar/schema/office';
import { Button } from '@gebyar/ui';
import { office } from '~/api/office.server';
import {
  Form,
  Outlet,
  useLoaderData,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { DeskTabs } from '~/forms/desk-tabs';
import { BrokenRules } from '~/office/audit/broken-rules';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';

export async function loader(args: LoaderFunctionArgs) {
  const { me, applied, parkedPayments, proofs, heldReviews, reportedReviews, latestAudit, ...open } =
    await office.query(args, OfficeDeskDocument, {});
  return {
    name: me?.name ?? '',
    applied: applied.totalCount ?? 0,
    parked: parkedPayments.length + (proofs.totalCount ?? 0),
    reviews: (heldReviews.totalCount ?? 0) + (reportedReviews.totalCount ?? 0),
    returns: open.escalated.nodes.length + open.failedRefunds.length,
    audit: latestAudit,
  };
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.office_title(), location, matches, noIndex: true });

export default function OfficePage() {
  const { name, applied, parked, reviews, returns, audit } = useLoaderData<typeof loader>();
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
              { to: '/office/reviews', text: m.office_tab_reviews(), count: reviews },
              { to: '/office/messages', text: m.office_tab_messages() },
              { to: '/office/returns', text: m.office_tab_returns(), count: returns },
              { to: '/office/promotions', text: m.promo_tab() },
              { to: '/office/searches', text: m.office_tab_searches() },
              { to: '/office/payments', text: m.office_tab_payments(), count: parked },
            ]}
          />
        </div>
      </div>
      <div className="page max-w-5xl pb-8">
        {audit ? <BrokenRules audit={audit} /> : null}
        <Outlet />
      </div>
    </>
  );
}
