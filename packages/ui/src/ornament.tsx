import { useId } from 'react';
import { classNames } from './class-names.ts';

/** A strip of tumpal, the row of spear-heads that edges a cloth. Decoration in the colour of the text around it. */
export function Ornament({ className, flip = false }: { className?: string; flip?: boolean }) {
  const id = useId();
  return (
    <svg
      aria-hidden
      width="100%"
      height="28"
      className={classNames('block', flip && 'rotate-180', className)}
      fill="none"
      stroke="currentColor"
    >
      <defs>
        <pattern id={id} width="32" height="28" patternUnits="userSpaceOnUse">
          <path d="M0 26.5h32M2 23 16 3l14 20Z" strokeWidth="1.25" strokeLinejoin="round" />
          <path d="M9 20.5 16 10l7 10.5Z" strokeWidth="1" strokeLinejoin="round" opacity="0.7" />
          <path d="M16 14.5c1.5 1.8 1.5 3.6 0 5.2-1.5-1.6-1.5-3.4 0-5.2Z" fill="currentColor" stroke="none" />
          <circle cx="0" cy="8" r="1.4" fill="currentColor" stroke="none" />
          <circle cx="32" cy="8" r="1.4" fill="currentColor" stroke="none" />
          <circle cx="5" cy="3.5" r="0.8" fill="currentColor" stroke="none" />
          <circle cx="27" cy="3.5" r="0.8" fill="currentColor" stroke="none" />
        </pattern>
      </defs>
      <rect width="100%" height="28" fill={`url(#${id})`} stroke="none" />
    </svg>
  );
}
