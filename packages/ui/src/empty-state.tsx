import type { ReactNode } from 'react';
import { Blossom } from './blossom.tsx';

interface EmptyStateProps {
  title: ReactNode;
  children?: ReactNode;
  /** Where to go from here. */
  action?: ReactNode;
  /** The heading's level on its page. */
  level?: 1 | 2;
}

/** Nothing here, and what to do about it. */
export function EmptyState({ title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="flex flex-col items-center gap-3 px-4 py-14 text-center">
      <Blossom className="mb-2 size-16 text-accent" />
      <Heading className="text-2xl">{title}</Heading>
      {children ? <div className="max-w-md text-soft">{children}</div> : null}
      {action ? <div className="mt-4 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
