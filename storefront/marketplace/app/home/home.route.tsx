import { Fragment } from 'react';
import { HomePageDocument } from '@gebyar/schema/shop';
import { shop } from '@gebyar/storefront/api/shop.server';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { redirect } from '@gebyar/storefront/framework.server';
import { baseLocale, getLocale } from '@gebyar/storefront/i18n/locale';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { ProductRow } from '@gebyar/storefront/browse/product-row';
import { HydrationBoundary } from '@gebyar/storefront/layout/hydration-boundary';
import { loadSeen } from '@gebyar/storefront/seen/seen.server';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { SiteJsonLd } from '@gebyar/storefront/seo/site-json-ld';
import { readChosenLocale } from '@gebyar/storefront/session/preferences.server';
import { Hero } from './hero';
import { Promises } from './promises';
import { HomeRail } from './rails/home-rail';

export async function loader(args: LoaderFunctionArgs) {
  const chosen = await readChosenLocale(args.request);
  // The bare address is what people type; the language they chose once takes them on. Deeper links stay what they are.
  if (chosen !== null && chosen !== baseLocale && getLocale() === baseLocale)
    throw redirect(localPath('/', chosen));
  const [page, seen] = await Promise.all([shop.publicQuery(args, HomePageDocument, {}), loadSeen(args)]);
  return { ...page, seen, hero: page.hero.nodes.filter(({ image }) => image !== null).slice(0, 3) };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  pageMeta({
    title: m.home_title(),
    description: m.home_description({ city: data?.shop.city.name ?? '' }),
    location,
    matches,
    image: data?.hero[0]?.image?.w960,
  });

/** After how many sections a visitor is told what may be counted on. */
const promisesAfter = 2;

export default function HomePage() {
  const page = useLoaderData<typeof loader>();
  const { rails } = page.homePage;
  const shown = new Set(page.hero.map(({ id }) => id));
  return (
    <>
      <Hero city={page.shop.city.name} products={page.hero} />
      {rails.map((rail, index) => (
        <Fragment key={index}>
          {index === promisesAfter ? <Promises /> : null}
          <HydrationBoundary>
            <HomeRail rail={rail} id={`rail-${String(index + 1)}`} page={page} shown={shown} />
          </HydrationBoundary>
        </Fragment>
      ))}
      {rails.length <= promisesAfter ? <Promises /> : null}
      <ProductRow title={m.seen_title()} products={page.seen} />
      <SiteJsonLd />
    </>
  );
}
