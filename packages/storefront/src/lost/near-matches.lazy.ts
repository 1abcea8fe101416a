import { lazy } from 'react';

const load = () => import('./near-matches');

/**
 * Few get lost: a browser loads what helps them when it is needed, and a page that can't load it goes without. The server has
 * it at hand, so that it stands in the page for those without a script.
 */
export const NearMatches = import.meta.env.SSR
  ? (await load()).default
  : lazy(() => load().catch(() => ({ default: () => null })));
