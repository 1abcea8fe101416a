import { ProductPageDocument } from '@gebyar/schema/shop';
import { shop } from '../api/shop.server';
import { requireCurrentSlug } from '../browse/found.server';
import { ProductRow } from '../browse/product-row';
import {
  useLoaderData,
  useSearchParams,
  type LoaderFunctionArgs,
  type MetaFunction,
  type ShouldRevalidateFunction,
} from '../framework';
import { data } from '../framework.server';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { getSite } from '../i18n/site';
import { categoryPath, makerPath } from '../i18n/site-paths';
import { Paragraphs } from '../layout/paragraphs';
import { priceText } from '../layout/price';
import { HydrationBoundary } from '../layout/hydration-boundary';
import { lost } from '../lost/lost.server';
import { CertificateList } from '../provenance/certificate-list';
import { ReviewsSection } from '../reviews/reviews-section';
import { averageText, Stars } from '../reviews/stars';
import { loadSeen, rememberSeen } from '../seen/seen.server';
import { useRememberSeen } from '../seen/use-remember-seen';
import { HolidayNotice } from '../sellers/holiday-notice';
import { Breadcrumbs } from '../seo/breadcrumbs';
import { pageMeta } from '../seo/page-meta';
import { usePublicUrl } from '../seo/use-public-url';
import { WishButton } from '../wishes/wish-button';
import { findWished } from '../wishes/wishes.server';
import { BuyBox } from './buy-box';
import { DeliveryEstimate } from './delivery-estimate';
import { loadEstimate } from './delivery-estimate.server';
import { DeliveryNote } from './delivery-note';
import { Gallery } from './gallery';
import { MakerCard } from './maker-card';
import { MotifChips } from './motif-chips';
import { ProductFacts } from './product-facts';
import { ProductJsonLd } from './product-json-ld';
import { ProvenanceSection } from './provenance-section';
import { ShareLinks } from './share-links';
import { chooseVariant } from './variants';

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params['slug'] ?? '';
  const [{ product: found, shop: operator }, isWished, seen] = await Promise.all([
    shop.publicQuery(args, ProductPageDocument, { slug }),
    findWished(args, slug),
    loadSeen(args),
  ]);
  const { sellerSlug } = getSite();
  const ofThisShop = sellerSlug === null || found?.seller.slug === sellerSlug;
  const product = (ofThisShop ? found : null) ?? (await lost(args, slug));
  if (sellerSlug !== null) {
    product.related = product.related.filter(({ seller }) => seller.slug === sellerSlug);
  }
  requireCurrentSlug('products', slug, product.slug);
  const { estimate, cookie } = await loadEstimate(args, product.variants);
  const headers = new Headers();
  for (const value of [cookie, rememberSeen(args.request, product.id)])
    if (value !== null) headers.append('Set-Cookie', value);
  return data(
    {
      product,
      operatorName: operator.name,
      districts: operator.city.districts,
      estimate,
      seen: seen.filter(({ id }) => id !== product.id),
      wished: isWished(product.id),
    },
    { headers },
  );
}

/** Every variant is already here: choosing another one asks nobody. Where it is sent to is asked. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}) =>
  formMethod === undefined &&
  currentUrl.pathname === nextUrl.pathname &&
  currentUrl.searchParams.get('to') === nextUrl.searchParams.get('to')
    ? false
    : defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data: found, location, matches }) => {
  if (!found) return [];
  const { title, seller, price, shareImage } = found.product;
  const description = m.product_meta({ title, seller: seller.name, price: priceText(price) });
  return pageMeta({ title, description, location, matches, image: shareImage, type: 'product' });
};

export default function ProductPage() {
  const { product, operatorName, districts, estimate, wished, seen } = useLoaderData<typeof loader>();
  useRememberSeen(product.id);
  const [params] = useSearchParams();
  const publicUrl = usePublicUrl();
  const { title, subtitle, seller, category, motifs, description, images, rating } = product;
  const variant = chooseVariant(product.variants, params.get('variant'));
  const pictures = variant?.image
    ? [variant.image, ...images.filter(({ id }) => id !== variant.image?.id)]
    : images;
  const crumbs = category
    ? [...(category.parent ? [category.parent] : []), category].map(({ slug, name }) => ({
        to: categoryPath(slug),
        text: name,
      }))
    : [];
  return (
    <>
      <article className="page">
        <div className="py-3">
          <Breadcrumbs crumbs={crumbs} publicUrl={publicUrl} />
        </div>
        <div className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
          <Gallery key={variant?.image?.id ?? 'all'} title={title} images={pictures} />
          <div className="space-y-6 lg:sticky lg:top-36 lg:self-start">
            <header className="space-y-2">
              <div className="flex items-center justify-between gap-4">
                <LocalLink
                  to={makerPath(seller.slug)}
                  className="inline-flex min-h-8 min-w-0 items-center text-[0.9375rem] text-soga hover:underline"
                >
                  {seller.name}
                </LocalLink>
                <WishButton productId={product.id} wished={wished} />
              </div>
              <h1 className="text-2xl md:text-3xl">{title}</h1>
              {subtitle === null ? null : <p className="text-soft">{subtitle}</p>}
              {rating.average === null ? null : (
                <a
                  href="#reviews"
                  className="inline-flex min-h-8 items-center gap-2 text-[0.9375rem] tabular-nums text-soft hover:text-indigo hover:underline"
                >
                  <Stars value={rating.average} />
                  <span aria-hidden>
                    {m.review_summary({ average: averageText(rating.average), count: rating.count })}
                  </span>
                </a>
              )}
              <MotifChips motifs={motifs} />
            </header>
            <HolidayNotice holiday={seller.holiday} />
            <BuyBox product={product} variant={variant} />
            <DeliveryNote product={product} weightGrams={variant?.weightGrams ?? 0} />
            <DeliveryEstimate
              districts={districts}
              estimate={estimate}
              weightGrams={variant?.weightGrams ?? 0}
            />
            <ShareLinks title={title} url={`${publicUrl}${localPath(`/products/${product.slug}`)}`} />
          </div>
        </div>
        <HydrationBoundary>
          <div className="grid grid-cols-1 gap-x-12 gap-y-10 pt-10 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
            <section aria-labelledby="about">
              <h2 id="about" className="pb-3 text-xl">
                {m.product_description()}
              </h2>
              <Paragraphs text={description} className="text-soft" />
              <ProductFacts product={product} sku={variant?.sku} />
            </section>
            <MakerCard seller={seller} />
            <CertificateList id="certificates" certificates={product.certificates} who={operatorName} />
            <div className="self-start">
              <ProvenanceSection code={product.provenanceCode} title={title} />
            </div>
          </div>
        </HydrationBoundary>
      </article>
      <HydrationBoundary>
        <ReviewsSection product={product} />
      </HydrationBoundary>
      <ProductRow title={m.product_related()} products={product.related} />
      <ProductRow title={m.seen_title()} products={seen} />
      <ProductJsonLd product={product} publicUrl={publicUrl} />
    </>
  );
}
