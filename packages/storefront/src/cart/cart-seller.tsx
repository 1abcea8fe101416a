import type { CartPageQuery } from '@gebyar/schema/shop';
import { Notice } from '@gebyar/ui';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { makerPath } from '../i18n/site-paths';
import { Price } from '../layout/price';
import { CartLine } from './cart-line';
import { cartStepProblems } from './cart-result';

type Cart = NonNullable<CartPageQuery['cart']>;

interface CartSellerProps {
  group: Cart['deliveryGroups'][number];
  problems: Cart['problems'];
}

/** What one seller will pack, with what is wrong at the seller's side. */
export function CartSeller({ group, problems }: CartSellerProps) {
  const { seller, lines, subtotal } = group;
  const ofSeller = cartStepProblems(problems).filter(
    (problem) => problem.sellerId === seller.id && problem.cartLineId === null,
  );
  return (
    <section aria-labelledby={`seller-${seller.id}`} className="border-t border-line pt-5 first:border-0">
      <h2 id={`seller-${seller.id}`} className="text-lg">
        <LocalLink to={makerPath(seller.slug)} className="hover:text-indigo hover:underline">
          {m.cart_from_seller({ name: seller.name })}
        </LocalLink>
      </h2>
      {seller.subdistrict ? <p className="text-sm text-muted">{seller.subdistrict.districtName}</p> : null}
      {ofSeller.map((problem) => (
        <Notice key={problem.code} tone={problem.blocking ? 'danger' : 'warning'} className="mt-3">
          {problem.message}
        </Notice>
      ))}
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <CartLine key={line.id} line={line} />
        ))}
      </ul>
      {lines.length > 1 ? (
        <p className="flex justify-between gap-4 pb-6 text-[0.9375rem] text-soft">
          <span>{m.cart_seller_subtotal()}</span>
          <Price money={subtotal} />
        </p>
      ) : null}
    </section>
  );
}
