import type { ButtonHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';

export interface ButtonLook {
  /** `primary` once a screen; `quiet` is text that can be pressed. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'sm' | 'md' | 'lg';
  /** As wide as what holds it. */
  wide?: boolean;
}

const variants = {
  primary: 'bg-indigo text-on-indigo hover:bg-indigo-deep',
  secondary: 'border border-line-strong bg-surface text-ink hover:border-indigo hover:text-indigo',
  quiet: 'text-indigo underline decoration-line-strong underline-offset-4 hover:decoration-current',
  danger: 'border border-danger text-danger hover:bg-danger-wash',
} as const;

const sizes = {
  sm: 'min-h-11 text-sm',
  md: 'min-h-11 text-[0.9375rem]',
  lg: 'min-h-13 text-base',
} as const;

/** A quiet button lines up with the text around it, so it has no sides. */
const sides = { sm: 'px-3', md: 'px-5', lg: 'px-6' } as const;

/** The classes of a button, for links that look like one. */
export function buttonClass({ variant = 'primary', size = 'md', wide = false }: ButtonLook = {}): string {
  return classNames(
    'inline-flex items-center justify-center gap-2 rounded-control text-center font-semibold leading-tight',
    'transition-colors duration-150 disabled:opacity-50 aria-disabled:opacity-50',
    variants[variant],
    sizes[size],
    variant !== 'quiet' && sides[size],
    wide && 'w-full',
  );
}

/** A button that says what will happen. Submits its form unless `type` says otherwise. */
export function Button({
  variant,
  size,
  wide,
  className,
  type = 'submit',
  ...rest
}: ButtonLook & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type={type} className={classNames(buttonClass({ variant, size, wide }), className)} {...rest} />
  );
}
