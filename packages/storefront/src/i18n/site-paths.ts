import { getSite } from './site';

/** A category's list of products, in the words of the site: a shop calls them collections. */
export const categoryPath = (slug: string): string =>
  getSite().sellerSlug === null ? `/categories/${slug}` : `/collections/${slug}`;

/** Where one goes to look around. */
export const browsePath = (): string => (getSite().sellerSlug === null ? '/categories' : '/collections');

/** Who made it: the seller's page, or the story of the shop one is in. */
export const makerPath = (slug: string): string =>
  getSite().sellerSlug === null ? `/sellers/${slug}` : '/story';
