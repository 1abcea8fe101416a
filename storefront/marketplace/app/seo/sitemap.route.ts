import { SitemapIndexDocument } from '@gebyar/schema/shop';
import { shop } from '@gebyar/storefront/api/shop.server';
import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { sitemapIndex, xml } from './sitemap-xml';

/** The list of sitemaps: one of places, and as many of products as there are thousands to five. */
export async function loader(args: LoaderFunctionArgs) {
  const { productAddresses } = await shop.publicQuery(args, SitemapIndexDocument, {});
  const products = Array.from(
    { length: productAddresses.pageCount },
    (_, index) => `products-${String(index + 1)}.xml`,
  );
  return xml(sitemapIndex(args.context.config.publicUrl, ['places.xml', ...products]));
}
