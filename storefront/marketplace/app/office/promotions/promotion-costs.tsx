import type { PromotionCostsBoxFragment } from '@gebyar/schema/office';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';

/** What discounts cost, by who pays for them. */
export function PromotionCosts({
  month,
  all,
}: {
  month: PromotionCostsBoxFragment;
  all: PromotionCostsBoxFragment;
}) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Box title={m.promo_costs_month()} costs={month} />
      <Box title={m.promo_costs_all()} costs={all} />
    </div>
  );
}

function Box({ title, costs }: { title: string; costs: PromotionCostsBoxFragment }) {
  return (
    <section className="rounded-control border border-line bg-surface p-5">
      <h2 className="pb-2 text-lg">{title}</h2>
      <dl className="space-y-1.5">
        <div className="flex items-baseline justify-between gap-4">
          <dt className="text-soft">{m.promo_costs_operator()}</dt>
          <dd>
            <Price money={costs.operatorFunded} className="text-lg font-bold" />
          </dd>
        </div>
        <div className="flex items-baseline justify-between gap-4">
          <dt className="text-soft">{m.promo_costs_seller()}</dt>
          <dd>
            <Price money={costs.sellerFunded} />
          </dd>
        </div>
        <div className="flex items-baseline justify-between gap-4">
          <dt className="text-soft">{m.promo_costs_purchases()}</dt>
          <dd className="tabular-nums">{costs.purchases}</dd>
        </div>
      </dl>
    </section>
  );
}
