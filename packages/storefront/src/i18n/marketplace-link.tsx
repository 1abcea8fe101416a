import type { ReactNode } from 'react';
import { useSiteData } from '../layout/site-data';
import { baseLocale, getLocale } from './locale';
import { LocalLink } from './local-link';
import { getSite } from './site';

interface MarketplaceLinkProps {
  /** A bare path of the marketplace. */
  to: string;
  className?: string;
  children: ReactNode;
}

/** A link to a page that only the marketplace has, from wherever one is; it stays in the page's language. */
export function MarketplaceLink({ to, className, children }: MarketplaceLinkProps) {
  const { marketplaceUrl = '' } = useSiteData() ?? {};
  if (getSite().sellerSlug === null) {
    return (
      <LocalLink to={to} className={className}>
        {children}
      </LocalLink>
    );
  }
  const locale = getLocale();
  return (
    <a href={`${marketplaceUrl}${locale === baseLocale ? '' : `/${locale}`}${to}`} className={className}>
      {children}
    </a>
  );
}
