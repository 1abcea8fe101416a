import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { listingIndex } from '@gebyar/storefront/browse/listing-query';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { CollectionPage } from './collection-page';
import { loadCollection } from './collection-page.server';

export const loader = (args: LoaderFunctionArgs) => loadCollection(args, null);

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  pageMeta({
    title: m.shop_collections_title(),
    location,
    matches,
    ...(data ? listingIndex(data.query) : {}),
  });

export default function CollectionsRoute() {
  return <CollectionPage {...useLoaderData<typeof loader>()} />;
}
