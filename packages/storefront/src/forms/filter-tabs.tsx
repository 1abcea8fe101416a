import { useEffect, useRef } from 'react';
import { Link } from '../framework';

interface FilterTabsProps {
  label: string;
  tabs: { to: string; text: string; current: boolean; count?: number | null }[];
}

/** Views of one list as links, in a row that scrolls under the thumb. */
export function FilterTabs({ label, tabs }: FilterTabsProps) {
  const current = useRef<HTMLAnchorElement>(null);
  const currentTo = tabs.find((tab) => tab.current)?.to;
  useEffect(() => {
    const row = current.current?.closest('ul');
    if (!row || !current.current) return;
    row.scrollLeft = current.current.offsetLeft - (row.clientWidth - current.current.offsetWidth) / 2;
  }, [currentTo]);
  return (
    <nav aria-label={label}>
      <ul className="snap-row relative -mx-4 scroll-px-4 gap-2 px-4 py-1">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link
              ref={tab.current ? current : undefined}
              to={tab.to}
              aria-current={tab.current ? 'page' : undefined}
              className="flex min-h-11 items-center gap-2 rounded-full border border-line-strong px-4 text-sm hover:border-indigo hover:text-indigo aria-[current=page]:border-indigo aria-[current=page]:bg-indigo aria-[current=page]:font-semibold aria-[current=page]:text-on-indigo"
            >
              {tab.text}
              {tab.count === null || tab.count === undefined ? null : (
                <span className="tabular-nums">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
