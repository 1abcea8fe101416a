import type { HomeRailSectionFragment } from '@gebyar/schema/shop';
import { buttonClass, Ornament } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { MotifArtwork } from '~/motifs/motif-artwork';
import { CardStrip } from './card-strip';

/** One motif: its artwork, what it means, and what carries it. */
export function MotifRail({ rail, id }: { rail: HomeRailSectionFragment; id: string }) {
  const { motif, title, text, products } = rail;
  if (!motif) return null;
  const { name, slug, meaning, artwork } = motif;
  return (
    <section aria-labelledby={id} className="mt-16 bg-indigo-wash">
      <Ornament className="text-indigo opacity-60" flip />
      <div className="page grid items-center gap-x-12 gap-y-5 py-8 md:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)]">
        <div className="aspect-[3/2] overflow-hidden rounded-cloth md:aspect-square">
          <MotifArtwork artwork={artwork} alt="" sizes="(min-width: 48rem) 26rem, 65vw" />
        </div>
        <div className="space-y-3">
          <p className="font-semibold text-indigo">{title ?? m.home_rail_motif()}</p>
          <h2 id={id} className="text-3xl md:text-4xl">
            {name}
          </h2>
          <p className="max-w-xl text-lg text-soft">{text ?? meaning}</p>
          <LocalLink to={`/motifs/${slug}`} className={buttonClass({ variant: 'secondary' })}>
            {m.home_rail_motif_more()}
          </LocalLink>
        </div>
      </div>
      <div className="page pb-8">
        <CardStrip label={m.home_rail_motif_products({ name })} products={products} />
      </div>
      <Ornament className="text-indigo opacity-60" />
    </section>
  );
}
