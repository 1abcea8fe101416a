import { buttonClass, EmptyState } from '@gebyar/ui';
import type { MetaFunction } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.offline_title(), location, matches, noIndex: true });

/** What the service worker shows where no line leads to us. */
export default function OfflinePage() {
  return (
    <div className="page">
      <EmptyState
        level={1}
        title={m.offline_title()}
        action={
          <a href="" className={buttonClass()}>
            {m.offline_retry()}
          </a>
        }
      >
        <p>{m.offline_text()}</p>
      </EmptyState>
    </div>
  );
}
