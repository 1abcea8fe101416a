import { ShopCollectionDocument } from '@gebyar/schema/shop';
import { shop } from '@gebyar/storefront/api/shop.server';
import { requireFound } from '@gebyar/storefront/browse/found.server';
import { loadListing } from '@gebyar/storefront/browse/listing-page.server';
import { ofThisSite } from '@gebyar/storefront/browse/of-this-site';
import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { getSite } from '@gebyar/storefront/i18n/site';

/**
 * Everything of the shop, or what is in one category.
 *
 * @throws a 404 Response for a category the seller has nothing in
 */
export async function loadCollection(args: LoaderFunctionArgs, category: string | null) {
  const where = ofThisSite(category === null ? {} : { category: [category] });
  const { query, found } = await loadListing(args, { where, sort: 'FEATURED' }, (variables) =>
    shop.publicQuery(args, ShopCollectionDocument, { slug: getSite().sellerSlug ?? '', ...variables }),
  );
  const { categories } = requireFound(found.seller);
  const chosen =
    category === null ? null : requireFound(categories.find((each) => each.category.slug === category));
  return { query, where, products: found.products, categories, chosen: chosen?.category ?? null };
}
