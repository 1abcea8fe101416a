import type { LoadContext } from '../framework';

/**
 * Nothing from third parties: scripts are our files, or carry the answer's nonce. A form may lead to the hosted payment
 * page, because browsers hold `form-action` against the redirect that answers it, too.
 */
export function contentSecurityPolicy(nonce: string, config: LoadContext['config']): string {
  const dev = import.meta.env.DEV;
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`],
    'style-src': ["'self'", ...(dev ? ["'unsafe-inline'"] : [])],
    // Pictures stand on their own dominant colour, which is a style attribute.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', ...config.mediaOrigins],
    'connect-src': ["'self'", ...(dev ? ['ws:'] : [])],
    'form-action': ["'self'", ...config.paymentPageOrigins],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
