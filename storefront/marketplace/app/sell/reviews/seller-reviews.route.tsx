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
import { averageText, Stars } from '@gebyar/storefront/reviews/stars';
import { useDesk } from '../desk/use-desk';
import { reviewTabNames, reviewTabs } from './review-tabs';
import { changeReply, loadSellerReviews } from './seller-reviews.server';
import { SellerReview } from './seller-review';

export const loader = (args: LoaderFunctionArgs) => loadSellerReviews(args);

export const action = (args: ActionFunctionArgs) => changeReply(args);

export default function SellerReviewsPage() {
  const { tab, reviews, unanswered, rating } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  return (
    <>
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.sell_tab_reviews()}</h1>
        {rating.average === null ? null : (
          <p className="flex items-center gap-2 tabular-nums text-soft">
            <Stars value={rating.average} className="h-5" />
            <span aria-hidden>
              {m.review_summary({ average: averageText(rating.average), count: rating.count })}
            </span>
          </p>
        )}
      </header>
      <FilterTabs
        label={m.sell_reviews_filter()}
        tabs={reviewTabNames.map((name) => ({
          to: localPath(`${path}/reviews${name === 'all' ? '' : `?show=${name}`}`),
          text: reviewTabs[name](),
          current: name === tab,
          count: name === 'unanswered' ? unanswered.totalCount : null,
        }))}
      />
      {reviews.nodes.length === 0 ? (
        <EmptyState
          title={tab === 'unanswered' ? m.sell_reviews_none_unanswered_title() : m.sell_reviews_none_title()}
        >
          <p>{m.sell_reviews_none()}</p>
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line pt-2">
          {reviews.nodes.map((review) => (
            <li key={review.id} id={review.id} className="scroll-mt-24 py-6">
              <SellerReview review={review} answer={answer?.reviewId === review.id ? answer : undefined} />
            </li>
          ))}
        </ul>
      )}
      <Pagination pageInfo={reviews.pageInfo} nextText={m.review_more()} />
    </>
  );
}
