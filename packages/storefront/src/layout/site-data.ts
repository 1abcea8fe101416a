import { useRouteLoaderData } from '../framework';
import type { Theme } from '../session/preferences.server';

/** What the root loader of every site gives, for parts that stand on any page. */
export interface SiteData {
  /** The site's own public address, without the base path of a shop. */
  publicUrl: string;
  /** The marketplace's: the same, or where a shop's links to motifs and provenance lead. */
  marketplaceUrl: string;
  /** What stands over the door and after the title of a page. */
  siteName: string;
  theme: Theme | null;
  cartCount: number;
}

/** The root's data; undefined while the root itself is in error. */
export const useSiteData = (): SiteData | undefined => useRouteLoaderData<SiteData>('root');
