import { Notice } from '@gebyar/ui';
import type { ReactNode } from 'react';
import { m } from '../i18n/messages';
import { hasFaults, type FormFaults } from './form-faults';

/** Over a form that came back: how much there is to mend, and what concerns no single field. */
export function FaultSummary({ faults, children }: { faults: FormFaults; children?: ReactNode }) {
  if (!hasFaults(faults)) return null;
  const count = Object.keys(faults.fields).length;
  return (
    <div data-faults tabIndex={-1} className="rounded-control focus:outline-none">
      <Notice
        tone="danger"
        role="alert"
        title={count > 0 ? m.form_faults({ count }) : faults.form.length > 0 ? m.form_refused() : null}
      >
        {faults.form.length > 0 ? (
          <ul className="space-y-1">
            {faults.form.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        ) : null}
        {children}
      </Notice>
    </div>
  );
}
