/** The web framework's browser-only names; see framework.ts. */
export { RemixBrowser as HydratedRouter } from '@remix-run/react';
