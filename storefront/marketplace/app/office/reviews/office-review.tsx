import type { OfficeReviewItemFragment } from '@gebyar/schema/office';
import { Badge, Button, Notice } from '@gebyar/ui';
import { Form } from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Paragraphs } from '@gebyar/storefront/layout/paragraphs';
import { ReviewText } from '@gebyar/storefront/reviews/review-text';
import { HideForm } from './hide-form';
import type { ModerationAnswer } from './office-reviews.server';
import { heldWords, reportWords, statusTone, statusWords } from './review-words';

interface OfficeReviewProps {
  review: OfficeReviewItemFragment;
  /** What its form brought back. */
  answer: ModerationAnswer | undefined;
}

/** A review with why it waits, and the two ways to decide. */
export function OfficeReview({ review, answer }: OfficeReviewProps) {
  const { id, status, productTitle, productSlug, seller, reply, hiddenReason, heldReason } = review;
  const about = m.office_review_of({ product: productTitle, seller: seller?.name ?? '' });
  return (
    <article aria-labelledby={`by-${id}`} className="space-y-3 break-words">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="text-sm font-medium text-soga">
          {productSlug === null ? (
            about
          ) : (
            <LocalLink
              to={`/products/${productSlug}`}
              className="inline-flex min-h-8 items-center hover:underline"
            >
              {about}
            </LocalLink>
          )}
        </p>
        <Badge tone={statusTone[status]}>{statusWords[status]()}</Badge>
      </div>
      <ReviewText review={review} />
      {reply ? (
        <div className="border-l-2 border-soga pl-4">
          <p className="text-sm font-semibold text-soga">{m.review_reply({ seller: seller?.name ?? '' })}</p>
          <Paragraphs text={reply.body} className="text-[0.9375rem] text-soft" />
        </div>
      ) : null}
      {heldReason ? (
        <Notice tone="warning" title={m.office_review_held_because()}>
          <p>{heldWords[heldReason]()}</p>
        </Notice>
      ) : null}
      {hiddenReason ? (
        <Notice tone="danger" title={m.office_review_hidden_because()}>
          <p className="whitespace-pre-line">{hiddenReason}</p>
        </Notice>
      ) : null}
      <Reports reports={review.reports} />
      <Decision review={review} answer={answer} />
    </article>
  );
}

function Reports({ reports }: { reports: OfficeReviewItemFragment['reports'] }) {
  if (reports.length === 0) return null;
  return (
    <Notice tone="warning" title={m.office_review_reports()}>
      <ul className="space-y-2">
        {reports.map(({ reason, note, bySeller, at, settledAt }) => (
          <li key={`${at}${reason}`}>
            <p className="font-medium">{reportWords[reason]()}</p>
            {note === '' ? null : <p className="whitespace-pre-line">{note}</p>}
            <p className="text-sm text-soft">
              {[
                formatDateTime(at),
                bySeller ? m.office_review_report_seller() : null,
                settledAt === null ? null : m.office_review_report_settled(),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What may be done with it as it is now: a published one with nothing reported needs no more publishing. */
function Decision({ review, answer }: OfficeReviewProps) {
  const { id, status, authorName, reports } = review;
  const shown = status === 'PUBLISHED';
  const open = reports.some(({ settledAt }) => settledAt === null);
  const name = authorName;
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      {!shown || open ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="reviewId" value={id} />
          <Button
            name="intent"
            value="publish"
            variant="secondary"
            aria-label={
              shown ? m.office_review_keep_named({ name }) : m.office_review_publish_named({ name })
            }
          >
            {shown ? m.office_review_keep() : m.office_review_publish()}
          </Button>
        </Form>
      ) : null}
      {status === 'HIDDEN' ? null : <HideForm reviewId={id} name={name} answer={answer} />}
    </div>
  );
}
