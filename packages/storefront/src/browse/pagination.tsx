import { buttonClass } from '@gebyar/ui';
import { Link, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { withParams } from './with-params';

interface PaginationProps {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nextText?: string;
}

/** On to the next page of a list, or back to its beginning. The way back is the browser's. */
export function Pagination({ pageInfo, nextText = m.pagination_next() }: PaginationProps) {
  const [params] = useSearchParams();
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const later = params.has('after');
  if (next === null && !later) return null;
  return (
    <nav aria-label={m.pagination_label()} className="flex flex-wrap justify-center gap-3 pt-12">
      {later ? (
        <Link to={withParams(params, {})} className={buttonClass({ variant: 'secondary' })}>
          {m.pagination_first()}
        </Link>
      ) : null}
      {next === null ? null : (
        <Link
          to={withParams(params, { after: next })}
          rel="next"
          className={buttonClass({ variant: later ? 'primary' : 'secondary', size: 'lg' })}
        >
          {nextText}
        </Link>
      )}
    </nav>
  );
}
