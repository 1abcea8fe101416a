import { LocalLink, LocalNavLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { CartLink } from '@gebyar/storefront/layout/cart-link';
import { SellerLogo } from '@gebyar/storefront/sellers/seller-logo';
import { WishesLink } from '@gebyar/storefront/wishes/wishes-link';
import type { Frame } from './frame.server';

const item =
  'inline-flex min-h-11 items-center border-b-2 border-transparent text-[0.9375rem] hover:text-indigo aria-[current=page]:border-indigo aria-[current=page]:font-semibold aria-[current=page]:text-indigo';

/** The top of every page: whose shop it is, and the four ways through it. Short enough to need no menu. */
export function ShopHeader({ frame: { seller, cartCount } }: { frame: Frame }) {
  return (
    <header className="sticky top-0 z-40 border-b border-line bg-ground">
      <div className="page flex items-center gap-3 pt-2">
        <LocalLink to="/" className="flex min-h-12 min-w-0 items-center gap-3 text-indigo">
          <SellerLogo seller={seller} className="size-10" sizes="2.5rem" />
          <span className="line-clamp-2 text-lg leading-tight font-extrabold tracking-tight">
            {seller.name}
          </span>
        </LocalLink>
        <div className="ml-auto flex shrink-0">
          <WishesLink />
          <CartLink count={cartCount} />
        </div>
      </div>
      <nav aria-label={m.menu_primary()} className="page">
        <ul className="flex gap-6">
          <li>
            <LocalNavLink to="/collections" className={item}>
              {m.shop_menu_products()}
            </LocalNavLink>
          </li>
          <li>
            <LocalNavLink to="/story" className={item}>
              {m.shop_menu_story()}
            </LocalNavLink>
          </li>
          <li>
            <LocalNavLink to="/orders" className={item}>
              {m.shop_menu_orders()}
            </LocalNavLink>
          </li>
        </ul>
      </nav>
    </header>
  );
}
