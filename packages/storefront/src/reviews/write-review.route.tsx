import { Button, buttonClass, Notice, PageHeading } from '@gebyar/ui';
import { noFaults, type FormFaults } from '../forms/form-faults';
import {
  Form,
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '../framework';
import { formatDate } from '../i18n/dates';
import { m } from '../i18n/messages';
import { orderPath } from '../orders/order-path';
import { Thumbnail } from '../orders/thumbnail';
import { pageMeta } from '../seo/page-meta';
import { changeOwnReview, loadOwnReview, type ReviewField } from './own-review.server';
import { ReviewForm } from './review-form';
import { reviewPath } from './review-path';
import { ReviewStatusNote } from './review-status';

export const loader = (args: LoaderFunctionArgs) => loadOwnReview(args);

export const action = (args: ActionFunctionArgs) => changeOwnReview(args);

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  pageMeta({
    title: data?.line.review ? m.own_review_edit_title() : m.own_review_title(),
    location,
    matches,
    noIndex: true,
  });

export default function WriteReviewPage() {
  const { group, line, seller, values, mayWrite, signedIn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { review, title, variantTitle, image } = line;
  const faults: FormFaults<ReviewField> = answer?.faults ?? noFaults;
  return (
    <div className="page-narrow">
      <PageHeading
        title={review ? m.own_review_edit_title() : m.own_review_title()}
        above={
          <Link to={orderPath(group)} className="inline-flex min-h-8 items-center hover:text-indigo">
            ← {m.order_number({ number: group.number })}
          </Link>
        }
      />
      <div className="flex items-center gap-4 pb-6">
        <Thumbnail image={image} />
        <div className="min-w-0">
          <p className="font-semibold break-words">{title}</p>
          <p className="text-sm text-soft">{[variantTitle, seller.name].filter(Boolean).join(' · ')}</p>
        </div>
      </div>
      {review ? (
        <div className="space-y-2 pb-6">
          <ReviewStatusNote review={review} />
          <p className="text-sm text-muted">
            {mayWrite
              ? m.own_review_until({ date: formatDate(review.editableUntil) })
              : m.own_review_over({ date: formatDate(review.editableUntil) })}
          </p>
        </div>
      ) : null}
      {mayWrite ? (
        <ReviewForm
          values={answer?.values ?? values}
          faults={faults}
          isNew={review === null}
          photos={{ signedIn, here: reviewPath(group, line.id) }}
        />
      ) : review === null ? (
        <Notice tone="info" title={m.own_review_not_yet()}>
          <Link to={orderPath(group)} className={buttonClass({ variant: 'quiet' })}>
            {m.own_review_to_order()}
          </Link>
        </Notice>
      ) : null}
      {review ? <TakeBack /> : null}
    </div>
  );
}

/** A details element asks once more, without a script. */
function TakeBack() {
  return (
    <details className="mt-10 border-t border-line pt-2">
      <summary className="flex min-h-11 items-center text-danger underline decoration-line-strong underline-offset-4">
        {m.own_review_remove()}
      </summary>
      <Form method="post" className="space-y-3 pt-3">
        <p className="text-soft">{m.own_review_remove_note()}</p>
        <Button name="intent" value="remove" variant="danger">
          {m.own_review_remove_now()}
        </Button>
      </Form>
    </details>
  );
}
