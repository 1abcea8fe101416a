import { Suspense, type ReactNode } from 'react';

/**
 * A part of a page that React takes up on its own, once the rest has been. Without such parts the first touch of a page that
 * is just starting waits until all of it has been taken up: on a cheap phone half a second for a list of cards.
 */
export const HydrationBoundary = ({ children }: { children: ReactNode }) => (
  <Suspense fallback={null}>{children}</Suspense>
);
