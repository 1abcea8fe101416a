import { page, sharedPages, type RouteEntry } from '@gebyar/storefront/routes';

const shared = sharedPages(new URL('.', import.meta.url));

const pages: RouteEntry[] = [
  page('/', 'home/home.route.tsx'),
  page('/collections', 'collections/collections.route.tsx'),
  page('/collections/:slug', 'collections/collection.route.tsx'),
  shared('/search', 'browse/search.route.tsx'),
  page('/story', 'story/story.route.tsx'),
  shared('/products/:slug', 'product/product.route.tsx'),
  shared('/products/:slug/reviews', 'reviews/product-reviews.route.tsx'),
  shared('/reviews/:id/report', 'reviews/report-review.route.tsx'),
  shared('/p/:code/qr.svg', 'provenance/provenance-qr.route.ts'),
  shared('/cart', 'cart/cart.route.tsx'),
  shared('/wishes', 'wishes/wishes.route.tsx'),
  shared('/checkout', 'checkout/checkout.route.tsx'),
  shared('/checkout/subdistricts', 'checkout/subdistricts.route.ts'),
  shared('/orders', 'orders/orders.route.tsx'),
  shared('/orders/:number', 'orders/order.route.tsx'),
  shared('/orders/:number/pay', 'paying/pay.route.tsx'),
  shared('/orders/:number/qris.svg', 'paying/qris.route.ts'),
  shared('/orders/:number/proofs/:proofId', 'paying/proof.route.ts'),
  shared('/orders/:number/cancel', 'returns/cancel-order.route.tsx'),
  shared('/orders/:number/documents/:orderId/:file', 'orders/document.route.ts'),
  shared('/orders/:number/messages/:orderId', 'messages/order-messages.route.tsx'),
  shared('/orders/:number/return', 'returns/request-return.route.tsx'),
  shared('/orders/:number/returns/:returnId', 'returns/return.route.tsx'),
  shared('/orders/:number/reviews/:lineId', 'reviews/write-review.route.tsx'),
  shared('/preferences', 'session/preferences.route.ts'),
];

/** Where many shops share a host, the seller's handle stands before every path. */
const behindHandle = ({ path = '', file, id }: RouteEntry): RouteEntry => ({
  path: `:shop/${path}`,
  file,
  id: `shop/${id ?? file.replace(/\.tsx?$/, '')}`,
});

/** Every path of a seller's shop: on a host of its own, and behind the handle on a shared one. */
export default [...pages, ...pages.map(behindHandle), shared('/*', 'layout/not-found.route.tsx')];
