import { Link } from '~/framework';

interface FilterTabsProps {
  label: string;
  tabs: { to: string; text: string; current: boolean; count?: number | null }[];
}

/** Views of one list as links, in a row that scrolls under the thumb. */
export function FilterTabs({ label, tabs }: FilterTabsProps) {
  return (
    <nav aria-label={label}>
      <ul className="snap-row -mx-4 gap-2 px-4 py-1">
        {tabs.map(({ to, text, current, count }) => (
          <li key={to}>
            <Link
              to={to}
              aria-current={current ? 'page' : undefined}
              className="flex min-h-11 items-center gap-2 rounded-full border border-line-strong px-4 text-sm hover:border-indigo hover:text-indigo aria-[current=page]:border-indigo aria-[current=page]:bg-indigo aria-[current=page]:font-semibold aria-[current=page]:text-on-indigo"
            >
              {text}
              {count === null || count === undefined ? null : <span className="tabular-nums">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
