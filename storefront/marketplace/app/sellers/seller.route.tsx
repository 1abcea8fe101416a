import { SellerMapDocument, SellerPageDocument } from '@gebyar/schema/shop';
import { buttonClass, EmptyState, Picture } from '@gebyar/ui';
import MapPin from 'lucide-react/icons/map-pin';
import MessageCircle from 'lucide-react/icons/message-circle';
import { shop } from '@gebyar/storefront/api/shop.server';
import { requireCurrentSlug } from '@gebyar/storefront/browse/found.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { pageSize, readListingQuery } from '@gebyar/storefront/browse/listing-query';
import { ListingSort } from '@gebyar/storefront/browse/listing-sort';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { ProductGrid } from '@gebyar/storefront/browse/product-grid';
import {
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { formatYear } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { lost } from '@gebyar/storefront/lost/lost.server';
import { Paragraphs } from '@gebyar/storefront/layout/paragraphs';
import { Breadcrumbs } from '@gebyar/storefront/seo/breadcrumbs';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { usePublicUrl } from '@gebyar/storefront/seo/use-public-url';
import { CertificateList } from '@gebyar/storefront/provenance/certificate-list';
import { HolidayNotice } from '@gebyar/storefront/sellers/holiday-notice';
import { SellerLogo } from '@gebyar/storefront/sellers/seller-logo';
import { FollowButton } from './follow-button';
import { changeFollowing, findFollowing } from './following.server';
import { OpeningHours } from './opening-hours';
import { drawSellerMap } from './seller-map';
import { SellerJsonLd } from './seller-json-ld';
import { SellerMapCard } from './seller-map-card';

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params['slug'] ?? '';
  const { sort, after } = readListingQuery(new URL(args.request.url).searchParams);
  const [{ seller: found, shop: operator }, following, { sellers }] = await Promise.all([
    orFromTheStart(args.request, () =>
      shop.publicQuery(args, SellerPageDocument, { slug, first: pageSize, after, sort: sort ?? 'FEATURED' }),
    ),
    findFollowing(args, slug),
    shop.publicQuery(args, SellerMapDocument, {}),
  ]);
  const seller = found ?? (await lost(args, slug));
  requireCurrentSlug('sellers', slug, seller.slug);
  const { location, subdistrict, followerCount } = seller;
  const map =
    location === null
      ? null
      : drawSellerMap(
          { ...location, district: subdistrict?.districtName ?? null },
          sellers.nodes.flatMap((other) =>
            other.location ? [{ ...other.location, district: other.subdistrict?.districtName ?? null }] : [],
          ),
        );
  return {
    seller,
    map,
    operatorName: operator.name,
    following: following ?? { followerCount, isFollowedByMe: false },
  };
}

export const action = (args: ActionFunctionArgs) => changeFollowing(args, args.params['slug'] ?? '');

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (!data) return [];
  const { name, subdistrict, productCount, shareImage } = data.seller;
  const products = m.products_count({ count: productCount });
  const description = subdistrict
    ? m.seller_description({ name, place: subdistrict.name, products })
    : m.seller_description_plain({ name, products });
  return pageMeta({ title: name, description, location, matches, image: shareImage, type: 'profile' });
};

export default function SellerPage() {
  const { seller, map, operatorName, following } = useLoaderData<typeof loader>();
  const publicUrl = usePublicUrl();
  const { banner, name, story, subdistrict, whatsappUrl, since, foundedYear, holiday, location, products } =
    seller;
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
            <p className="pt-1 text-sm text-muted">
              {foundedYear === null ? '' : `${m.maker_founded({ year: String(foundedYear) })} · `}
              {m.maker_since({ year: formatYear(since) })}
            </p>
            <OpeningHours openNow={seller.openNow} openingHours={seller.openingHours} />
            <div className="pt-4">
              <FollowButton key={seller.id} sellerId={seller.id} following={following} />
            </div>
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
          <div className="space-y-8 lg:pt-6">
            <HolidayNotice holiday={holiday} />
            {story.trim() === '' ? null : (
              <section aria-labelledby="story">
                <h2 id="story" className="pb-2 text-xl">
                  {m.seller_story()}
                </h2>
                <Paragraphs text={story} className="text-soft" />
              </section>
            )}
          </div>
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
        <div className="grid grid-cols-1 gap-x-12 gap-y-10 pt-14 md:grid-cols-2">
          <CertificateList id="certificates" certificates={seller.certificates} who={operatorName} />
          {map && location ? (
            <SellerMapCard
              map={map}
              location={location}
              place={subdistrict ? `${subdistrict.name}, ${subdistrict.districtName}` : name}
            />
          ) : null}
        </div>
      </div>
      <SellerJsonLd seller={seller} publicUrl={publicUrl} />
    </>
  );
}
