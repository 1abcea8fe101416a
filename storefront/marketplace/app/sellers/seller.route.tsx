import { SellerPageDocument } from '@gebyar/schema/shop';
import { buttonClass, EmptyState } from '@gebyar/ui';
import MapPin from 'lucide-react/icons/map-pin';
import MessageCircle from 'lucide-react/icons/message-circle';
import { shop } from '~/api/shop.server';
import { requireCurrentSlug, requireFound } from '~/browse/found.server';
import { pageSize, readListingQuery } from '~/browse/listing-query';
import { ListingSort } from '~/browse/listing-sort';
import { Pagination } from '~/browse/pagination';
import { ProductGrid } from '~/browse/product-grid';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '~/framework';
import { formatYear } from '~/i18n/dates';
import { m } from '~/i18n/messages';
import { Paragraphs } from '~/layout/paragraphs';
import { Picture } from '~/media/picture';
import { Breadcrumbs } from '~/seo/breadcrumbs';
import { pageMeta } from '~/seo/page-meta';
import { usePublicUrl } from '~/seo/use-public-url';
import { SellerLogo } from './seller-logo';

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params['slug'] ?? '';
  const { sort, after } = readListingQuery(new URL(args.request.url).searchParams);
  const { seller: found } = await shop.publicQuery(args, SellerPageDocument, {
    slug,
    first: pageSize,
    after,
    sort: sort ?? 'FEATURED',
  });
  const seller = requireFound(found);
  requireCurrentSlug('sellers', slug, seller.slug);
  return { seller };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (!data) return [];
  const { name, subdistrict, productCount, banner } = data.seller;
  const products = m.products_count({ count: productCount });
  const description = subdistrict
    ? m.seller_description({ name, place: subdistrict.name, products })
    : m.seller_description_plain({ name, products });
  return pageMeta({ title: name, description, location, matches, image: banner?.w960, type: 'profile' });
};

export default function SellerPage() {
  const { seller } = useLoaderData<typeof loader>();
  const publicUrl = usePublicUrl();
  const { banner, name, story, subdistrict, whatsappUrl, since, products } = seller;
  return (
    <>
      <div className="page py-3">
        <Breadcrumbs crumbs={[{ to: '/sellers', text: m.menu_makers() }]} publicUrl={publicUrl} />
      </div>
      <div className="mx-auto aspect-[5/2] w-full max-w-[80rem] overflow-hidden bg-soga-wash md:aspect-[4/1]">
        {banner ? (
          <Picture
            image={banner}
            alt=""
            first
            sizes="(min-width: 80rem) 80rem, 100vw"
            className="size-full object-cover"
          />
        ) : null}
      </div>
      <div className="page">
        <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[1fr_1.6fr]">
          <header>
            <SellerLogo
              seller={seller}
              className="-mt-12 size-24 border-4 border-ground bg-surface"
              sizes="6rem"
            />
            <h1 className="pt-3 text-3xl">{name}</h1>
            {subdistrict ? (
              <p className="flex items-center gap-2 pt-1 text-soft">
                <MapPin aria-hidden className="size-4 shrink-0 text-soga" />
                {subdistrict.name}, {subdistrict.districtName}
              </p>
            ) : null}
            <p className="pt-1 text-sm text-muted">{m.maker_since({ year: formatYear(since) })}</p>
            {whatsappUrl ? (
              <a
                href={whatsappUrl}
                rel="noopener"
                className={`mt-4 ${buttonClass({ variant: 'secondary' })}`}
              >
                <MessageCircle aria-hidden className="size-5" />
                {m.maker_whatsapp()}
              </a>
            ) : null}
          </header>
          {story.trim() === '' ? null : (
            <section aria-labelledby="story" className="lg:pt-6">
              <h2 id="story" className="pb-2 text-xl">
                {m.seller_story()}
              </h2>
              <Paragraphs text={story} className="text-soft" />
            </section>
          )}
        </div>
        <section aria-labelledby="made" className="pt-12">
          <div className="flex flex-wrap items-center justify-between gap-x-6 pb-4">
            <h2 id="made" className="text-2xl">
              {m.seller_products()}
            </h2>
            {products.nodes.length > 1 ? (
              <ListingSort choices={['featured', 'newest', 'price-asc', 'price-desc']} />
            ) : null}
          </div>
          {products.nodes.length > 0 ? (
            <ProductGrid products={products.nodes} />
          ) : (
            <EmptyState title={m.listing_empty_title()}>
              <p>{m.seller_products_empty()}</p>
            </EmptyState>
          )}
          <Pagination pageInfo={products.pageInfo} />
        </section>
      </div>
    </>
  );
}
