import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { JsonLd } from './json-ld';

export interface Crumb {
  /** A bare path. */
  to: string;
  text: string;
}

/** Where one is, for people and for search engines. The page itself is not in it. */
export function Breadcrumbs({ crumbs, publicUrl }: { crumbs: Crumb[]; publicUrl: string }) {
  const all = [{ to: '/', text: m.breadcrumb_home() }, ...crumbs];
  return (
    <nav aria-label={m.breadcrumb_label()}>
      <ol className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
        {all.map(({ to, text }, index) => (
          <li key={to} className="flex items-center gap-2">
            {index > 0 ? <span aria-hidden>/</span> : null}
            <LocalLink to={to} className="inline-flex min-h-8 items-center hover:text-indigo hover:underline">
              {text}
            </LocalLink>
          </li>
        ))}
      </ol>
      <JsonLd
        data={{
          '@type': 'BreadcrumbList',
          itemListElement: all.map(({ to, text }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: text,
            item: `${publicUrl}${localPath(to)}`,
          })),
        }}
      />
    </nav>
  );
}
