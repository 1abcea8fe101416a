import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { CollectionPage } from './collection-page';
import { loadCollection } from './collection-page.server';

export const loader = (args: LoaderFunctionArgs) => loadCollection(args, null);

export const meta: MetaFunction<typeof loader> = ({ location, matches }) =>
  pageMeta({ title: m.shop_collections_title(), location, matches });

export default function CollectionsRoute() {
  return <CollectionPage {...useLoaderData<typeof loader>()} />;
}
