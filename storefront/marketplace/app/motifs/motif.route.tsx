import { MotifPageDocument } from '@gebyar/schema/shop';
import { buttonClass, EmptyState } from '@gebyar/ui';
import Download from 'lucide-react/icons/download';
import { shop } from '@gebyar/storefront/api/shop.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { pageSize, readListingQuery } from '@gebyar/storefront/browse/listing-query';
import { ListingSort } from '@gebyar/storefront/browse/listing-sort';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { ProductGrid } from '@gebyar/storefront/browse/product-grid';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { lost } from '@gebyar/storefront/lost/lost.server';
import { Paragraphs } from '@gebyar/storefront/layout/paragraphs';
import { Breadcrumbs } from '@gebyar/storefront/seo/breadcrumbs';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { usePublicUrl } from '@gebyar/storefront/seo/use-public-url';
import { MotifArtwork } from './motif-artwork';
import { MotifFacts } from './motif-facts';
import { MotifMakers } from './motif-makers';

export async function loader(args: LoaderFunctionArgs) {
  const { sort, after } = readListingQuery(new URL(args.request.url).searchParams);
  const slug = args.params['slug'] ?? '';
  const { motif } = await orFromTheStart(args.request, () =>
    shop.publicQuery(args, MotifPageDocument, { slug, first: pageSize, after, sort: sort ?? 'FEATURED' }),
  );
  return { motif: motif ?? (await lost(args, slug)) };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (!data) return [];
  const { name, meaning, shareImage } = data.motif;
  return pageMeta({
    title: m.motif_meta_title({ name }),
    description: meaning || m.motifs_description(),
    location,
    matches,
    image: shareImage,
  });
};

export default function MotifPage() {
  const { motif } = useLoaderData<typeof loader>();
  const publicUrl = usePublicUrl();
  const { name, meaning, story, licenseTerms, artwork, artworkDownloadUrl, sellers, products } = motif;
  return (
    <div className="page">
      <div className="py-3">
        <Breadcrumbs crumbs={[{ to: '/motifs', text: m.menu_motifs() }]} publicUrl={publicUrl} />
      </div>
      <article className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <div className="-mx-4 aspect-square self-start overflow-hidden bg-soga-wash md:mx-0 md:rounded-cloth">
          <MotifArtwork
            artwork={artwork}
            alt={m.motif_artwork({ name })}
            sizes="(min-width: 64rem) 40rem, 100vw"
            first
          />
        </div>
        <div className="space-y-6">
          <header className="space-y-2">
            <h1 className="text-3xl md:text-4xl">{name}</h1>
            {meaning ? <p className="max-w-prose text-lg text-soft">{meaning}</p> : null}
          </header>
          <MotifFacts motif={motif} />
          {story.trim() === '' ? null : (
            <section aria-labelledby="story">
              <h2 id="story" className="pb-2 text-xl">
                {m.motif_story()}
              </h2>
              <Paragraphs text={story} className="text-soft" />
            </section>
          )}
          {licenseTerms === '' && artworkDownloadUrl === null ? null : (
            <section aria-labelledby="terms" className="space-y-3 rounded-cloth bg-sunken p-5">
              <h2 id="terms" className="text-lg">
                {m.motif_terms()}
              </h2>
              <Paragraphs text={licenseTerms} className="text-[0.9375rem] text-soft" />
              {artworkDownloadUrl === null ? null : (
                <a href={artworkDownloadUrl} download className={buttonClass({ variant: 'secondary' })}>
                  <Download aria-hidden className="size-5" />
                  {m.motif_download()}
                </a>
              )}
            </section>
          )}
        </div>
      </article>
      <MotifMakers makers={sellers.nodes} />
      <section aria-labelledby="products" className="pt-12">
        <div className="flex flex-wrap items-center justify-between gap-x-6 pb-4">
          <h2 id="products" className="text-2xl">
            {m.motif_products({ name })}
          </h2>
          {products.nodes.length > 1 ? (
            <ListingSort choices={['featured', 'newest', 'price-asc', 'price-desc']} />
          ) : null}
        </div>
        {products.nodes.length > 0 ? (
          <ProductGrid products={products.nodes} />
        ) : (
          <EmptyState title={m.listing_empty_title()}>
            <p>{m.motif_products_empty()}</p>
          </EmptyState>
        )}
        <Pagination pageInfo={products.pageInfo} />
      </section>
    </div>
  );
}
