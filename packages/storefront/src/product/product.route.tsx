import { ProductPageDocument } from '@gebyar/schema/shop';
import { shop } from '../api/shop.server';
import { requireCurrentSlug, requireFound } from '../browse/found.server';
import { ProductRow } from '../browse/product-row';
import {
  useLoaderData,
  useSearchParams,
  type LoaderFunctionArgs,
  type MetaFunction,
  type ShouldRevalidateFunction,
} from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { getSite } from '../i18n/site';
import { categoryPath, makerPath } from '../i18n/site-paths';
import { Paragraphs } from '../layout/paragraphs';
import { priceText } from '../layout/price';
import { CertificateList } from '../provenance/certificate-list';
import { HolidayNotice } from '../sellers/holiday-notice';
import { Breadcrumbs } from '../seo/breadcrumbs';
import { pageMeta } from '../seo/page-meta';
import { usePublicUrl } from '../seo/use-public-url';
import { BuyBox } from './buy-box';
import { DeliveryNote } from './delivery-note';
import { Gallery } from './gallery';
import { MakerCard } from './maker-card';
import { MotifChips } from './motif-chips';
import { ProductJsonLd } from './product-json-ld';
import { ProvenanceSection } from './provenance-section';
import { ShareLinks } from './share-links';
import { chooseVariant } from './variants';

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params['slug'] ?? '';
  const { product: found, shop: operator } = await shop.publicQuery(args, ProductPageDocument, { slug });
  const product = requireFound(found);
  const { sellerSlug } = getSite();
  if (sellerSlug !== null) {
    requireFound(product.seller.slug === sellerSlug ? product : null);
    product.related = product.related.filter(({ seller }) => seller.slug === sellerSlug);
  }
  requireCurrentSlug('products', slug, product.slug);
  return { product, operatorName: operator.name };
}

/** Every variant is already here: choosing another one asks nobody. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}) =>
  formMethod === undefined && currentUrl.pathname === nextUrl.pathname ? false : defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (!data) return [];
  const { title, seller, price, shareImage } = data.product;
  const description = m.product_meta({ title, seller: seller.name, price: priceText(price) });
  return pageMeta({ title, description, location, matches, image: shareImage, type: 'product' });
};

export default function ProductPage() {
  const { product, operatorName } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const publicUrl = usePublicUrl();
  const { title, seller, category, motifs, description, madeToOrderDays, images } = product;
  const techniques = [...new Set(motifs.map(({ technique }) => technique))].filter(Boolean).join(', ');
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
              <LocalLink
                to={makerPath(seller.slug)}
                className="inline-flex min-h-8 items-center text-[0.9375rem] text-soga hover:underline"
              >
                {seller.name}
              </LocalLink>
              <h1 className="text-2xl md:text-3xl">{title}</h1>
              <MotifChips motifs={motifs} />
            </header>
            <HolidayNotice holiday={seller.holiday} />
            <BuyBox product={product} variant={variant} />
            <DeliveryNote madeToOrderDays={madeToOrderDays} weightGrams={variant?.weightGrams ?? 0} />
            <ShareLinks title={title} url={`${publicUrl}${localPath(`/products/${product.slug}`)}`} />
          </div>
        </div>
        <div className="grid grid-cols-1 gap-x-12 gap-y-10 pt-10 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
          <section aria-labelledby="about">
            <h2 id="about" className="pb-3 text-xl">
              {m.product_description()}
            </h2>
            <Paragraphs text={description} className="text-soft" />
            <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 pt-6 text-[0.9375rem]">
              {[
                [m.product_motif(), motifs.map(({ motif }) => motif.name).join(', ')],
                [m.product_technique(), techniques],
                [m.product_category(), category?.name],
                [m.product_sku(), variant?.sku],
              ].map(([term, value]) =>
                value ? (
                  <div key={term} className="contents">
                    <dt className="text-muted">{term}</dt>
                    <dd>{value}</dd>
                  </div>
                ) : null,
              )}
            </dl>
          </section>
          <MakerCard seller={seller} />
          <CertificateList id="certificates" certificates={product.certificates} who={operatorName} />
          <div className="self-start">
            <ProvenanceSection code={product.provenanceCode} title={title} />
          </div>
        </div>
      </article>
      <ProductRow title={m.product_related()} products={product.related} />
      <ProductJsonLd product={product} publicUrl={publicUrl} />
    </>
  );
}
