import type { CategoryTileFragment } from '@gebyar/schema/shop';
import { Blossom, Picture } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';

/** A category as a swatch of its cloth. */
export function CategoryTile({ category, sizes }: { category: CategoryTileFragment; sizes: string }) {
  return (
    <div className="group relative">
      <div className="aspect-square overflow-hidden rounded-cloth bg-soga-wash">
        {category.image ? (
          <Picture
            image={category.image}
            alt=""
            sizes={sizes}
            className="size-full object-cover transition-transform duration-500 ease-cloth group-hover:scale-105"
          />
        ) : (
          <div className="grid size-full place-items-center text-soga">
            <Blossom className="size-16 opacity-50" />
          </div>
        )}
      </div>
      <p className="hyphens-auto pt-2 text-[0.8125rem] font-medium leading-snug sm:text-base">
        <LocalLink
          to={`/categories/${category.slug}`}
          className="after:absolute after:inset-0 group-hover:text-indigo"
        >
          {category.name}
        </LocalLink>
      </p>
      <p className="text-xs text-muted sm:text-sm">{m.products_count({ count: category.productCount })}</p>
    </div>
  );
}
