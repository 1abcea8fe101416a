import { SitemapPlacesDocument, SitemapProductsDocument } from '@gebyar/schema/shop';
import { shop } from '@gebyar/storefront/api/shop.server';
import { requireFound } from '@gebyar/storefront/browse/found.server';
import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { urlSet, xml, type Address } from './sitemap-xml';

/** Everything that is not a product: few enough for one list. */
async function places(args: LoaderFunctionArgs): Promise<Address[]> {
  const sellers: Address[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof readPlaces>> = await readPlaces(args, after);
    sellers.push(...page.sellers.nodes.map(({ slug }) => ({ path: `/sellers/${slug}` })));
    after = page.sellers.pageInfo.hasNextPage ? page.sellers.pageInfo.endCursor : null;
    if (after !== null) continue;
    return [
      ...['/', '/categories', '/collections', '/sellers', '/motifs'].map((path) => ({ path })),
      ...page.categories.map(({ slug }) => ({ path: `/categories/${slug}` })),
      ...page.collectionAddresses.map(({ slug, updatedAt }) => ({ path: `/collections/${slug}`, updatedAt })),
      ...page.motifs.nodes.map(({ slug }) => ({ path: `/motifs/${slug}` })),
      ...sellers,
    ];
  }
}

const readPlaces = (args: LoaderFunctionArgs, sellersAfter: string | null) =>
  shop.publicQuery(args, SitemapPlacesDocument, { sellersAfter });

async function products(args: LoaderFunctionArgs, page: number): Promise<Address[]> {
  const { productAddresses } = await shop.publicQuery(args, SitemapProductsDocument, { page });
  requireFound(page <= productAddresses.pageCount ? page : null);
  return productAddresses.nodes.map(({ slug, updatedAt }) => ({ path: `/products/${slug}`, updatedAt }));
}

/** One of the lists that /sitemap.xml names: `places.xml`, `products-<page>.xml`. */
export async function loader(args: LoaderFunctionArgs) {
  const name = args.params['file'] ?? '';
  const page = Number(/^products-(\d{1,4})\.xml$/.exec(name)?.[1] ?? 0);
  requireFound(name === 'places.xml' || page > 0 ? name : null);
  const addresses = page > 0 ? await products(args, page) : await places(args);
  return xml(urlSet(args.context.config.publicUrl, addresses));
}
