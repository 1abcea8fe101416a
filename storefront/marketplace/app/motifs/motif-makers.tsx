import type { MotifPageQuery } from '@gebyar/schema/shop';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { SellerLogo } from '@gebyar/storefront/sellers/seller-logo';

type Maker = NonNullable<MotifPageQuery['motif']>['sellers']['nodes'][number];

/** The makers who work with a motif. */
export function MotifMakers({ makers }: { makers: Maker[] }) {
  if (makers.length === 0) return null;
  return (
    <section aria-labelledby="makers" className="pt-12">
      <h2 id="makers" className="pb-4 text-2xl">
        {m.motif_makers()}
      </h2>
      {/* Focusable, so that the arrow keys move it, too. */}
      <ul
        tabIndex={0}
        aria-labelledby="makers"
        className="snap-row -mx-4 scroll-px-4 gap-3 px-4 pb-2 md:-mx-8 md:scroll-px-8 md:px-8"
      >
        {makers.map((maker) => (
          <li
            key={maker.id}
            className="group relative flex w-64 items-center gap-3 rounded-cloth border border-line bg-surface p-3"
          >
            <SellerLogo seller={maker} className="size-12" sizes="3rem" />
            <p className="min-w-0">
              <LocalLink
                to={`/sellers/${maker.slug}`}
                className="font-medium after:absolute after:inset-0 group-hover:text-indigo"
              >
                {maker.name}
              </LocalLink>
              {maker.subdistrict ? (
                <span className="block text-sm text-muted">{maker.subdistrict.name}</span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
