import { useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { PromotionList } from '~/promotions/promotion-list';
import { PromotionCosts } from './promotion-costs';
import { loadPromotions } from './promotions.server';

export const loader = (args: LoaderFunctionArgs) => loadPromotions(args);

/** Every promotion there is, and what discounts cost. */
export default function OfficePromotionsPage() {
  const { state, madeBy, counts, promotions, costs } = useLoaderData<typeof loader>();
  const makers = [
    { maker: null, text: m.promo_made_by_all() },
    { maker: 'OPERATOR' as const, text: m.promo_made_by_OPERATOR() },
    { maker: 'SELLER' as const, text: m.promo_made_by_SELLER() },
  ];
  const rest = madeBy === null ? '' : `&madeBy=${madeBy}`;
  return (
    <>
      <header className="pb-6 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.promo_tab()}</h1>
        <p className="max-w-xl pt-1 text-soft">{m.promo_office_lead()}</p>
      </header>
      <PromotionCosts month={costs.month} all={costs.all} />
      <div className="space-y-2 pt-8">
        <FilterTabs
          label={m.promo_made_by()}
          tabs={makers.map(({ maker, text }) => ({
            to: localPath(`/office/promotions?state=${state}${maker === null ? '' : `&madeBy=${maker}`}`),
            text,
            current: maker === madeBy,
          }))}
        />
        <PromotionList
          path="/office/promotions"
          rest={rest}
          state={state}
          counts={counts}
          nodes={promotions.nodes}
          pageInfo={promotions.pageInfo}
          withFunding
        />
      </div>
    </>
  );
}
