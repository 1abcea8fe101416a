import { useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { PromotionList } from '~/promotions/promotion-list';
import { OwnerOnly } from '../desk/owner-only';
import { useDesk } from '../desk/use-desk';
import { loadPromotions } from './promotions.server';

export { OwnerOnly as ErrorBoundary };

export const loader = (args: LoaderFunctionArgs) => loadPromotions(args);

/** A seller's own promotions, by where they stand. */
export default function PromotionsPage() {
  const { state, counts, promotions } = useLoaderData<typeof loader>();
  const { path } = useDesk();
  return (
    <>
      <header className="pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.promo_tab()}</h1>
        <p className="pt-1 text-soft">{m.promo_lead()}</p>
        <LocalLink
          to={`${path}/sales`}
          className="inline-flex min-h-11 items-center text-indigo underline underline-offset-4"
        >
          {m.sales_tab()}
        </LocalLink>
      </header>
      <PromotionList
        path={`${path}/promotions`}
        state={state}
        counts={counts}
        nodes={promotions.nodes}
        pageInfo={promotions.pageInfo}
      />
    </>
  );
}
