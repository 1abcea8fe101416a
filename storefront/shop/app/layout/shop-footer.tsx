import { Ornament } from '@gebyar/ui';
import { getLocale, baseLocale } from '@gebyar/storefront/i18n/locale';
import { m } from '@gebyar/storefront/i18n/messages';
import { PreferencesForm } from '@gebyar/storefront/layout/preferences-form';
import type { Frame } from './frame.server';

const link = 'inline-flex min-h-11 items-center text-indigo underline underline-offset-4';

/** The bottom of every page: where the maker is, how to ask, and the marketplace that the shop belongs to. */
export function ShopFooter({ frame: { seller, marketplaceUrl, theme } }: { frame: Frame }) {
  const language = getLocale() === baseLocale ? '' : `/${getLocale()}`;
  return (
    <footer className="mt-auto pt-16">
      <Ornament className="text-indigo opacity-50" />
      <div className="bg-sunken">
        <div className="page grid gap-8 py-10 sm:grid-cols-2">
          <div className="max-w-sm">
            <p className="pb-1 text-lg font-extrabold tracking-tight text-indigo">{seller.name}</p>
            {seller.subdistrict ? (
              <p className="text-soft">
                {seller.subdistrict.name}, {seller.subdistrict.districtName}
              </p>
            ) : null}
            {seller.whatsappUrl ? (
              <a href={seller.whatsappUrl} rel="noopener" className={link}>
                {m.maker_whatsapp()}
              </a>
            ) : null}
          </div>
          <p className="text-soft sm:text-right">
            {m.shop_part_of()}
            <br />
            <a href={`${marketplaceUrl}${language}/sellers/${seller.slug}`} className={link}>
              {m.site_name()}
            </a>
          </p>
          <PreferencesForm theme={theme} className="border-t border-line pt-6 sm:col-span-2" />
        </div>
      </div>
    </footer>
  );
}
