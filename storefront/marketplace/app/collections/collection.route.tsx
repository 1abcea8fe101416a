import { CollectionPageDocument } from '@gebyar/schema/shop';
import { EmptyState, PageHeading, Picture } from '@gebyar/ui';
import { shop } from '@gebyar/storefront/api/shop.server';
import { Listing } from '@gebyar/storefront/browse/listing';
import { chosenNames } from '@gebyar/storefront/browse/listing-facets';
import { loadListing } from '@gebyar/storefront/browse/listing-page.server';
import { listingIndex } from '@gebyar/storefront/browse/listing-query';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { lost } from '@gebyar/storefront/lost/lost.server';
import { Paragraphs } from '@gebyar/storefront/layout/paragraphs';
import { Breadcrumbs } from '@gebyar/storefront/seo/breadcrumbs';
import { ListJsonLd } from '@gebyar/storefront/seo/list-json-ld';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { usePublicUrl } from '@gebyar/storefront/seo/use-public-url';
import { CollectionTile } from './collection-tile';

const fixed = (slug: string) => ({ collection: slug });
const othersShown = 3;

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params['slug'] ?? '';
  const { query, found } = await loadListing(args, { where: fixed(slug), sort: 'FEATURED' }, (variables) =>
    shop.publicQuery(args, CollectionPageDocument, { slug, ...variables }),
  );
  return {
    collection: found.collection ?? (await lost(args, slug)),
    others: found.others.nodes.filter((other) => other.slug !== slug).slice(0, othersShown),
    products: found.products,
    query,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (!data) return [];
  const { slug, seo, image } = data.collection;
  return pageMeta({
    title: [seo.title, ...chosenNames(data.products.facets, fixed(slug))].join(' · '),
    description: seo.description,
    location,
    matches,
    image: image?.w960,
    ...listingIndex(data.query),
  });
};

/** What the office gathered, to be narrowed like any other list. */
export default function CollectionPage() {
  const { collection, others, products, query } = useLoaderData<typeof loader>();
  const publicUrl = usePublicUrl();
  const { slug, title, description, image } = collection;
  const crumbs = [{ to: '/collections', text: m.collections_title() }];
  return (
    <>
      {image ? (
        <div className="mx-auto aspect-[5/2] w-full max-w-[80rem] overflow-hidden bg-soga-wash md:aspect-[4/1]">
          <Picture
            image={image}
            alt=""
            first
            sizes="(min-width: 80rem) 80rem, 100vw"
            className="size-full object-cover"
          />
        </div>
      ) : null}
      <div className="page">
        <PageHeading title={title} above={<Breadcrumbs crumbs={crumbs} publicUrl={publicUrl} />}>
          <Paragraphs text={description} className="max-w-prose" />
        </PageHeading>
        <Listing
          query={query}
          sorts={['featured', 'newest', 'selling', 'rated', 'price-asc', 'price-desc']}
          connection={products}
          where={fixed(slug)}
          empty={
            <EmptyState title={m.listing_empty_title()}>
              <p>{m.collection_empty()}</p>
            </EmptyState>
          }
        />
        {others.length > 0 ? (
          <section aria-labelledby="others" className="pt-16">
            <h2 id="others" className="pb-4 text-2xl">
              {m.collection_others()}
            </h2>
            <ul className="grid gap-x-6 gap-y-8 sm:grid-cols-3">
              {others.map((other) => (
                <li key={other.id}>
                  <CollectionTile collection={other} sizes="(min-width: 40rem) 33vw, 100vw" />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      <ListJsonLd name={title} products={products.nodes} publicUrl={publicUrl} />
    </>
  );
}
