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
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {makers.map((maker) => (
          <li
            key={maker.id}
            className="group relative flex items-center gap-3 rounded-cloth border border-line bg-surface p-3"
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
