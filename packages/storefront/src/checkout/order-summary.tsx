import type { CheckoutCartFragment, CheckoutLineFragment } from '@gebyar/schema/shop';
import { goodsDiscounts } from '../cart/goods-discounts';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { Price } from '../layout/price';
import { Thumbnail } from '../orders/thumbnail';
import { Totals } from '../orders/totals';
import type { DeliveryPlan } from './delivery-plan';

interface OrderSummaryProps {
  cart: CheckoutCartFragment;
  /** Null while delivery is not priced. */
  plan: DeliveryPlan | null;
}

/** What is bought from whom, and what it comes to. */
export function OrderSummary({ cart, plan }: OrderSummaryProps) {
  return (
    <aside aria-labelledby="summary-heading" className="pt-10 lg:row-span-2 lg:sticky lg:top-36 lg:pt-0">
      <div className="rounded-control border border-line bg-surface p-5">
        <div className="flex items-baseline justify-between gap-4 pb-4">
          <h2 id="summary-heading" className="text-xl">
            {m.checkout_summary()}
          </h2>
          <LocalLink
            to="/cart"
            className="py-2 text-sm text-indigo underline decoration-line-strong underline-offset-4"
          >
            {m.checkout_edit_cart()}
          </LocalLink>
        </div>
        <div className="space-y-5">
          {cart.deliveryGroups.map(({ id, seller, lines }) => (
            <div key={id}>
              <h3 className="pb-2 text-sm font-normal tracking-normal text-muted">{seller.name}</h3>
              <ul className="space-y-3">
                {lines.map((line) => (
                  <SummaryLine key={line.id} line={line} />
                ))}
              </ul>
            </div>
          ))}
        </div>
        <Totals
          className="mt-5 border-t border-line pt-4"
          subtotal={cart.subtotal}
          delivery={plan?.delivery ?? null}
          discounts={goodsDiscounts(cart.deliveryGroups)}
          total={plan?.total ?? null}
        />
      </div>
    </aside>
  );
}

function SummaryLine({
  line: { quantity, total, product, variant, problems },
}: {
  line: CheckoutLineFragment;
}) {
  const image = variant.image ?? product.image;
  const options = variant.selectedOptions.map(({ value }) => value).join(' / ');
  return (
    <li className="flex gap-3">
      <Thumbnail image={image} />
      <div className="min-w-0 flex-1">
        <p className="line-clamp-2 font-medium leading-snug">{product.title}</p>
        <p className="flex flex-wrap justify-between gap-x-3 text-sm text-soft">
          <span>
            {options ? `${options} · ` : ''}
            {m.order_quantity({ count: quantity })}
          </span>
          <Price money={total} className="font-medium text-ink" />
        </p>
        {problems.map((problem) => (
          <p key={problem.code} className="text-sm font-medium text-danger">
            {problem.message}
          </p>
        ))}
      </div>
    </li>
  );
}
