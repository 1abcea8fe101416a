import type { CollectionTileFragment } from '@gebyar/schema/shop';
import { Ornament, Picture } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';

interface CollectionTileProps {
  collection: CollectionTileFragment;
  sizes: string;
  first?: boolean;
  /** The index has room for what the collection is about. */
  described?: boolean;
}

/** A collection as a wide cloth with its name below. */
export function CollectionTile({ collection, sizes, first = false, described = false }: CollectionTileProps) {
  const { slug, title, description, image } = collection;
  const Heading = described ? 'h2' : 'h3';
  return (
    <article className="group relative">
      <div className="aspect-[3/2] overflow-hidden rounded-cloth bg-soga-wash">
        {image ? (
          <Picture
            image={image}
            alt=""
            sizes={sizes}
            first={first}
            className="size-full object-cover transition-transform duration-500 ease-cloth group-hover:scale-[1.03]"
          />
        ) : (
          <div className="grid size-full items-end text-soga">
            <Ornament className="opacity-60" />
          </div>
        )}
      </div>
      <Heading className="pt-3 text-lg leading-snug">
        <LocalLink
          to={`/collections/${slug}`}
          className="after:absolute after:inset-0 group-hover:text-indigo"
        >
          {title}
        </LocalLink>
      </Heading>
      {described && description ? (
        <p className="line-clamp-3 pt-1 text-[0.9375rem] text-soft">{description}</p>
      ) : null}
    </article>
  );
}
