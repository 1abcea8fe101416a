import type { SellerCardFragment } from '@gebyar/schema/shop';
import { Ornament, Picture } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { SellerLogo } from '@gebyar/storefront/sellers/seller-logo';

/** One maker in a list: a strip of their cloth, their sign, and where they sit. */
export function SellerCard({ seller }: { seller: SellerCardFragment }) {
  const { banner, name, slug, subdistrict, productCount, story } = seller;
  return (
    <article className="group relative flex h-full flex-col overflow-hidden rounded-cloth border border-line bg-surface">
      <div className="aspect-[8/3] overflow-hidden bg-soga-wash">
        {banner ? (
          <Picture
            image={banner}
            alt=""
            sizes="(min-width: 64rem) 26rem, (min-width: 40rem) 50vw, 100vw"
            className="size-full object-cover transition-transform duration-500 ease-cloth group-hover:scale-[1.03]"
          />
        ) : (
          <Ornament className="mt-8 text-soga opacity-50" />
        )}
      </div>
      <SellerLogo seller={seller} className="-mt-8 ml-4 size-16 border-2 border-surface" sizes="4rem" />
      <div className="flex flex-1 flex-col p-4 pt-2">
        <h3 className="text-lg leading-snug">
          <LocalLink to={`/sellers/${slug}`} className="after:absolute after:inset-0 group-hover:text-indigo">
            {name}
          </LocalLink>
        </h3>
        <p className="text-sm text-muted">
          {subdistrict ? `${subdistrict.name}, ${subdistrict.districtName} · ` : ''}
          {m.products_count({ count: productCount })}
        </p>
        <p className="line-clamp-2 pt-2 text-[0.9375rem] text-soft">{story}</p>
      </div>
    </article>
  );
}
