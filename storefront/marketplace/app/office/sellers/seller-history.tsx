import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import type { OfficeSeller } from './office-seller.server';

const deeds: Record<string, () => string> = {
  'seller.applied': m.office_deed_applied,
  'seller.approved': m.office_deed_approved,
  'seller.suspended': m.office_deed_suspended,
  'seller.profile-updated': m.office_deed_profile,
  'seller.member-added': m.office_deed_member,
};

/** What was done to a seller, by whom and why; the newest first. */
export function SellerHistory({ history }: { history: OfficeSeller['history'] }) {
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history-heading">
      <h2 id="history-heading" className="pb-3 text-lg">
        {m.office_history()}
      </h2>
      <ol className="space-y-4 border-l-2 border-line pl-4">
        {history.map(({ action, at, actorName, reason }, index) => (
          <li key={index}>
            <p className="font-medium">{deeds[action]?.() ?? action}</p>
            <p className="text-sm text-muted">
              {[formatDateTime(at), actorName ?? m.office_deed_system()].join(' · ')}
            </p>
            {reason ? <p className="text-sm break-words whitespace-pre-line text-soft">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
