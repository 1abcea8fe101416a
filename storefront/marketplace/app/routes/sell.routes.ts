import { page, type RouteEntry } from '@gebyar/storefront/routes';

/** The seller centre. Every page of a seller's own names the seller in its address. */
export const sellRoutes: RouteEntry[] = [
  page('/sell', 'sell/sell.route.tsx'),
  page('/sell/sign-in', 'sell/entrance/sign-in.route.tsx'),
  page('/sell/sign-up', 'sell/entrance/sign-up.route.tsx'),
  page('/sell/sign-out', 'sell/entrance/sign-out.route.ts'),
  page('/sell/apply', 'sell/apply/apply.route.tsx'),
  page('/sell/:sellerId', 'sell/desk/desk.route.tsx', [
    { index: true, file: 'sell/desk/today.route.tsx' },
    { path: 'orders', file: 'sell/orders/seller-orders.route.tsx' },
    { path: 'orders/:orderId', file: 'sell/orders/seller-order.route.tsx' },
    { path: 'orders/:orderId/documents/:file', file: 'sell/orders/document.route.ts' },
    { path: 'orders/:orderId/messages', file: 'sell/messages/seller-messages.route.tsx' },
    { path: 'drafts', file: 'sell/drafts/drafts.route.tsx' },
    { path: 'messages', file: 'sell/messages/inbox.route.tsx' },
    { path: 'money', file: 'sell/money/money.route.tsx' },
    { path: 'money/statement.csv', file: 'sell/money/statement.route.ts' },
    { path: 'orders/:orderId/cancel', file: 'sell/orders/cancel-order.route.tsx' },
    { path: 'orders/:orderId/refund', file: 'sell/orders/refund-order.route.tsx' },
    { path: 'returns', file: 'sell/returns/seller-returns.route.tsx' },
    { path: 'returns/:returnId', file: 'sell/returns/seller-return.route.tsx' },
    { path: 'reviews', file: 'sell/reviews/seller-reviews.route.tsx' },
    { path: 'stock', file: 'sell/stock/stock.route.tsx' },
    { path: 'stock/places', file: 'sell/stock/places.route.tsx' },
    { path: 'stock/low', file: 'sell/stock/low.route.tsx' },
    { path: 'stock/counts', file: 'sell/stock/counts.route.tsx' },
    { path: 'stock/counts/:countId', file: 'sell/stock/count.route.tsx' },
    { path: 'stock/files', file: 'sell/stock/files.route.tsx' },
    { path: 'stock/files/stock.csv', file: 'sell/stock/export.route.ts' },
    { path: 'stock/:variantId', file: 'sell/stock/variant.route.tsx' },
  ]),
];
