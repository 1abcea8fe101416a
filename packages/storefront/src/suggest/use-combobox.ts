import { useEffect, useState } from 'react';
import { useLocation } from '../framework';

interface ComboboxState {
  text: string;
  shown: boolean;
  /** The option that is pointed at; -1 while none is. */
  active: number;
  point: (index: number) => void;
  close: () => void;
}

interface ComboboxOptions {
  /** The list's id; an option's is `<listId>-<index>`. */
  listId: string;
  optionCount: () => number;
}

/**
 * Makes a plain search field a combobox with a list of options (ARIA 1.2: the focus stays in the field). The field is there
 * long before the list is, so it is given its part here, and plain again when the list goes.
 */
export function useCombobox(
  field: HTMLInputElement,
  { listId, optionCount }: ComboboxOptions,
): ComboboxState {
  const { key: here } = useLocation();
  const [text, setText] = useState(field.value.trim());
  // What was typed while the list was still on its way counts.
  const [openAt, setOpenAt] = useState(field.value === field.defaultValue ? null : here);
  const [active, setActive] = useState(-1);
  // Another page closes it.
  const shown = openAt === here && text !== '';
  const close = () => {
    setOpenAt(null);
    setActive(-1);
  };

  useEffect(() => {
    // Roles of a combobox are for text fields; what `search` adds, the form has.
    field.type = 'text';
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', listId);
    return () => {
      field.type = 'search';
      for (const name of ['role', 'aria-autocomplete', 'aria-controls', 'aria-expanded'])
        field.removeAttribute(name);
    };
  }, [field, listId]);

  useEffect(() => {
    field.setAttribute('aria-expanded', String(shown));
    if (shown && active >= 0) field.setAttribute('aria-activedescendant', `${listId}-${String(active)}`);
    else field.removeAttribute('aria-activedescendant');
  }, [field, listId, shown, active]);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const step = (by: 1 | -1) => {
      setOpenAt(here);
      // One place more than there are options: the field itself.
      const places = optionCount() + 1;
      setActive(shown ? ((active + 1 + by + places) % places) - 1 : by === 1 ? 0 : places - 2);
    };
    const onInput = () => {
      setText(field.value.trim());
      setOpenAt(here);
      setActive(-1);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || text === '') return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Escape' && shown) {
        event.preventDefault();
        close();
      } else if (event.key === 'Enter' && shown && active >= 0) {
        event.preventDefault();
        document.getElementById(`${listId}-${String(active)}`)?.click();
      }
    };
    field.addEventListener('input', onInput, { signal });
    field.addEventListener('keydown', onKeyDown, { signal });
    field.addEventListener('blur', close, { signal });
    return () => listening.abort();
  });

  return { text, shown, active, point: setActive, close };
}
