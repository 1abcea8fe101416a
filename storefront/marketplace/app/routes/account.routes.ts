import { page, type RouteEntry } from './route-table';

/** Checkout, payment hand-over, orders, and a shopper's log-in. */
export const accountRoutes: RouteEntry[] = [
  page('/checkout', 'checkout/checkout.route.tsx'),
  page('/checkout/subdistricts', 'checkout/subdistricts.route.ts'),
  page('/orders', 'orders/orders.route.tsx'),
  page('/orders/:number', 'orders/order.route.tsx'),
  page('/sign-in', 'account/sign-in.route.tsx'),
  page('/sign-up', 'account/sign-up.route.tsx'),
  page('/sign-out', 'account/sign-out.route.ts'),
];
