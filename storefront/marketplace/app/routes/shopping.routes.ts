import { page, sharedPages, type RouteEntry } from '@gebyar/storefront/routes';

const shared = sharedPages(new URL('..', import.meta.url));

/** Finding things and putting them in the cart. */
export const shoppingRoutes: RouteEntry[] = [
  page('/', 'home/home.route.tsx'),
  page('/categories', 'browse/categories.route.tsx'),
  page('/categories/:slug', 'browse/category.route.tsx'),
  page('/collections', 'collections/collections.route.tsx'),
  page('/collections/:slug', 'collections/collection.route.tsx'),
  shared('/search', 'browse/search.route.tsx'),
  shared('/search/suggestions', 'suggest/suggestions.route.ts'),
  shared('/products/:slug', 'product/product.route.tsx'),
  shared('/products/:slug/reviews', 'reviews/product-reviews.route.tsx'),
  shared('/reviews/:id/report', 'reviews/report-review.route.tsx'),
  page('/motifs', 'motifs/motifs.route.tsx'),
  page('/motifs/:slug', 'motifs/motif.route.tsx'),
  page('/p/:code', 'provenance/provenance.route.tsx'),
  page('/p/:code/tag', 'provenance/tag.route.tsx'),
  shared('/p/:code/qr.svg', 'provenance/provenance-qr.route.ts'),
  page('/sellers', 'sellers/sellers.route.tsx'),
  page('/sellers/:slug', 'sellers/seller.route.tsx'),
  shared('/cart', 'cart/cart.route.tsx'),
  shared('/wishes', 'wishes/wishes.route.tsx'),
  shared('/preferences', 'session/preferences.route.ts'),
  { path: 'robots.txt', file: 'seo/robots.route.ts' },
  { path: 'sitemap.xml', file: 'seo/sitemap.route.ts' },
  { path: 'sitemaps/:file', file: 'seo/sitemap-part.route.ts' },
  { path: 'manifest.webmanifest', file: 'pwa/manifest.route.ts' },
  page('/offline', 'pwa/offline.route.tsx'),
  shared('/*', 'layout/not-found.route.tsx'),
];
