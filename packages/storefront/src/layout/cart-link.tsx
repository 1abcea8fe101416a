import ShoppingBag from 'lucide-react/icons/shopping-bag';
import { useFetchers } from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';

/** Adds on their way to the cart count at once. */
function usePendingQuantity(): number {
  return useFetchers()
    .map(({ formData }) => (formData?.get('intent') === 'add' ? Number(formData.get('quantity')) : 0))
    .filter((quantity) => Number.isInteger(quantity) && quantity > 0)
    .reduce((sum, quantity) => sum + quantity, 0);
}

/** The way to the cart, with how much is in it. */
export function CartLink({ count }: { count: number }) {
  const shown = count + usePendingQuantity();
  return (
    <LocalLink
      to="/cart"
      aria-label={shown === 0 ? m.cart_link_empty() : m.cart_link({ count: shown })}
      className="relative grid size-11 place-items-center rounded-control text-ink hover:text-indigo"
    >
      <ShoppingBag aria-hidden className="size-6" strokeWidth={1.75} />
      {shown > 0 ? (
        <span
          aria-hidden
          className="absolute right-0 top-0.5 grid h-5 min-w-5 place-items-center rounded-full bg-accent px-1 text-xs font-bold tabular-nums text-on-accent"
        >
          {shown > 99 ? '99+' : shown}
        </span>
      ) : null}
    </LocalLink>
  );
}
