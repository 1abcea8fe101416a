import { HomePageDocument } from '@gebyar/schema/shop';
import { shop } from '@gebyar/storefront/api/shop.server';
import { CategoryTile } from '~/browse/category-tile';
import { ProductGrid } from '@gebyar/storefront/browse/product-grid';
import { ProductRow } from '@gebyar/storefront/browse/product-row';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { redirect } from '@gebyar/storefront/framework.server';
import { baseLocale, getLocale } from '@gebyar/storefront/i18n/locale';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { readChosenLocale } from '@gebyar/storefront/session/preferences.server';
import { SellerCard } from '~/sellers/seller-card';
import { Hero } from './hero';
import { Promises } from './promises';

export async function loader(args: LoaderFunctionArgs) {
  const chosen = await readChosenLocale(args.request);
  // The bare address is what people type; the language they chose once takes them on. Deeper links stay what they are.
  if (chosen !== null && chosen !== baseLocale && getLocale() === baseLocale)
    throw redirect(localPath('/', chosen));
  return shop.publicQuery(args, HomePageDocument, {});
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  pageMeta({
    title: m.home_title(),
    description: m.home_description({ city: data?.shop.city.name ?? '' }),
    location,
    matches,
    image: data?.featured.nodes[0]?.images[0]?.w960,
  });

const more = 'inline-flex min-h-11 items-center text-[0.9375rem] font-medium text-indigo hover:underline';

export default function HomePage() {
  const { shop: place, categories, featured, newest, sellers } = useLoaderData<typeof loader>();
  const [...shown] = featured.nodes;
  const hero = shown.filter((product) => product.images.length > 0).slice(0, 3);
  return (
    <>
      <Hero city={place.city.name} products={hero} />
      <section aria-labelledby="categories" className="page pt-14">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-4">
          <h2 id="categories" className="text-2xl">
            {m.home_categories()}
          </h2>
          <LocalLink to="/categories" className={more}>
            {m.menu_all_categories()}
          </LocalLink>
        </div>
        <ul className="grid grid-cols-3 gap-x-3 gap-y-5 sm:grid-cols-4 md:gap-x-5 lg:grid-cols-6">
          {categories
            .filter((category) => category.parent === null)
            .slice(0, 6)
            .map((category) => (
              <li key={category.id}>
                <CategoryTile
                  category={category}
                  sizes="(min-width: 64rem) 12rem, (min-width: 40rem) 25vw, 33vw"
                />
              </li>
            ))}
        </ul>
      </section>
      <section aria-labelledby="featured" className="page pt-14">
        <h2 id="featured" className="pb-5 text-2xl">
          {m.home_featured()}
        </h2>
        <ProductGrid products={shown.filter((product) => !hero.includes(product)).slice(0, 8)} />
      </section>
      <Promises />
      <section aria-labelledby="makers" className="page pt-14">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-5">
          <div>
            <h2 id="makers" className="text-2xl">
              {m.home_makers()}
            </h2>
            {sellers.totalCount === null ? null : (
              <p className="pt-1 text-soft">{m.home_makers_lead({ count: sellers.totalCount })}</p>
            )}
          </div>
          <LocalLink to="/sellers" className={more}>
            {m.home_makers_more()}
          </LocalLink>
        </div>
        <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {sellers.nodes.slice(0, 3).map((seller) => (
            <li key={seller.id}>
              <SellerCard seller={seller} />
            </li>
          ))}
        </ul>
      </section>
      <ProductRow title={m.home_newest()} products={newest.nodes} />
    </>
  );
}
