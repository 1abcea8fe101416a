import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';

/** A search that is narrowed further: those are without end. */
const narrowed = '/search?*&';

/** Shops are public; carts, orders and desks are nobody's business. */
export function loader({ context }: LoaderFunctionArgs) {
  const hidden = ['/cart', '/checkout', '/orders', '/sell/', '/office', '/sign-', '/preferences', narrowed];
  const lines = [
    'User-agent: *',
    ...hidden.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]),
    `Sitemap: ${context.config.publicUrl}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
