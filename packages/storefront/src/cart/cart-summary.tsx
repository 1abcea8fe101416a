import type { CartPageQuery } from '@gebyar/schema/shop';
import { buttonClass, Notice } from '@gebyar/ui';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { Price } from '../layout/price';
import { cartStepProblems, type CartFault } from './cart-result';
import { CouponBox } from './coupon-box';
import { discountName, MinusPrice } from './discount-list';
import { goodsDiscounts, less } from './goods-discounts';

type Cart = NonNullable<CartPageQuery['cart']>;
/** What it comes to, and the way on: at the thumb on a phone, in a card beside the lines on a wide screen. */
export function CartSummary({ cart, fault }: { cart: Cart; fault: CartFault | null }) {
  const sellers = cart.deliveryGroups.length;
  const discounts = goodsDiscounts(cart.deliveryGroups);
  const goods = less(cart.subtotal, discounts);
  const blocked = cartStepProblems(cart.problems).some((problem) => problem.blocking);
  return (
    <aside
      aria-labelledby="summary"
      className="contents lg:sticky lg:top-36 lg:flex lg:flex-col lg:gap-4 lg:rounded-cloth lg:border lg:border-line lg:bg-surface lg:p-6"
    >
      <h2 id="summary" className="sr-only lg:not-sr-only lg:text-lg">
        {m.cart_summary()}
      </h2>
      <div className="space-y-2 border-t border-line py-5 lg:order-last lg:pb-0">
        {sellers > 1 ? <p className="text-sm text-soft">{m.cart_two_sellers({ count: sellers })}</p> : null}
        <CouponBox coupons={cart.coupons} problems={cart.problems} fault={fault} />
        {discounts.length > 0 ? (
          <dl className="space-y-1.5 pt-2">
            <div className="flex justify-between gap-4">
              <dt className="text-soft">{m.cart_subtotal()}</dt>
              <dd>
                <Price money={cart.subtotal} />
              </dd>
            </div>
            {discounts.map((discount) => (
              <div key={discountName(discount)} className="flex justify-between gap-4 text-success">
                <dt>{discountName(discount)}</dt>
                <dd>
                  <MinusPrice money={discount.amount} />
                </dd>
              </div>
            ))}
          </dl>
        ) : null}
        <p className="text-sm text-muted">{m.cart_total_note()}</p>
        {blocked ? <Notice tone="danger">{m.cart_checkout_blocked()}</Notice> : null}
      </div>
      <div className="thumb-bar flex items-center justify-between gap-4 lg:block lg:space-y-4">
        <p className="flex flex-col lg:flex-row lg:items-baseline lg:justify-between">
          <span className="text-sm text-soft">
            {discounts.length > 0 ? m.order_goods_after_discounts() : m.cart_subtotal()}
          </span>
          <Price money={goods} className="text-lg font-bold leading-tight" />
        </p>
        {blocked ? (
          <span className={`${buttonClass({ size: 'lg' })} bg-sunken! px-4! text-soft! lg:w-full`}>
            {m.cart_checkout()}
          </span>
        ) : (
          <LocalLink to="/checkout" className={`${buttonClass({ size: 'lg' })} px-4! lg:w-full`}>
            {m.cart_checkout()}
          </LocalLink>
        )}
      </div>
    </aside>
  );
}
