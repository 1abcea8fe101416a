import type { RouteEntry } from './route-table';

/** The operator's desk. */
export const officeRoutes: RouteEntry[] = [];
