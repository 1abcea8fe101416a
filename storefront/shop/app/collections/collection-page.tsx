import { EmptyState, PageHeading } from '@gebyar/ui';
import { Listing } from '@gebyar/storefront/browse/listing';
import { LocalNavLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import type { loadCollection } from './collection-page.server';

const chip =
  'inline-flex min-h-11 items-center gap-2 whitespace-nowrap rounded-full border border-line-strong px-4 text-sm hover:border-indigo hover:text-indigo aria-[current=page]:border-indigo aria-[current=page]:bg-indigo-wash aria-[current=page]:font-semibold aria-[current=page]:text-indigo';

/** A list of the shop's products, with the kinds it can be narrowed to. */
export function CollectionPage({
  query,
  where,
  products,
  categories,
  chosen,
}: Awaited<ReturnType<typeof loadCollection>>) {
  return (
    <div className="page">
      <PageHeading title={chosen?.name ?? m.shop_collections_title()}>
        <p>{m.products_count({ count: products.totalCount ?? 0 })}</p>
      </PageHeading>
      {categories.length > 1 ? (
        <nav
          aria-label={m.shop_collections_nav()}
          className="-mx-4 overflow-x-auto px-4 pb-4 [scrollbar-width:none] sm:mx-0 sm:px-0"
        >
          <ul className="flex gap-2 sm:flex-wrap">
            <li>
              <LocalNavLink to="/collections" end className={chip}>
                {m.shop_collections_all()}
              </LocalNavLink>
            </li>
            {categories.map(({ category, productCount }) => (
              <li key={category.slug}>
                <LocalNavLink to={`/collections/${category.slug}`} className={chip}>
                  {category.name}
                  <span className="text-muted tabular-nums">{productCount}</span>
                </LocalNavLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <Listing
        query={query}
        sorts={['featured', 'newest', 'price-asc', 'price-desc']}
        connection={products}
        where={where}
        empty={
          <EmptyState title={m.listing_empty_title()}>
            <p>{m.seller_products_empty()}</p>
          </EmptyState>
        }
      />
    </div>
  );
}
