import Menu from 'lucide-react/icons/menu';
import { useLocation } from '@gebyar/storefront/framework';
import { LocalLink, LocalNavLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import type { LayoutData } from './layout.server';
import { PreferencesForm } from '@gebyar/storefront/layout/preferences-form';

const item =
  'flex min-h-11 items-center hover:text-indigo aria-[current=page]:font-semibold aria-[current=page]:text-indigo';

/** The menu of small screens. A `<details>`: it opens without a script, and closes when the address changes. */
export function SiteMenu({ categories, theme, signedIn }: LayoutData) {
  const { key } = useLocation();
  return (
    <details key={key} className="group lg:hidden">
      <summary
        aria-label={m.menu_open()}
        className="grid size-11 list-none place-items-center rounded-control hover:text-indigo"
      >
        <Menu aria-hidden className="size-6" strokeWidth={1.75} />
      </summary>
      <div className="absolute inset-x-0 top-full max-h-[80dvh] overflow-y-auto border-y border-line bg-surface shadow-lg">
        <nav aria-label={m.menu_primary()} className="page grid gap-6 py-5 sm:grid-cols-2">
          <div>
            <p className="text-sm text-muted">{m.menu_categories()}</p>
            <ul className="grid grid-cols-2 gap-x-4 sm:grid-cols-1">
              {categories
                .filter((category) => category.parent === null)
                .map((category) => (
                  <li key={category.id}>
                    <LocalNavLink to={`/categories/${category.slug}`} className={item}>
                      {category.name}
                    </LocalNavLink>
                  </li>
                ))}
              <li>
                <LocalLink to="/categories" className={item}>
                  {m.menu_all_categories()}
                </LocalLink>
              </li>
            </ul>
          </div>
          <ul className="border-t border-line pt-4 sm:border-0 sm:pt-6">
            <li>
              <LocalNavLink to="/collections" className={item}>
                {m.collections_title()}
              </LocalNavLink>
            </li>
            <li>
              <LocalNavLink to="/sellers" className={item}>
                {m.menu_makers()}
              </LocalNavLink>
            </li>
            <li>
              <LocalNavLink to="/motifs" className={item}>
                {m.menu_motifs()}
              </LocalNavLink>
            </li>
            <li>
              <LocalNavLink to="/orders" className={item}>
                {signedIn ? m.menu_my_orders() : m.menu_track_order()}
              </LocalNavLink>
            </li>
            <li>
              <LocalNavLink to="/wishes" className={item}>
                {m.menu_wishes()}
              </LocalNavLink>
            </li>
            {signedIn ? null : (
              <li>
                <LocalNavLink to="/sign-in" className={item}>
                  {m.menu_sign_in()}
                </LocalNavLink>
              </li>
            )}
            <li>
              <LocalLink to="/sell" className={item}>
                {m.menu_sell()}
              </LocalLink>
            </li>
          </ul>
          <PreferencesForm theme={theme} className="border-t border-line pt-4 sm:col-span-2" />
        </nav>
      </div>
    </details>
  );
}
