import type { MotifCardFragment } from '@gebyar/schema/shop';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { MotifArtwork } from './motif-artwork';

const sizes = '(min-width: 64rem) 18rem, (min-width: 40rem) 33vw, 50vw';

/** One motif of the gallery: its artwork, its name and what it means. */
export function MotifCard({ motif, first }: { motif: MotifCardFragment; first: boolean }) {
  const { artwork, name, slug, meaning, year, productCount } = motif;
  return (
    <article className="group relative">
      <div className="aspect-square overflow-hidden rounded-cloth bg-soga-wash">
        <MotifArtwork
          artwork={artwork}
          alt=""
          sizes={sizes}
          first={first}
          className="transition-transform duration-500 ease-cloth group-hover:scale-105"
        />
      </div>
      <h3 className="pt-2 font-medium leading-snug">
        <LocalLink to={`/motifs/${slug}`} className="after:absolute after:inset-0 group-hover:text-indigo">
          {name}
        </LocalLink>
      </h3>
      <p className="line-clamp-3 pt-1 text-sm text-soft">{meaning}</p>
      <p className="pt-1 text-sm tabular-nums text-muted">
        {year === null ? '' : `${String(year)} · `}
        {m.products_count({ count: productCount })}
      </p>
    </article>
  );
}
