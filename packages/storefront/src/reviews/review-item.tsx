import type { ReviewItemFragment } from '@gebyar/schema/shop';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { Paragraphs } from '../layout/paragraphs';
import { ReviewText } from './review-text';

interface ReviewItemProps {
  review: ReviewItemFragment;
  seller: string;
  productSlug: string;
}

/** What one person who bought it says, with the maker's answer. Always text, never HTML. */
export function ReviewItem({ review, seller, productSlug }: ReviewItemProps) {
  const { id, authorName, reply } = review;
  return (
    <article aria-labelledby={`by-${id}`} className="space-y-2 break-words">
      <ReviewText review={review} />
      {reply === null ? null : (
        <div className="border-l-2 border-soga pl-4">
          <p className="text-sm font-semibold text-soga">{m.review_reply({ seller })}</p>
          <Paragraphs text={reply.body} className="text-[0.9375rem] text-soft" />
        </div>
      )}
      <p className="text-sm">
        <LocalLink
          to={`/reviews/${id}/report?product=${productSlug}`}
          rel="nofollow"
          prefetch="none"
          className="inline-flex min-h-8 items-center text-muted hover:text-indigo hover:underline"
        >
          {m.review_report()}
          <span className="sr-only"> {m.review_by({ name: authorName })}</span>
        </LocalLink>
      </p>
    </article>
  );
}
