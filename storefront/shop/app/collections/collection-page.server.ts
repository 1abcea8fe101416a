import { ShopCollectionDocument } from '@gebyar/schema/shop';
import { shop } from '@gebyar/storefront/api/shop.server';
import { requireFound } from '@gebyar/storefront/browse/found.server';
import { pageSize, readListingQuery, toWhere } from '@gebyar/storefront/browse/listing-query';
import { ofThisSite } from '@gebyar/storefront/browse/of-this-site';
import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { getSite } from '@gebyar/storefront/i18n/site';

/**
 * Everything of the shop, or what is in one category.
 *
 * @throws a 404 Response for a category the seller has nothing in
 */
export async function loadCollection(args: LoaderFunctionArgs, category: string | null) {
  const query = readListingQuery(new URL(args.request.url).searchParams);
  const { seller, products } = await shop.publicQuery(args, ShopCollectionDocument, {
    slug: getSite().sellerSlug ?? '',
    where: ofThisSite({ ...toWhere(query), ...(category === null ? {} : { category: [category] }) }),
    sort: query.sort ?? 'FEATURED',
    first: pageSize,
    after: query.after,
  });
  const { categories } = requireFound(seller);
  const chosen =
    category === null ? null : requireFound(categories.find((each) => each.category.slug === category));
  return { query, products, categories, chosen: chosen?.category ?? null };
}
