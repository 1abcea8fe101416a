import type { InputHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface ChoiceCardProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'title'> {
  title: ReactNode;
  description?: ReactNode;
  /** At the end of the line: a price, for example. */
  aside?: ReactNode;
}

/** One of several ways, as a radio button one can hit with a thumb. Set them in a fieldset with a legend. */
export function ChoiceCard({ title, description, aside, className, ...input }: ChoiceCardProps) {
  return (
    <label
      className={classNames(
        'flex cursor-pointer items-start gap-3 rounded-control border border-line-strong bg-surface p-4',
        'hover:border-indigo has-checked:border-indigo has-checked:bg-indigo-wash has-checked:shadow-[inset_0_0_0_1px_var(--indigo)]',
        'has-disabled:opacity-60',
        className,
      )}
    >
      <input type="radio" className="mt-1 size-5 shrink-0" {...input} />
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{title}</span>
        {description ? <span className="block text-sm text-soft">{description}</span> : null}
      </span>
      {aside ? <span className="shrink-0 font-semibold tabular-nums">{aside}</span> : null}
    </label>
  );
}

/** A box to tick, with its words beside it. */
export function Checkbox({
  children,
  className,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & { children: ReactNode }) {
  return (
    <label className={classNames('flex min-h-11 cursor-pointer items-center gap-3', className)}>
      <input type="checkbox" className="size-5 shrink-0" {...input} />
      <span>{children}</span>
    </label>
  );
}
