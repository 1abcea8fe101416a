import { ShopHomeDocument } from '@gebyar/schema/shop';
import { buttonClass, EmptyState, Ornament, Picture } from '@gebyar/ui';
import { shop } from '@gebyar/storefront/api/shop.server';
import { requireFound } from '@gebyar/storefront/browse/found.server';
import { ProductGrid } from '@gebyar/storefront/browse/product-grid';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { getSite } from '@gebyar/storefront/i18n/site';
import { Paragraphs } from '@gebyar/storefront/layout/paragraphs';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';

export async function loader(args: LoaderFunctionArgs) {
  const slug = getSite().sellerSlug ?? '';
  const { seller } = await shop.publicQuery(args, ShopHomeDocument, { slug });
  return { seller: requireFound(seller) };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (!data) return [];
  const { name, story, shareImage } = data.seller;
  const description = story.split('\n')[0]?.slice(0, 160);
  return pageMeta({ title: name, description, location, matches, image: shareImage });
};

export default function HomePage() {
  const { seller } = useLoaderData<typeof loader>();
  const { banner, name, story, subdistrict, products } = seller;
  const [opening = ''] = story.split(/\n\s*\n/);
  return (
    <>
      <section className="bg-indigo-wash">
        <div className="mx-auto grid max-w-[80rem] lg:grid-cols-[1.4fr_1fr]">
          <div className="aspect-[3/2] overflow-hidden lg:aspect-auto lg:min-h-[26rem]">
            {banner ? (
              <Picture
                image={banner}
                alt=""
                first
                sizes="(min-width: 64rem) 46rem, 100vw"
                className="size-full object-cover"
              />
            ) : null}
          </div>
          <div className="flex flex-col justify-center gap-4 p-5 lg:p-12">
            {subdistrict ? (
              <p className="text-sm font-semibold text-indigo">
                {m.shop_made_in({ place: `${subdistrict.name}, ${subdistrict.districtName}` })}
              </p>
            ) : null}
            <h1 className="text-3xl md:text-4xl">{name}</h1>
            <Paragraphs text={opening} className="line-clamp-5 text-soft" />
            <div className="flex flex-wrap gap-3 pt-1">
              <LocalLink to="/collections" className={buttonClass()}>
                {m.shop_see_products()}
              </LocalLink>
              <LocalLink to="/story" className={buttonClass({ variant: 'secondary' })}>
                {m.shop_read_story()}
              </LocalLink>
            </div>
          </div>
        </div>
        <Ornament className="text-indigo" />
      </section>
      <section aria-labelledby="made" className="page pt-10">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-4">
          <h2 id="made" className="text-2xl">
            {m.seller_products()}
          </h2>
          {products.nodes.length < (products.totalCount ?? 0) ? (
            <LocalLink to="/collections" className="inline-flex min-h-11 items-center text-indigo underline">
              {m.shop_all_products({ count: products.totalCount ?? 0 })}
            </LocalLink>
          ) : null}
        </div>
        {products.nodes.length > 0 ? (
          <ProductGrid products={products.nodes} />
        ) : (
          <EmptyState title={m.listing_empty_title()}>
            <p>{m.seller_products_empty()}</p>
          </EmptyState>
        )}
      </section>
    </>
  );
}
