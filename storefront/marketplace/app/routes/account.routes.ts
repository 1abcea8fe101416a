import { page, sharedPages, type RouteEntry } from '@gebyar/storefront/routes';

const shared = sharedPages(new URL('..', import.meta.url));

/** Checkout, payment hand-over, orders, and a shopper's log-in. */
export const accountRoutes: RouteEntry[] = [
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
  page('/pay/:number', 'pay/pay.route.tsx'),
  page('/sign-in', 'account/sign-in.route.tsx'),
  page('/sign-up', 'account/sign-up.route.tsx'),
  page('/forgot-password', 'account/forgot-password.route.tsx'),
  page('/reset-password/:token', 'account/reset-password.route.tsx'),
  page('/verify-email/:token', 'account/verify-email.route.tsx'),
  page('/sign-out', 'account/sign-out.route.ts'),
];
