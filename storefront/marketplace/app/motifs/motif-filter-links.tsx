import { classNames } from '@gebyar/ui';
import { withParams } from '@gebyar/storefront/browse/listing-query';
import { Link, useSearchParams } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';

interface Choice {
  value: string;
  text: string;
  count?: number;
}

interface MotifFilterLinksProps {
  label: string;
  /** The parameter of the address that it sets. */
  name: 'theme' | 'year';
  choices: Choice[];
}

const chip =
  'inline-flex min-h-11 items-center gap-2 whitespace-nowrap rounded-full border border-line-strong px-4 text-sm hover:border-indigo hover:text-indigo aria-[current=true]:border-indigo aria-[current=true]:bg-indigo-wash aria-[current=true]:font-semibold aria-[current=true]:text-indigo';

/** One filter as a row of links; the chosen one is marked, and “all” takes it away again. */
export function MotifFilterLinks({ label, name, choices }: MotifFilterLinksProps) {
  const [params] = useSearchParams();
  const current = params.get(name) ?? '';
  if (choices.length === 0) return null;
  const all: Choice[] = [{ value: '', text: m.motifs_all() }, ...choices];
  return (
    <nav aria-label={label} className="sm:flex sm:items-baseline sm:gap-3">
      <p aria-hidden className="pb-1 text-sm text-muted sm:w-14 sm:shrink-0">
        {label}
      </p>
      <ul
        className={classNames(
          '-mx-4 flex gap-2 overflow-x-auto px-4 pb-1 [scrollbar-width:none]',
          'sm:mx-0 sm:flex-wrap sm:px-0',
        )}
      >
        {all.map(({ value, text, count }) => (
          <li key={value}>
            <Link
              to={withParams(params, { [name]: value === '' ? null : value })}
              aria-current={value === current ? 'true' : undefined}
              preventScrollReset
              className={chip}
            >
              {text}
              {count === undefined ? null : <span className="tabular-nums text-muted">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
