import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';

interface SectionHeadProps {
  id: string;
  title: string;
  text?: string | null;
  /** Where there is more of it. */
  to?: string;
}

/** A section's title, what it is about, and the way to all of it. */
export function SectionHead({ id, title, text, to }: SectionHeadProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-4">
      <div className="max-w-2xl">
        <h2 id={id} className="text-2xl">
          {title}
        </h2>
        {text ? <p className="pt-1 text-soft">{text}</p> : null}
      </div>
      {to === undefined ? null : (
        <LocalLink
          to={to}
          aria-label={m.home_rail_more_of({ title })}
          className="inline-flex min-h-11 items-center text-[0.9375rem] font-medium text-indigo hover:underline"
        >
          {m.home_rail_more()}
        </LocalLink>
      )}
    </div>
  );
}
