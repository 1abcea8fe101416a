import { LocalNavLink } from '@gebyar/storefront/i18n/local-link';

interface DeskTabsProps {
  label: string;
  tabs: { to: string; text: string; end?: boolean; count?: number }[];
}

/** The rooms of a desk, side by side under its name. */
export function DeskTabs({ label, tabs }: DeskTabsProps) {
  return (
    <nav aria-label={label} className="-mx-3">
      <ul className="snap-row gap-1">
        {tabs.map(({ to, text, end, count }) => (
          <li key={to}>
            <LocalNavLink
              to={to}
              end={end ?? false}
              className="flex min-h-12 items-center gap-2 border-b-3 border-transparent px-3 text-soft hover:text-indigo aria-[current=page]:border-indigo aria-[current=page]:font-semibold aria-[current=page]:text-indigo"
            >
              {text}
              {count ? (
                <span className="grid h-6 min-w-6 place-items-center rounded-full bg-accent px-1.5 text-xs font-bold tabular-nums text-on-accent">
                  {count}
                </span>
              ) : null}
            </LocalNavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
