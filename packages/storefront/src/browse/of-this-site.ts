import type { ProductWhere } from '@gebyar/schema/shop';
import { getSite } from '../i18n/site';

/** A filter for what this site sells: everything on the marketplace, its own things in a seller's shop. */
export function ofThisSite(where: ProductWhere = {}): ProductWhere {
  const { sellerSlug } = getSite();
  return sellerSlug === null ? where : { ...where, seller: [sellerSlug] };
}
