/** One entry of the route table, as the framework reads it. `file` counts from app/. */
export interface RouteEntry {
  id?: string;
  path?: string;
  index?: boolean;
  file: string;
  children?: RouteEntry[];
}

/** A page at a bare path, in every language. */
export const page = (path: string, file: string, children?: RouteEntry[]): RouteEntry => ({
  path: path === '/' ? 'en?' : `en?${path}`,
  file,
  ...(children ? { children } : {}),
});
