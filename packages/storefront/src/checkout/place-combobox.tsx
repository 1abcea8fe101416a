import type { PlaceChoiceFragment } from '@gebyar/schema/shop';
import { classNames, Field, TextInput } from '@gebyar/ui';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { m } from '../i18n/messages';
import { usePlaceSearch } from './use-place-search';

interface PlaceComboboxProps {
  query: string;
  code: string;
  error: string | undefined;
  onChosen: () => void;
}

/** The same search as one field whose results open below it (ARIA combobox with a listbox, focus stays in the field). */
export function PlaceCombobox({ query, code, error, onChosen }: PlaceComboboxProps) {
  const listId = useId();
  const [text, setText] = useState(query);
  const [chosen, setChosen] = useState(code);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { places, waiting } = usePlaceSearch(chosen === '' && open ? text : '');
  const shown = open && places !== null;
  const optionId = (index: number) => `${listId}-${String(index)}`;

  // The hidden field below holds the new code only once it is rendered.
  useEffect(() => {
    if (chosen !== '' && chosen !== code) onChosen();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it tells about the choice, not about a new callback
  }, [chosen]);

  const choose = (place: PlaceChoiceFragment) => {
    setText(place.path);
    setChosen(place.code);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    if (!shown || places.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + places.length) % places.length);
    }
    const place = places[active];
    if (event.key === 'Enter' && place) {
      event.preventDefault();
      choose(place);
    }
  };

  return (
    <div>
      <Field label={m.checkout_place()} hint={m.checkout_place_hint()} error={error}>
        {(control) => (
          <div className="relative">
            <TextInput
              {...control}
              name="placeQuery"
              role="combobox"
              aria-expanded={shown}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={shown && places.length > 0 ? optionId(active) : undefined}
              autoComplete="off"
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
                setChosen('');
                setActive(0);
                setOpen(true);
              }}
              onKeyDown={onKeyDown}
              onBlur={() => setOpen(false)}
            />
            <ul
              id={listId}
              role="listbox"
              aria-label={m.checkout_place_choose()}
              hidden={!shown || places.length === 0}
              className="absolute inset-x-0 top-full z-30 mt-1 max-h-80 overflow-y-auto rounded-control border border-line-strong bg-surface py-1 shadow-lg"
            >
              {(places ?? []).map((place, index) => (
                <li
                  key={place.code}
                  id={optionId(index)}
                  role="option"
                  aria-selected={index === active}
                  // Pressing must not take the focus from the field, or the list would close before the click.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(place)}
                  onMouseMove={() => setActive(index)}
                  className={classNames('cursor-pointer px-3.5 py-2', index === active && 'bg-indigo-wash')}
                >
                  <span className="block font-medium">{place.name}</span>
                  <span className="block text-sm text-soft">
                    {place.districtName}, {place.cityName}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Field>
      <input type="hidden" name="placeCode" value={chosen} />
      <p role="status" className="pt-1.5 text-sm text-soft empty:hidden">
        {statusText({ chosen: chosen !== '', waiting, found: shown ? places.length : null, text })}
      </p>
    </div>
  );
}

interface PlaceStatus {
  chosen: boolean;
  waiting: boolean;
  found: number | null;
  text: string;
}

function statusText({ chosen, waiting, found, text }: PlaceStatus): string {
  if (chosen) return m.checkout_place_chosen();
  if (waiting) return m.checkout_place_searching();
  if (found === null) return '';
  return found === 0 ? m.checkout_place_none({ query: text }) : m.checkout_place_found({ count: found });
}
