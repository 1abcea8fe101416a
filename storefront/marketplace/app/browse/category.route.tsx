import { CategoryPageDocument } from '@gebyar/schema/shop';
import { EmptyState, PageHeading } from '@gebyar/ui';
import { shop } from '@gebyar/storefront/api/shop.server';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { lost } from '@gebyar/storefront/lost/lost.server';
import { Breadcrumbs } from '@gebyar/storefront/seo/breadcrumbs';
import { ListJsonLd } from '@gebyar/storefront/seo/list-json-ld';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { usePublicUrl } from '@gebyar/storefront/seo/use-public-url';
import { Listing } from '@gebyar/storefront/browse/listing';
import { chosenNames } from '@gebyar/storefront/browse/listing-facets';
import { loadListing } from '@gebyar/storefront/browse/listing-page.server';
import { listingIndex } from '@gebyar/storefront/browse/listing-query';

const fixed = (slug: string) => ({ category: [slug] });

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params['slug'] ?? '';
  const { query, found } = await loadListing(args, { where: fixed(slug), sort: 'FEATURED' }, (variables) =>
    shop.publicQuery(args, CategoryPageDocument, { slug, ...variables }),
  );
  return { category: found.category ?? (await lost(args, slug)), products: found.products, query };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (!data) return [];
  const { slug, name, productCount, image } = data.category;
  const description = m.category_description({ name, products: m.products_count({ count: productCount }) });
  const title = [name, ...chosenNames(data.products.facets, fixed(slug))].join(' · ');
  return pageMeta({
    title,
    description,
    location,
    matches,
    image: image?.w960,
    ...listingIndex(data.query),
  });
};

export default function CategoryPage() {
  const { category, products, query } = useLoaderData<typeof loader>();
  const publicUrl = usePublicUrl();
  const crumbs = [
    { to: '/categories', text: m.menu_categories() },
    ...(category.parent ? [{ to: `/categories/${category.parent.slug}`, text: category.parent.name }] : []),
  ];
  return (
    <div className="page">
      <PageHeading title={category.name} above={<Breadcrumbs crumbs={crumbs} publicUrl={publicUrl} />}>
        <p>{m.products_count({ count: products.totalCount ?? category.productCount })}</p>
      </PageHeading>
      {category.children.length > 0 ? (
        <nav
          aria-label={m.category_subcategories()}
          className="-mx-4 overflow-x-auto px-4 pb-4 [scrollbar-width:none] sm:mx-0 sm:px-0"
        >
          <ul className="flex gap-2 sm:flex-wrap">
            {category.children.map((child) => (
              <li key={child.id}>
                <LocalLink
                  to={`/categories/${child.slug}`}
                  className="inline-flex min-h-11 items-center gap-2 whitespace-nowrap rounded-full border border-line-strong px-4 text-sm hover:border-indigo hover:text-indigo"
                >
                  {child.name}
                  <span className="tabular-nums text-muted">{child.productCount}</span>
                </LocalLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <Listing
        query={query}
        sorts={['featured', 'newest', 'selling', 'rated', 'price-asc', 'price-desc']}
        connection={products}
        where={fixed(category.slug)}
        empty={
          <EmptyState title={m.listing_empty_title()}>
            <p>{m.listing_empty_category()}</p>
          </EmptyState>
        }
      />
      <ListJsonLd name={category.name} products={products.nodes} publicUrl={publicUrl} />
    </div>
  );
}
