import { SellersPageDocument } from '@gebyar/schema/shop';
import { PageHeading } from '@gebyar/ui';
import { shop } from '@gebyar/storefront/api/shop.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { readListingQuery } from '@gebyar/storefront/browse/listing-query';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { SellerCard } from './seller-card';

export function loader(args: LoaderFunctionArgs) {
  const { after } = readListingQuery(new URL(args.request.url).searchParams);
  return orFromTheStart(args.request, () =>
    shop.publicQuery(args, SellersPageDocument, { first: 24, after }),
  );
}

export const meta: MetaFunction<typeof loader> = ({ location, matches }) =>
  pageMeta({ title: m.sellers_title(), description: m.sellers_description(), location, matches });

export default function SellersPage() {
  const { sellers } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageHeading
        title={m.sellers_title()}
        above={sellers.totalCount === null ? null : m.sellers_count({ count: sellers.totalCount })}
      >
        <p>{m.sellers_lead()}</p>
      </PageHeading>
      <h2 className="sr-only">{m.sellers_title()}</h2>
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {sellers.nodes.map((seller) => (
          <li key={seller.id}>
            <SellerCard seller={seller} />
          </li>
        ))}
      </ul>
      <Pagination pageInfo={sellers.pageInfo} nextText={m.sellers_next()} />
    </div>
  );
}
