import { Link, NavLink, type LinkProps } from '../framework';
import { localPath } from './paths';

/** A link inside the marketplace: `to` is a bare path (`/cart`) and stays in the page's language. */
export function LocalLink({ to, ...rest }: Omit<LinkProps, 'to'> & { to: string }) {
  return <Link prefetch="intent" {...rest} to={localPath(to)} />;
}

type LocalNavLinkProps = Omit<Parameters<typeof NavLink>[0], 'to'> & { to: string };

/** A LocalLink that knows whether it leads to where one is (`aria-current`). */
export function LocalNavLink({ to, ...rest }: LocalNavLinkProps) {
  return <NavLink prefetch="intent" {...rest} to={localPath(to)} />;
}
