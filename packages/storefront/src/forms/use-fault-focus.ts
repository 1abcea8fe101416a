import { useEffect, useRef, type RefObject } from 'react';
import { hasFaults, type FormFaults } from './form-faults';

/** Takes the visitor to the first thing to mend whenever an answer brings faults. */
export function useFaultFocus<Holder extends HTMLElement = HTMLFormElement>(
  faults: FormFaults,
): RefObject<Holder> {
  const form = useRef<Holder>(null);
  useEffect(() => {
    if (!hasFaults(faults)) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-faults]')?.focus();
  }, [faults]);
  return form;
}
