import type { CheckoutCartFragment } from '@gebyar/schema/shop';
import { Notice } from '@gebyar/ui';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { priceText, type ApiMoney } from '../layout/price';
import { isMendedInCart } from './checkout-faults';

interface CartTroubleProps {
  cart: CheckoutCartFragment;
  /** The total as it is now, when it is not what the button said. */
  totalChanged: ApiMoney | null;
}

/** The problems that keep this cart from being ordered here. */
export const cartBlocks = ({ problems }: Pick<CheckoutCartFragment, 'problems'>) =>
  problems.filter((problem) => problem.blocking && isMendedInCart(problem));

/** What changed in the cart since it was filled, and the way out of it. */
export function CartTrouble({ cart, totalChanged }: CartTroubleProps) {
  const blocks = cartBlocks(cart);
  const changes = cart.problems.filter((problem) => !problem.blocking);
  return (
    <>
      {blocks.length > 0 ? (
        <Notice tone="danger" title={m.checkout_blocked_title()}>
          <ProblemList cart={cart} problems={blocks} />
          <LocalLink
            to="/cart"
            className="mt-2 inline-flex min-h-11 items-center font-semibold text-indigo underline"
          >
            {m.checkout_mend_cart()}
          </LocalLink>
        </Notice>
      ) : null}
      {changes.length > 0 ? (
        <Notice tone="warning" title={m.checkout_changed_title()}>
          <ProblemList cart={cart} problems={changes} />
        </Notice>
      ) : null}
      {totalChanged ? (
        <Notice tone="warning" role="alert" title={m.checkout_total_changed_title()}>
          {m.checkout_total_changed({ total: priceText(totalChanged) })}
        </Notice>
      ) : null}
    </>
  );
}

function ProblemList({
  cart,
  problems,
}: {
  cart: CheckoutCartFragment;
  problems: CheckoutCartFragment['problems'];
}) {
  const lines = cart.deliveryGroups.flatMap((group) => group.lines);
  return (
    <ul className="space-y-1">
      {problems.map((problem, index) => {
        const line = lines.find(({ id }) => id === problem.cartLineId);
        const group = cart.deliveryGroups.find(({ seller }) => seller.id === problem.sellerId);
        const about = line?.product.title ?? group?.seller.name;
        return (
          <li key={index}>
            {about === undefined ? null : <span className="font-medium">{about}: </span>}
            {problem.message}
          </li>
        );
      })}
    </ul>
  );
}
