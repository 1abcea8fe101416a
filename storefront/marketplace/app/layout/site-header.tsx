import UserRound from 'lucide-react/icons/user-round';
import { LocalLink, LocalNavLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { CartLink } from '@gebyar/storefront/layout/cart-link';
import { DeskHeader, useAtDesk } from './desk-header';
import type { LayoutData } from './layout.server';
import { WishesLink } from '@gebyar/storefront/wishes/wishes-link';
import { SearchForm } from '@gebyar/storefront/layout/search-form';
import { SiteMenu } from './site-menu';
import { Wordmark } from './wordmark';

const wideLink =
  'whitespace-nowrap py-3 text-[0.9375rem] text-soft hover:text-indigo aria-[current=page]:font-semibold aria-[current=page]:text-indigo';

/** The top of every page: name, search, cart and menu on a phone; the categories beside them on a wide screen. */
export function SiteHeader({ layout, siteName }: { layout: LayoutData; siteName: string }) {
  const { categories, cartCount, signedIn } = layout;
  const atDesk = useAtDesk();
  if (atDesk) return <DeskHeader layout={layout} siteName={siteName} />;
  return (
    <>
      <header className="sticky top-0 z-40 border-b border-line bg-ground">
        <div className="page flex items-center gap-1 py-1.5 lg:gap-6 lg:py-3">
          <SiteMenu {...layout} />
          <Wordmark name={siteName} />
          <SearchForm id="search-wide" className="mx-auto hidden w-full max-w-xl lg:block" />
          <div className="ml-auto flex items-center lg:ml-0">
            <LocalLink
              to={signedIn ? '/orders' : '/sign-in'}
              aria-label={signedIn ? m.menu_account() : m.menu_sign_in()}
              className="grid size-11 place-items-center rounded-control hover:text-indigo"
            >
              <UserRound aria-hidden className="size-6" strokeWidth={1.75} />
            </LocalLink>
            <div className="hidden sm:block">
              <WishesLink />
            </div>
            <CartLink count={cartCount} />
          </div>
        </div>
        <nav aria-label={m.menu_categories()} className="page hidden lg:block">
          <ul className="flex gap-7">
            {categories
              .filter((category) => category.parent === null)
              .slice(0, 8)
              .map((category) => (
                <li key={category.id}>
                  <LocalNavLink to={`/categories/${category.slug}`} className={`inline-block ${wideLink}`}>
                    {category.name}
                  </LocalNavLink>
                </li>
              ))}
            <li className="ml-auto">
              <LocalNavLink to="/collections" className={`inline-block ${wideLink}`}>
                {m.collections_title()}
              </LocalNavLink>
            </li>
            <li>
              <LocalNavLink to="/motifs" className={`inline-block ${wideLink}`}>
                {m.menu_motifs()}
              </LocalNavLink>
            </li>
            <li>
              <LocalNavLink to="/sellers" className={`inline-block ${wideLink}`}>
                {m.menu_makers()}
              </LocalNavLink>
            </li>
          </ul>
        </nav>
      </header>
      <div className="page pt-3 lg:hidden">
        <SearchForm id="search-narrow" />
      </div>
    </>
  );
}
