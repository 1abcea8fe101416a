import { ProductReviewsDocument } from '@gebyar/schema/shop';
import { EmptyState, PageHeading } from '@gebyar/ui';
import { shop } from '../api/shop.server';
import { requireCurrentSlug, requireFound } from '../browse/found.server';
import { orFromTheStart } from '../browse/from-the-start.server';
import { Pagination } from '../browse/pagination';
import { withParams } from '../browse/with-params';
import { FilterTabs } from '../forms/filter-tabs';
import { useLoaderData, useSearchParams, type LoaderFunctionArgs, type MetaFunction } from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { getSite } from '../i18n/site';
import { pageMeta } from '../seo/page-meta';
import { RatingSummary } from './rating-summary';
import { ReviewItem } from './review-item';
import { readReviewListQuery, reviewSorts, type ReviewSortParam } from './review-list-query';

const pageLength = 12;

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params['slug'] ?? '';
  const query = readReviewListQuery(new URL(args.request.url).searchParams);
  const found = await orFromTheStart(args.request, () =>
    shop.publicQuery(args, ProductReviewsDocument, {
      slug,
      first: pageLength,
      after: query.after,
      stars: query.stars,
      sort: reviewSorts[query.sort],
    }),
  );
  const product = requireFound(found.product);
  const { sellerSlug } = getSite();
  requireFound(sellerSlug === null || product.seller.slug === sellerSlug ? product : null);
  requireCurrentSlug('products', slug, product.slug);
  return { product, query };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data
    ? pageMeta({
        title: m.review_page_title({ title: data.product.title }),
        location,
        matches,
        noIndex: true,
      })
    : [];

const sortNames: Record<ReviewSortParam, () => string> = {
  newest: m.review_sort_newest,
  highest: m.review_sort_highest,
  lowest: m.review_sort_lowest,
  photos: m.review_sort_photos,
};

export default function ProductReviewsPage() {
  const { product, query } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const { title, slug, seller, rating, reviews } = product;
  return (
    <div className="page-narrow">
      <PageHeading
        title={m.review_page_title({ title })}
        above={
          <LocalLink to={`/products/${slug}`} className="inline-flex min-h-8 items-center hover:text-indigo">
            ← {m.review_back()}
          </LocalLink>
        }
      />
      <RatingSummary
        rating={rating}
        chosen={query.stars}
        hrefOf={(stars) => withParams(params, { stars: query.stars === stars ? null : String(stars) })}
      />
      {rating.count === 0 ? null : (
        <div className="py-6">
          <FilterTabs
            label={m.listing_sort()}
            tabs={Object.keys(reviewSorts).map((key) => {
              const sort = key as ReviewSortParam;
              return {
                to: withParams(params, { sort: sort === 'newest' ? null : sort }),
                text: sortNames[sort](),
                current: query.sort === sort,
              };
            })}
          />
        </div>
      )}
      <h2 className="sr-only">{m.review_title()}</h2>
      {reviews.nodes.length === 0 ? (
        <EmptyState title={rating.count === 0 ? m.review_none_yet() : m.review_none_here()}>
          {rating.count === 0 ? <p>{m.review_none_hint()}</p> : null}
        </EmptyState>
      ) : (
        <ul className="space-y-8">
          {reviews.nodes.map((review) => (
            <li key={review.id}>
              <ReviewItem review={review} seller={seller.name} productSlug={slug} />
            </li>
          ))}
        </ul>
      )}
      <Pagination pageInfo={reviews.pageInfo} nextText={m.review_more()} />
    </div>
  );
}
