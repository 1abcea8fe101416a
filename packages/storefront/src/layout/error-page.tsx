import { buttonClass, EmptyState } from '@gebyar/ui';
import type { NearMatchesQuery } from '@gebyar/schema/shop';
import { Suspense } from 'react';
import { isRouteErrorResponse, useLocation } from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { browsePath } from '../i18n/site-paths';
import { NearMatches } from '../lost/near-matches.lazy';
import { SearchForm } from './search-form';

const words: Record<number, { title: () => string; text: () => string }> = {
  400: { title: m.error_bad_title, text: m.error_bad },
  403: { title: m.error_forbidden_title, text: m.error_forbidden },
  404: { title: m.error_not_found_title, text: m.error_not_found },
  429: { title: m.error_busy_title, text: m.error_busy },
  503: { title: m.error_unavailable_title, text: m.error_unavailable },
};
const broken = { title: m.error_broken_title, text: m.error_broken };

/** The words for whatever was thrown. */
export function errorWords(error: unknown): { status: number; title: string; text: string } {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, text } = words[status] ?? broken;
  return { status, title: title(), text: text() };
}

/** What `lost` found near. */
const nearOf = (error: unknown): NearMatchesQuery | null =>
  isRouteErrorResponse(error) && error.status === 404 && typeof error.data === 'object'
    ? (error.data as NearMatchesQuery | null)
    : null;

/** What went wrong, in the visitor's language, and where to go from here. */
export function ErrorPage({ error }: { error: unknown }) {
  const { status, title, text } = errorWords(error);
  const { pathname, search } = useLocation();
  const near = nearOf(error);
  const retry = status >= 500 || status === 429;
  return (
    <div className="page">
      <EmptyState
        level={1}
        title={title}
        action={
          <>
            {retry ? (
              <a href={`${pathname}${search}`} className={buttonClass()}>
                {m.error_retry()}
              </a>
            ) : null}
            <LocalLink to="/" className={buttonClass({ variant: retry ? 'secondary' : 'primary' })}>
              {m.error_home()}
            </LocalLink>
            <LocalLink to={browsePath()} className={buttonClass({ variant: 'secondary' })}>
              {m.menu_all_categories()}
            </LocalLink>
          </>
        }
      >
        <p>{text}</p>
        {status === 404 ? <SearchForm id="search-lost" landmark={false} className="mt-5 w-full" /> : null}
      </EmptyState>
      {near ? (
        <Suspense>
          <NearMatches near={near} />
        </Suspense>
      ) : null}
    </div>
  );
}
