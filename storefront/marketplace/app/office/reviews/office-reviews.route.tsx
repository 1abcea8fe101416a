import { EmptyState } from '@gebyar/ui';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { OfficeReview } from './office-review';
import { loadOfficeReviews, moderateReview } from './office-reviews.server';
import { reviewTabNames, reviewTabs } from './review-tabs';

export const loader = (args: LoaderFunctionArgs) => loadOfficeReviews(args);

export const action = (args: ActionFunctionArgs) => moderateReview(args);

export default function OfficeReviewsPage() {
  const { tab, reviews, ...counts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <header className="space-y-1 pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.office_tab_reviews()}</h1>
        <p className="max-w-2xl text-soft">{m.office_reviews_lead()}</p>
      </header>
      <FilterTabs
        label={m.office_reviews_filter()}
        tabs={reviewTabNames.map((name) => ({
          to: localPath(`/office/reviews${name === 'held' ? '' : `?show=${name}`}`),
          text: reviewTabs[name].text(),
          current: name === tab,
          count: reviewTabs[name].count(counts),
        }))}
      />
      {reviews.nodes.length === 0 ? (
        <EmptyState title={m.office_reviews_none_title()}>
          {tab === 'held' || tab === 'reported' ? <p>{m.office_reviews_none()}</p> : null}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line pt-2">
          {reviews.nodes.map((review) => (
            <li key={review.id} className="py-6">
              <OfficeReview review={review} answer={answer?.reviewId === review.id ? answer : undefined} />
            </li>
          ))}
        </ul>
      )}
      <Pagination pageInfo={reviews.pageInfo} nextText={m.office_reviews_next()} />
    </>
  );
}
