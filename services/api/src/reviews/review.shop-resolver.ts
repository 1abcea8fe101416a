import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { editReview } from './commands/edit-review.js';
import { removeReview } from './commands/remove-review.js';
import { reportReview } from './commands/report-review.js';
import { writeReview } from './commands/write-review.js';
import { requireOwnPhotos } from './own-photos.js';
import { countReport, reporterOf } from './report-limit.js';
import {
  ReviewEditInputType,
  ReviewRemoveInputType,
  ReviewReportInputType,
  ReviewWriteInputType,
} from './review.inputs.js';
import { reviewOfLineLoader } from './review.loaders.js';
import { OwnReviewPayload, ReviewReportPayload, toOwnReview } from './review.type.js';

const written = ({ title, body, orderLineId, number, secret, stars }: ReviewWriteInputType) => ({
  orderLineId,
  number: number ?? null,
  secret: secret ?? null,
  stars,
  title: title ?? '',
  body: body ?? '',
});

const photosIn = async (
  context: GraphQLContext,
  { photoIds, orderLineId }: ReviewWriteInputType,
): Promise<string[] | null> => (photoIds ? requireOwnPhotos(context, photoIds, orderLineId) : null);

/** The shopper's review of the line, as it is after the change. */
const answer = (context: GraphQLContext, change: () => Promise<string>) =>
  toPayload(
    context.locale,
    async () => context.loader(reviewOfLineLoader).load(await change()),
    (row) => ({ review: row && toOwnReview(context, row) }),
  );

@Resolver()
export class ReviewShopResolver {
  @Mutation(() => OwnReviewPayload, {
    description:
      'The one review of something bought, once it has arrived. It shows at once, unless a rule holds it for the office. Codes: ORDER_LINE_NOT_FOUND, REVIEW_NOT_YET, REVIEW_EXISTS, REVIEW_OWN_PRODUCT, INVALID_STARS, REVIEW_TITLE_TOO_LONG, REVIEW_BODY_TOO_LONG, TOO_MANY_PHOTOS, PHOTO_NOT_FOUND.',
  })
  reviewWrite(
    @Arg('input', () => ReviewWriteInputType) input: ReviewWriteInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, async () => {
      const photoAssetIds = (await photosIn(context, input)) ?? [];
      return (await writeReview(context, { ...written(input), photoAssetIds })).orderLineId;
    });
  }

  @Mutation(() => OwnReviewPayload, {
    description:
      'Puts other words and stars in the place of one’s own. Codes: ORDER_LINE_NOT_FOUND, REVIEW_NOT_FOUND, REVIEW_EDIT_OVER, INVALID_STARS, REVIEW_TITLE_TOO_LONG, REVIEW_BODY_TOO_LONG, TOO_MANY_PHOTOS, PHOTO_NOT_FOUND.',
  })
  reviewEdit(
    @Arg('input', () => ReviewEditInputType) input: ReviewEditInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, async () => {
      const photoAssetIds = await photosIn(context, input);
      return editReview(context, { ...written(input), photoAssetIds });
    });
  }

  @Mutation(() => OwnReviewPayload, {
    description:
      'Takes one’s own review back for good, the reply with it; done again it changes nothing. Codes: ORDER_LINE_NOT_FOUND.',
  })
  reviewRemove(
    @Arg('input', () => ReviewRemoveInputType) input: ReviewRemoveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => removeReview(context, input));
  }

  @Mutation(() => ReviewReportPayload, {
    description:
      'Tells the office that a review should not stand; done again it changes nothing. After twenty from one network in an hour the top-level error RATE_LIMITED. Codes: REVIEW_NOT_FOUND, REPORT_NOTE_TOO_LONG.',
  })
  async reviewReport(
    @Arg('input', () => ReviewReportInputType) { reviewId, reason, note }: ReviewReportInputType,
    @Ctx() context: GraphQLContext,
  ) {
    await countReport(context);
    const report = async () => {
      const id = rowIdOf('review', reviewId);
      const reporter = await reporterOf(context, id);
      if (reporter === null) return;
      await reportReview(context, { reviewId: id, reporter, sellerId: null, reason, note: note ?? '' });
    };
    return toPayload(context.locale, report, () => ({ reported: true }));
  }
}
