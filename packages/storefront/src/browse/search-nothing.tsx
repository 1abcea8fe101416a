import type { NothingFoundQuery } from '@gebyar/schema/shop';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { categoryPath } from '../i18n/site-paths';

interface SearchNothingProps {
  help: Pick<NothingFoundQuery, 'autocomplete' | 'categories'>;
  /** A seller's shop leads to nothing of the others. */
  ofMarketplace: boolean;
}

const chip =
  'inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong px-4 text-sm hover:border-indigo hover:text-indigo';

interface WayOn {
  key: string;
  to: string;
  text: string;
  count?: number;
}

/** Ways on from a search that found nothing: words and names that are near, and kinds of things. */
export function SearchNothing({ help, ofMarketplace }: SearchNothingProps) {
  if (!ofMarketplace) return null;
  const { queries, categories, motifs, sellers } = help.autocomplete;
  const near: WayOn[] = [
    ...queries.map((text) => ({ key: `q-${text}`, to: `/search?q=${encodeURIComponent(text)}`, text })),
    ...categories.map(({ id, slug, name }) => ({ key: id, to: categoryPath(slug), text: name })),
    ...motifs.map(({ id, slug, name }) => ({ key: id, to: `/motifs/${slug}`, text: name })),
    ...sellers.map(({ id, slug, name }) => ({ key: id, to: `/sellers/${slug}`, text: name })),
  ];
  const kinds: WayOn[] = help.categories
    .filter(({ parent, productCount }) => parent === null && productCount > 0)
    .map(({ id, slug, name, productCount }) => ({
      key: id,
      to: categoryPath(slug),
      text: name,
      count: productCount,
    }));
  return (
    <div className="mx-auto max-w-3xl space-y-8">
      <WaysOn title={m.nothing_near()} ways={near} />
      <WaysOn title={m.nothing_categories()} ways={kinds} />
    </div>
  );
}

function WaysOn({ title, ways }: { title: string; ways: WayOn[] }) {
  if (ways.length === 0) return null;
  return (
    <section>
      <h2 className="pb-3 text-center text-lg">{title}</h2>
      <ul className="flex flex-wrap justify-center gap-2">
        {ways.map(({ key, to, text, count }) => (
          <li key={key}>
            <LocalLink to={to} className={chip}>
              {text}
              {count === undefined ? null : <span className="tabular-nums text-muted">{count}</span>}
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
