import { classNames } from './class-names.ts';

/** Holds the place of what is on its way, so that nothing jumps. Give it a size by class. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={classNames('skeleton rounded-cloth', className)} />;
}
