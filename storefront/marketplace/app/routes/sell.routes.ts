import type { RouteEntry } from './route-table';

/** The seller centre. */
export const sellRoutes: RouteEntry[] = [];
