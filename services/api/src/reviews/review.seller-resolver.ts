import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { productLoader } from '../catalog/index.js';
import { ImageType } from '../media/index.js';
import {
  isSelected,
  pageRequest,
  toConnection,
  toPayload,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { localize } from '../platform/locale.js';
import { SellerAccountType } from '../sellers/index.js';
import { removeReply } from './commands/remove-reply.js';
import { replyToReview } from './commands/reply-to-review.js';
import { reportReview } from './commands/report-review.js';
import { RatingType, toRating } from './rating.type.js';
import { countReport } from './report-limit.js';
import { photosOf } from './review-fields.shop-resolver.js';
import { ReviewReplyInputType, ReviewReplyRemoveInputType, ReviewReportInputType } from './review.inputs.js';
import { sellerRatingLoader } from './review.loaders.js';
import { requireOwnReview } from './review.policy.js';
import { findSellerReview, reviewCursor, reviewCursorLength, sellerReviewsPage } from './review.queries.js';
import { ReviewReportPayload } from './review.type.js';
import {
  SellerReviewConnection,
  SellerReviewPayload,
  SellerReviewType,
  toSellerReview,
} from './seller-review.type.js';

@Resolver(() => SellerAccountType)
export class SellerAccountReviewsResolver {
  @FieldResolver(() => RatingType)
  async rating(
    @Root() { membership }: SellerAccountType,
    @Ctx() context: GraphQLContext,
  ): Promise<RatingType> {
    return toRating(await context.loader(sellerRatingLoader).load(membership.sellerId));
  }

  @FieldResolver(() => SellerReviewConnection, {
    description: 'What is said of the seller’s products, newest first.',
  })
  async reviews(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('stars', () => Int, { nullable: true, description: 'Only those with so many stars.' })
    stars: number | null,
    @Arg('unanswered', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'Only those without a reply.',
    })
    unanswered: boolean | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphQLContext,
  ) {
    const request = pageRequest({ first, after }, reviewCursorLength);
    const filter = { stars: stars ?? null, unanswered: unanswered ?? false };
    const withTotal = isSelected(info, 'totalCount');
    const page = await sellerReviewsPage(context, membership.sellerId, request, filter, withTotal);
    return toConnection(
      page.rows,
      request,
      (row) => reviewCursor('NEWEST', row),
      (row) => toSellerReview(context, row),
      page.totalCount,
    );
  }
}

/** The review as it is after the change. */
const answer = (context: GraphQLContext, change: () => Promise<{ sellerId: string; reviewId: string }>) =>
  toPayload(
    context.locale,
    async () => {
      const { sellerId, reviewId } = await change();
      return findSellerReview(context, sellerId, reviewId);
    },
    (row) => ({ review: row && toSellerReview(context, row) }),
  );

@Resolver(() => SellerReviewType)
export class ReviewSellerResolver {
  @FieldResolver(() => [ImageType])
  photos(@Root() { row }: SellerReviewType, @Ctx() context: GraphQLContext): Promise<ImageType[]> {
    return photosOf(context, row);
  }

  @FieldResolver(() => String)
  async productTitle(@Root() { row }: SellerReviewType, @Ctx() context: GraphQLContext): Promise<string> {
    return localize((await context.loader(productLoader).load(row.product_id))?.title, context.locale);
  }

  @Mutation(() => SellerReviewPayload, {
    description:
      'The seller’s one public answer; done again it puts another text in its place. Codes: REVIEW_NOT_FOUND, REPLY_REQUIRED, REPLY_TOO_LONG.',
  })
  reviewReply(
    @Arg('input', () => ReviewReplyInputType) input: ReviewReplyInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => replyToReview(context, input));
  }

  @Mutation(() => SellerReviewPayload, {
    description: 'Takes the answer back; without one it changes nothing. Codes: REVIEW_NOT_FOUND.',
  })
  reviewReplyRemove(
    @Arg('input', () => ReviewReplyRemoveInputType) { reviewId }: ReviewReplyRemoveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => removeReply(context, reviewId));
  }

  @Mutation(() => ReviewReportPayload, {
    description:
      'Tells the office that a review should not stand; until it has looked, the review stays. Codes: REVIEW_NOT_FOUND, REPORT_NOTE_TOO_LONG.',
  })
  async reviewReport(
    @Arg('input', () => ReviewReportInputType) { reviewId, reason, note }: ReviewReportInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const report = async () => {
      const own = await requireOwnReview(context, reviewId);
      await countReport(context);
      await reportReview(context, { ...own, reporter: `seller:${own.sellerId}`, reason, note: note ?? '' });
    };
    return toPayload(context.locale, report, () => ({ reported: true }));
  }
}
