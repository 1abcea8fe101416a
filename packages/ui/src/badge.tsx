import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const tones = {
  neutral: 'bg-sunken text-soft',
  indigo: 'bg-indigo-wash text-indigo',
  soga: 'bg-soga-wash text-soga',
  accent: 'bg-accent text-on-accent',
  danger: 'bg-danger-wash text-danger',
  success: 'bg-success-wash text-success',
} as const;

/** A word or two about a thing, like the woven label in a seam. */
export function Badge({ tone = 'neutral', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-cloth px-2 py-0.5 text-xs font-semibold',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
