import { defineSlice } from '../platform/slice.js';
import { rebuildRatingsJob } from './jobs/rebuild-ratings.job.js';
import { ProductRatingSchema, SellerRatingSchema } from './rating.entity.js';
import {
  OrderLineReviewResolver,
  OwnReviewFieldsResolver,
  ProductReviewsResolver,
  ReviewFieldsResolver,
  SellerShopReviewsResolver,
} from './review-fields.shop-resolver.js';
import { ReviewPhotoSchema } from './review-photo.entity.js';
import { ReviewReplySchema } from './review-reply.entity.js';
import { ReviewReportSchema } from './review-report.entity.js';
import { ReviewSchema } from './review.entity.js';
import { ReviewOfficeResolver } from './review.office-resolver.js';
import { ReviewSellerResolver, SellerAccountReviewsResolver } from './review.seller-resolver.js';
import { ReviewShopResolver } from './review.shop-resolver.js';

export { rebuildRatings } from './commands/rebuild-ratings.js';
export { replyToReview } from './commands/reply-to-review.js';
export { writeReview, type WriteReviewInput, type WrittenReview } from './commands/write-review.js';
export { productRatingChanged, reviewPublished } from './review.events.js';
export { productRatingLoader, sellerRatingLoader } from './review.loaders.js';
export { findReview, unreviewedLines, type ReviewRow } from './review.queries.js';

export const reviewsSlice = defineSlice({
  name: 'reviews',
  entities: [
    ReviewSchema,
    ReviewPhotoSchema,
    ReviewReplySchema,
    ReviewReportSchema,
    ProductRatingSchema,
    SellerRatingSchema,
  ],
  resolvers: {
    shop: [
      ReviewShopResolver,
      ProductReviewsResolver,
      SellerShopReviewsResolver,
      ReviewFieldsResolver,
      OwnReviewFieldsResolver,
      OrderLineReviewResolver,
    ],
    seller: [SellerAccountReviewsResolver, ReviewSellerResolver],
    office: [ReviewOfficeResolver],
  },
  jobs: [rebuildRatingsJob],
});
