import { useEffect, useRef, type RefObject } from 'react';
import { hasFaults, type FormFaults } from './form-faults';

/** Takes the visitor to the first thing to mend whenever an answer brings faults. */
export function useFaultFocus(faults: FormFaults): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!hasFaults(faults)) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-faults]')?.focus();
  }, [faults]);
  return form;
}
