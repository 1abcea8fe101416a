import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';

/** One entry of a site's route table, as the framework reads it. `file` counts from the site's app/. */
export interface RouteEntry {
  id?: string;
  path?: string;
  index?: boolean;
  file: string;
  children?: RouteEntry[];
}

/** A page at a bare path, in every language: `en?` is an optional literal segment, so both addresses are one route. */
export const page = (path: string, file: string, children?: RouteEntry[]): RouteEntry => ({
  path: path === '/' ? 'en?' : `en?${path}`,
  file,
  ...(children ? { children } : {}),
});

const sources = fileURLToPath(new URL('../src/', import.meta.url));

/** A page that every site has, from src/ of this package. `app` is the address of the site's app folder. */
export const sharedPages =
  (app: URL) =>
  (path: string, file: string): RouteEntry => ({
    ...page(path, relative(fileURLToPath(app), `${sources}${file}`)),
    id: file.replace(/\.tsx?$/, ''),
  });
