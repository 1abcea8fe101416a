import { Ornament } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import type { LayoutData } from './layout.server';
import { PreferencesForm } from '@gebyar/storefront/layout/preferences-form';

const link = 'inline-flex min-h-11 items-center text-soft hover:text-indigo hover:underline md:min-h-9';

/** The bottom of every page. */
export function SiteFooter({ layout, siteName }: { layout: LayoutData; siteName: string }) {
  const { shop, signedIn, theme } = layout;
  return (
    <footer className="mt-auto pt-16">
      <Ornament className="text-soga opacity-60" />
      <div className="bg-sunken">
        <div className="page grid gap-8 py-10 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr]">
          <div className="max-w-sm space-y-2">
            <p className="text-lg font-extrabold tracking-tight text-indigo">{siteName}</p>
            <p className="text-soft">
              {shop ? m.footer_about({ city: shop.city.name }) : m.footer_about_plain()}
            </p>
          </div>
          <FooterLinks
            title={m.footer_shop()}
            links={[
              ['/categories', m.menu_all_categories()],
              ['/collections', m.collections_title()],
              ['/sellers', m.menu_makers()],
              ['/motifs', m.menu_motifs()],
              ['/cart', m.cart_title()],
            ]}
          />
          <div>
            <FooterLinks
              title={m.footer_help()}
              links={[
                ['/orders', signedIn ? m.menu_my_orders() : m.menu_track_order()],
                ['/wishes', m.menu_wishes()],
              ]}
            />
            {shop?.whatsappNumber ? (
              <a
                href={`https://wa.me/${shop.whatsappNumber.replace(/\D/g, '')}`}
                rel="noopener"
                className={link}
              >
                {m.footer_whatsapp()}
              </a>
            ) : null}
          </div>
          <FooterLinks title={m.footer_makers()} links={[['/sell', m.menu_sell()]]} />
          <PreferencesForm theme={theme} className="border-t border-line pt-6 sm:col-span-2 lg:col-span-4" />
        </div>
      </div>
    </footer>
  );
}

function FooterLinks({ title, links }: { title: string; links: [to: string, text: string][] }) {
  return (
    <div>
      <p className="pb-1 font-semibold">{title}</p>
      <ul>
        {links.map(([to, text]) => (
          <li key={to}>
            <LocalLink to={to} className={link}>
              {text}
            </LocalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
