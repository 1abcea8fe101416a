import type { OwnReviewMarkFragment } from '@gebyar/schema/shop';
import { buttonClass } from '@gebyar/ui';
import { Link } from '../framework';
import { m } from '../i18n/messages';
import type { OrderKey } from '../orders/order-path';
import { reviewPath } from './review-path';
import { ReviewStatusNote } from './review-status';
import { Stars } from './stars';

interface LineReviewProps {
  group: OrderKey;
  line: { id: string; title: string; canReview: boolean; review: OwnReviewMarkFragment | null };
}

/** Beside something bought: the way to review it, or the review there is. */
export function LineReview({ group, line }: LineReviewProps) {
  const { id, title, canReview, review } = line;
  const to = reviewPath(group, id);
  if (review === null) {
    if (!canReview) return null;
    return (
      <Link to={to} className={`mt-2 ${buttonClass({ variant: 'secondary', size: 'sm' })}`}>
        {m.own_review_write()}
        <span className="sr-only">: {title}</span>
      </Link>
    );
  }
  return (
    <div className="mt-2 space-y-1 rounded-control bg-sunken px-3 py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Stars value={review.stars} />
        <ReviewStatusNote review={review} />
      </div>
      <Link to={to} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
        {m.own_review_change()}
        <span className="sr-only">: {title}</span>
      </Link>
    </div>
  );
}
