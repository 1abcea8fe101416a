import type { RouteEntry } from './route-table';

/** Checkout, payment hand-over, orders, and a shopper's log-in. */
export const accountRoutes: RouteEntry[] = [];
