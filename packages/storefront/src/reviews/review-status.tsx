import type { OwnReviewMarkFragment, ReviewStatus } from '@gebyar/schema/shop';
import { Badge } from '@gebyar/ui';
import { m } from '../i18n/messages';

const words: Record<ReviewStatus, () => string> = {
  PUBLISHED: m.own_review_status_published,
  HELD: m.own_review_status_held,
  HIDDEN: m.own_review_status_hidden,
  REMOVED: m.own_review_status_removed,
};

const tones = { PUBLISHED: 'success', HELD: 'soga', HIDDEN: 'danger', REMOVED: 'neutral' } as const;

/** Who can read one's review, and why when that is not everybody. */
export function ReviewStatusNote({
  review: { status, hiddenReason },
}: {
  review: Pick<OwnReviewMarkFragment, 'status' | 'hiddenReason'>;
}) {
  return (
    <>
      <Badge tone={tones[status]}>{words[status]()}</Badge>
      {status === 'HELD' ? <p className="text-sm text-soft">{m.own_review_held()}</p> : null}
      {status === 'HIDDEN' && hiddenReason !== null ? (
        <p className="text-sm break-words whitespace-pre-line text-soft">
          {m.own_review_hidden({ reason: hiddenReason })}
        </p>
      ) : null}
    </>
  );
}
