import type { RatingSummaryFragment, ReviewItemFragment } from '@gebyar/schema/shop';
import { buttonClass } from '@gebyar/ui';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { RatingSummary } from './rating-summary';
import { ReviewItem } from './review-item';

interface ReviewsSectionProps {
  product: {
    slug: string;
    rating: RatingSummaryFragment;
    reviews: { nodes: ReviewItemFragment[] };
    seller: { name: string };
  };
}

/** What people who bought it say: the newest here, all of them a link away. */
export function ReviewsSection({ product }: ReviewsSectionProps) {
  const { slug, rating, reviews, seller } = product;
  const all = `/products/${slug}/reviews`;
  return (
    <section id="reviews" aria-labelledby="reviews-title" className="page scroll-mt-24 pt-12">
      <h2 id="reviews-title" className="pb-4 text-xl">
        {m.review_title()}
      </h2>
      {rating.count === 0 ? (
        <p className="max-w-prose text-soft">{m.review_none()}</p>
      ) : (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <RatingSummary rating={rating} hrefOf={(stars) => localPath(`${all}?stars=${String(stars)}`)} />
          <div>
            <ul className="space-y-7">
              {reviews.nodes.map((review) => (
                <li key={review.id}>
                  <ReviewItem review={review} seller={seller.name} productSlug={slug} />
                </li>
              ))}
            </ul>
            {rating.count > reviews.nodes.length ? (
              <LocalLink to={all} className={`mt-6 ${buttonClass({ variant: 'secondary' })}`}>
                {m.review_all({ count: rating.count })}
              </LocalLink>
            ) : null}
          </div>
        </div>
      )}
    </section>
  );
}
