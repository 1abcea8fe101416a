import { classNames } from '@gebyar/ui';
import Search from 'lucide-react/icons/search';
import { useState, type ComponentType, type FocusEvent } from 'react';
import { Form, useLocation, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { barePath, localPath } from '../i18n/paths';
import { getSite } from '../i18n/site';

interface SearchFormProps {
  id: string;
  className?: string;
  /** Only one search of a page is its search landmark. */
  landmark?: boolean;
}

interface Completion {
  /** What the page was searched by then: with another search stands another field, whose list begins closed. */
  query: string;
  field: HTMLInputElement;
  List: ComponentType<{ field: HTMLInputElement }>;
}

/** The way to everything: a plain GET form, which completes what is typed once its list is loaded. */
export function SearchForm({ id, className, landmark = true }: SearchFormProps) {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const query = barePath(pathname) === '/search' ? (params.get('q') ?? '') : '';
  const [completion, setCompletion] = useState<Completion | null>(null);
  const complete = async ({ currentTarget: field }: FocusEvent<HTMLInputElement>) => {
    // A seller's shop is small enough to be searched whole.
    if (completion?.field === field || getSite().sellerSlug !== null) return;
    const { Suggestions: List } = await import('../suggest/suggestions');
    setCompletion({ query, field, List });
  };
  return (
    <Form
      action={localPath('/search')}
      role={landmark ? 'search' : undefined}
      className={classNames('relative', className)}
    >
      <label htmlFor={id} className="sr-only">
        {m.search_label()}
      </label>
      <div className="flex min-h-11 items-center rounded-full border border-line-strong bg-surface focus-within:outline-3 focus-within:outline-offset-1 focus-within:outline-indigo">
        <input
          key={query}
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          maxLength={100}
          placeholder={m.search_placeholder()}
          autoComplete="off"
          enterKeyHint="search"
          // Without a line to load the list, the form works as before.
          onFocus={(event) => void complete(event).catch(() => undefined)}
          className="min-w-0 flex-1 bg-transparent py-2 pl-4 placeholder:text-muted focus-visible:outline-none"
        />
        <button
          aria-label={m.search_submit()}
          className="grid size-11 shrink-0 place-items-center rounded-full text-indigo hover:text-indigo-deep"
        >
          <Search aria-hidden className="size-5" />
        </button>
      </div>
      {completion?.query === query ? <completion.List field={completion.field} /> : null}
    </Form>
  );
}
