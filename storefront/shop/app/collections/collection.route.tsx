import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { listingIndex } from '@gebyar/storefront/browse/listing-query';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { CollectionPage } from './collection-page';
import { loadCollection } from './collection-page.server';

export const loader = (args: LoaderFunctionArgs) => loadCollection(args, args.params['slug'] ?? '');

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data?.chosen ? pageMeta({ title: data.chosen.name, location, matches, ...listingIndex(data.query) }) : [];

export default function CollectionRoute() {
  return <CollectionPage {...useLoaderData<typeof loader>()} />;
}
