import { page } from './route-table';

/** Finding things and putting them in the cart. */
export const shoppingRoutes = [
  page('/', 'home/home.route.tsx'),
  page('/categories', 'browse/categories.route.tsx'),
  page('/categories/:slug', 'browse/category.route.tsx'),
  page('/search', 'browse/search.route.tsx'),
  page('/products/:slug', 'product/product.route.tsx'),
  page('/sellers', 'sellers/sellers.route.tsx'),
  page('/sellers/:slug', 'sellers/seller.route.tsx'),
  page('/cart', 'cart/cart.route.tsx'),
  page('/preferences', 'session/preferences.route.ts'),
  { path: 'robots.txt', file: 'seo/robots.route.ts' },
  page('/*', 'layout/not-found.route.tsx'),
];
