import type { OfficeDeskQuery } from '@gebyar/schema/office';
import { Notice } from '@gebyar/ui';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';

type Audit = NonNullable<OfficeDeskQuery['latestAudit']>;

/** What the nightly look for broken rules has found; nothing when all is well. The rules are told in English, as the log does. */
export function BrokenRules({ audit: { at, broken } }: { audit: Pick<Audit, 'at' | 'broken'> }) {
  if (broken.length === 0) return null;
  return (
    <Notice tone="danger" title={m.office_audit_title()} className="mt-6">
      <p>{m.office_audit_lead({ at: formatDateTime(at) })}</p>
      <ul className="divide-y divide-line">
        {broken.map(({ code, rule, count, examples }) => (
          <li key={rule} className="py-2">
            <details>
              <summary className="cursor-pointer">
                <span className="font-semibold">{m.office_audit_count({ code, count })}</span>{' '}
                <span lang="en">{rule}</span>
              </summary>
              <ul className="space-y-1 pt-2 text-sm" lang="en">
                {examples.map(({ subject, found }, index) => (
                  <li key={`${subject} ${String(index)}`} className="wrap-anywhere">
                    {subject}: {found}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
