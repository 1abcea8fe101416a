import { Blossom, classNames } from '@gebyar/ui';
import Search from 'lucide-react/icons/search';
import Shapes from 'lucide-react/icons/shapes';
import Store from 'lucide-react/icons/store';
import { useEffect, useId, useRef } from 'react';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { suggestionKinds, type Suggestion, type SuggestionKind } from './suggestion';
import { typedParts } from './typed-parts';
import { useCombobox } from './use-combobox';
import { useSuggestions } from './use-suggestions';

const titles: Record<SuggestionKind, () => string> = {
  query: m.suggest_queries,
  category: m.suggest_categories,
  motif: m.suggest_motifs,
  seller: m.suggest_sellers,
  product: m.suggest_products,
};

const icons = { query: Search, category: Shapes, motif: Blossom, seller: Store };

/** What a search may become while it is typed: the list below a search field, loaded when somebody first goes there. */
export function Suggestions({ field }: { field: HTMLInputElement }) {
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const count = useRef(0);
  const combobox = useCombobox(field, { listId, optionCount: () => count.current + 1 });
  const { text, shown, active, point, close } = combobox;
  const suggestions = useSuggestions(shown ? text : '');
  useEffect(() => {
    count.current = suggestions.length;
  }, [suggestions]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const option = (index: number) => ({
    id: `${listId}-${String(index)}`,
    selected: index === active,
    onPoint: () => point(index),
    onChoose: () => {
      close();
      // The keyboard of a phone makes room for what was chosen.
      field.blur();
    },
  });
  const groups = suggestionKinds.flatMap((kind) => {
    const ofKind = suggestions.flatMap((suggestion, index) =>
      suggestion.kind === kind ? [{ suggestion, index }] : [],
    );
    return ofKind.length === 0 ? [] : [{ kind, ofKind }];
  });
  return (
    <>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={m.suggest_label()}
        hidden={!shown}
        // Pressing must not take the focus from the field, or the list would close before the click.
        onMouseDown={(event) => event.preventDefault()}
        className="absolute inset-x-0 top-full z-50 mt-1.5 max-h-[min(40rem,70dvh)] lg:max-h-[min(44rem,80dvh)] overflow-y-auto overscroll-contain rounded-control border border-line-strong bg-surface py-1.5 shadow-lg"
      >
        {groups.map(({ kind, ofKind }) => (
          <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`} className="pb-1">
            <p
              id={`${listId}-${kind}`}
              role="presentation"
              className="px-4 pt-2 pb-1 text-xs font-semibold tracking-wide text-muted"
            >
              {titles[kind]()}
            </p>
            {ofKind.map(({ suggestion, index }) => (
              <Option key={suggestion.to} {...option(index)} to={suggestion.to}>
                <Mark suggestion={suggestion} />
                <span className="min-w-0 flex-1">
                  <span className="line-clamp-2 leading-snug text-soft">
                    {typedParts(suggestion.text, text).map((part, at) =>
                      part.typed ? (
                        part.text
                      ) : (
                        <b key={at} className="font-semibold text-ink">
                          {part.text}
                        </b>
                      ),
                    )}
                  </span>
                  {suggestion.note === undefined ? null : (
                    <span className="block text-sm tabular-nums text-muted">{suggestion.note}</span>
                  )}
                </span>
              </Option>
            ))}
          </div>
        ))}
        <div className={classNames(groups.length > 0 && 'border-t border-line pt-1.5')}>
          <Option
            {...option(suggestions.length)}
            to={`/search?${new URLSearchParams({ q: text }).toString()}`}
          >
            <span className="grid h-10 w-12 shrink-0 place-items-center text-indigo">
              <Search aria-hidden className="size-5" />
            </span>
            <span className="line-clamp-2 min-w-0 flex-1 font-medium break-words text-indigo">
              {m.suggest_search({ query: text })}
            </span>
          </Option>
        </div>
      </div>
      <p role="status" className="sr-only">
        {shown ? m.suggest_found({ count: suggestions.length + 1 }) : ''}
      </p>
    </>
  );
}

interface OptionProps {
  id: string;
  to: string;
  selected: boolean;
  onPoint: () => void;
  onChoose: () => void;
  children: React.ReactNode;
}

/** A link as well, so that it can be opened beside. */
function Option({ id, to, selected, onPoint, onChoose, children }: OptionProps) {
  return (
    <LocalLink
      id={id}
      to={to}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      prefetch="none"
      onMouseMove={onPoint}
      onClick={onChoose}
      className={classNames(
        'flex min-h-12 items-center gap-3 px-4 py-1 text-[0.9375rem]',
        selected && 'bg-indigo-wash',
      )}
    >
      {children}
    </LocalLink>
  );
}

function Mark({ suggestion: { kind, picture } }: { suggestion: Suggestion }) {
  if (kind !== 'product') {
    const Icon = icons[kind];
    return (
      <span className="grid h-10 w-12 shrink-0 place-items-center text-soga">
        <Icon aria-hidden className="size-5" />
      </span>
    );
  }
  return (
    <span
      className="size-12 shrink-0 overflow-hidden rounded-cloth bg-sunken"
      style={{ backgroundColor: picture?.colour }}
    >
      {picture ? (
        <img src={picture.url} alt="" width={48} height={48} className="size-full object-cover" />
      ) : null}
    </span>
  );
}
