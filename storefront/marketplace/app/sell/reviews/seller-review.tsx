import type { SellerReviewItemFragment } from '@gebyar/schema/seller';
import { Button, Field, TextArea } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { Form, useNavigation } from '@gebyar/storefront/framework';
import { formatDate } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { Paragraphs } from '@gebyar/storefront/layout/paragraphs';
import { ReviewText } from '@gebyar/storefront/reviews/review-text';
import { useDesk } from '../desk/use-desk';
import type { ReplyAnswer } from './seller-reviews.server';

interface SellerReviewProps {
  review: SellerReviewItemFragment;
  /** What its form brought back. */
  answer: ReplyAnswer | undefined;
}

/** What a buyer says of a product, and the seller's one public answer. */
export function SellerReview({ review, answer }: SellerReviewProps) {
  const { seller } = useDesk();
  const { id, productTitle, reply } = review;
  return (
    <article aria-labelledby={`by-${id}`} className="space-y-2 break-words">
      <p className="text-sm font-medium text-soga">{productTitle}</p>
      <ReviewText review={review} />
      {reply ? (
        <div className="border-l-2 border-soga pl-4">
          <p className="text-sm font-semibold text-soga">
            {m.sell_review_replied()}
            <span className="font-normal text-muted"> · {formatDate(reply.editedAt ?? reply.createdAt)}</span>
          </p>
          <Paragraphs text={reply.body} className="text-[0.9375rem] text-soft" />
        </div>
      ) : null}
      {seller.role === 'OWNER' ? (
        <Reply key={reply?.body ?? ''} review={review} answer={answer} />
      ) : (
        <p className="text-sm text-muted">{m.sell_review_owner_only()}</p>
      )}
    </article>
  );
}

/** The form behind a word, so that a list stays a list; open where it came back with a fault. */
function Reply({ review: { id, authorName, reply }, answer }: SellerReviewProps) {
  const busy = useNavigation().state === 'submitting';
  const faults: FormFaults<'body'> = answer?.faults ?? noFaults;
  return (
    <details open={answer !== undefined}>
      <summary className="inline-flex min-h-11 items-center text-[0.9375rem] font-semibold text-indigo underline decoration-line-strong underline-offset-4 hover:decoration-current">
        {reply ? m.sell_review_reply_change() : m.sell_review_reply()}
        <span className="sr-only">: {m.sell_review_reply_named({ name: authorName })}</span>
      </summary>
      <Form method="post" preventScrollReset noValidate className="max-w-prose space-y-4 pt-2">
        <input type="hidden" name="reviewId" value={id} />
        <FaultSummary faults={faults} />
        <Field
          label={m.sell_review_reply_label({ name: authorName })}
          hint={m.sell_review_reply_hint()}
          error={faults.fields.body}
        >
          {(control) => (
            <TextArea
              {...control}
              name="body"
              rows={4}
              maxLength={1000}
              defaultValue={answer?.body ?? reply?.body ?? ''}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button name="intent" value="reply" aria-disabled={busy}>
            {reply ? m.sell_review_reply_save() : m.sell_review_reply_send()}
          </Button>
          {reply ? (
            <Button name="intent" value="remove" variant="danger" aria-disabled={busy}>
              {m.sell_review_reply_remove()}
            </Button>
          ) : null}
        </div>
      </Form>
    </details>
  );
}
