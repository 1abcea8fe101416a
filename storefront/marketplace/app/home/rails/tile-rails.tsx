import type { CategoryTileFragment, CollectionTileFragment, SellerCardFragment } from '@gebyar/schema/shop';
import { m } from '@gebyar/storefront/i18n/messages';
import { CategoryTile } from '~/browse/category-tile';
import { CollectionTile } from '~/collections/collection-tile';
import { SellerCard } from '~/sellers/seller-card';
import { SectionHead } from './section-head';

interface Words {
  id: string;
  title: string | null;
  text: string | null;
}

/** The categories at the top, as swatches. */
export function CategoriesRail({
  id,
  title,
  text,
  categories,
}: Words & { categories: CategoryTileFragment[] }) {
  return (
    <section aria-labelledby={id} className="page pt-14">
      <SectionHead id={id} title={title ?? m.home_categories()} text={text} to="/categories" />
      <ul className="grid grid-cols-4 gap-x-2 gap-y-5 md:gap-x-5 lg:grid-cols-[repeat(auto-fit,minmax(7rem,1fr))]">
        {categories.slice(0, 8).map((category) => (
          <li key={category.id}>
            <CategoryTile category={category} sizes="(min-width: 64rem) 10rem, 25vw" />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the office has gathered: a row under the finger on a phone, side by side beyond. */
export function CollectionsRail({
  id,
  title,
  text,
  collections,
}: Words & { collections: CollectionTileFragment[] }) {
  if (collections.length === 0) return null;
  return (
    <section aria-labelledby={id} className="page pt-14">
      <SectionHead id={id} title={title ?? m.home_rail_collections()} text={text} to="/collections" />
      <ul
        tabIndex={0}
        aria-labelledby={id}
        className="snap-row -mx-4 scroll-px-4 gap-4 px-4 pb-2 md:mx-0 md:grid md:grid-cols-3 md:gap-x-6 md:gap-y-8 md:px-0"
      >
        {collections.map((collection) => (
          <li key={collection.id} className="w-[68vw] max-w-80 md:w-auto md:max-w-none">
            <CollectionTile collection={collection} sizes="(min-width: 48rem) 26rem, 68vw" />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Makers, and how many more there are. */
export function SellersRail({
  id,
  title,
  text,
  sellers,
  count,
}: Words & { sellers: SellerCardFragment[]; count: number | null }) {
  const lead = text ?? (count === null ? null : m.home_makers_lead({ count }));
  return (
    <section aria-labelledby={id} className="page pt-14">
      <SectionHead id={id} title={title ?? m.home_makers()} text={lead} to="/sellers" />
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {sellers.map((seller) => (
          <li key={seller.id}>
            <SellerCard seller={seller} />
          </li>
        ))}
      </ul>
    </section>
  );
}
