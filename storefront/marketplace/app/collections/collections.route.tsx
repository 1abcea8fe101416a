import { CollectionsPageDocument } from '@gebyar/schema/shop';
import { buttonClass, EmptyState, PageHeading } from '@gebyar/ui';
import { shop } from '@gebyar/storefront/api/shop.server';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Breadcrumbs } from '@gebyar/storefront/seo/breadcrumbs';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { usePublicUrl } from '@gebyar/storefront/seo/use-public-url';
import { CollectionTile } from './collection-tile';

const onePage = 24;

export async function loader(args: LoaderFunctionArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  const { collections } = await shop.publicQuery(args, CollectionsPageDocument, { first: onePage, after });
  return { collections };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  pageMeta({
    title: m.collections_title(),
    description: m.collections_description(),
    location,
    matches,
    image: data?.collections.nodes[0]?.image?.w960,
  });

/** Everything the office has gathered. */
export default function CollectionsPage() {
  const { collections } = useLoaderData<typeof loader>();
  const publicUrl = usePublicUrl();
  return (
    <div className="page">
      <PageHeading title={m.collections_title()} above={<Breadcrumbs crumbs={[]} publicUrl={publicUrl} />}>
        <p>{m.collections_lead()}</p>
      </PageHeading>
      {collections.nodes.length > 0 ? (
        <ul className="grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
          {collections.nodes.map((collection, index) => (
            <li key={collection.id}>
              <CollectionTile
                collection={collection}
                sizes="(min-width: 64rem) 26rem, (min-width: 40rem) 50vw, 100vw"
                first={index === 0}
                described
              />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title={m.collections_empty_title()}
          action={
            <LocalLink to="/categories" className={buttonClass()}>
              {m.collections_by_category()}
            </LocalLink>
          }
        >
          <p>{m.collections_empty()}</p>
        </EmptyState>
      )}
      <Pagination pageInfo={collections.pageInfo} />
    </div>
  );
}
