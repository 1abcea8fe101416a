import type { HomeRailSectionFragment } from '@gebyar/schema/shop';
import { buttonClass, Picture } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { SellerLogo } from '@gebyar/storefront/sellers/seller-logo';
import { CardStrip } from './card-strip';

/** One maker, with room to be met: their cloth, their words, what they make. */
export function SellerRail({ rail, id }: { rail: HomeRailSectionFragment; id: string }) {
  const { seller, title, text, products } = rail;
  if (!seller) return null;
  const { name, slug, story, banner, subdistrict } = seller;
  return (
    <section aria-labelledby={id} className="mt-16 bg-soga-wash">
      <div className="page grid items-center gap-x-12 gap-y-5 pb-8 pt-0 sm:pt-10 lg:grid-cols-[1.2fr_1fr]">
        {banner ? (
          <Picture
            image={banner}
            alt=""
            sizes="(min-width: 64rem) 40rem, 65vw"
            className="-mx-4 aspect-[2/1] w-screen max-w-none object-cover sm:mx-0 sm:w-full sm:rounded-cloth lg:aspect-[5/3]"
          />
        ) : null}
        <div className="space-y-3">
          <p className="font-semibold text-soga">{title ?? m.home_rail_seller()}</p>
          <div className="flex items-center gap-4">
            <SellerLogo seller={seller} className="size-14 bg-surface" sizes="3.5rem" />
            <div>
              <h2 id={id} className="text-2xl md:text-3xl">
                {name}
              </h2>
              {subdistrict ? (
                <p className="text-sm text-muted">
                  {subdistrict.name}, {subdistrict.districtName}
                </p>
              ) : null}
            </div>
          </div>
          <p className="line-clamp-4 text-soft">{text ?? story}</p>
          <LocalLink to={`/sellers/${slug}`} className={buttonClass({ variant: 'secondary' })}>
            {m.home_rail_seller_visit()}
          </LocalLink>
        </div>
      </div>
      <div className="page pb-10">
        <CardStrip label={m.home_rail_seller_products({ name })} products={products} />
      </div>
    </section>
  );
}
