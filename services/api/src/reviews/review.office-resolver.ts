import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { productLoader } from '../catalog/index.js';
import { requireStaff } from '../identity/index.js';
import { ImageType } from '../media/index.js';
import {
  isSelected,
  pageRequest,
  toConnection,
  toPayload,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { OfficeSellerType, sellerLoader, toOfficeSeller } from '../sellers/index.js';
import { hideReview } from './commands/hide-review.js';
import { publishReview } from './commands/publish-review.js';
import {
  OfficeReviewConnection,
  OfficeReviewPayload,
  OfficeReviewType,
  ReviewReportType,
  toOfficeReview,
  toReport,
} from './office-review.type.js';
import { photosOf } from './review-fields.shop-resolver.js';
import type { ReviewStatus } from './review.entity.js';
import { ReviewHideInputType, ReviewPublishInputType } from './review.inputs.js';
import { reportsOfReviewLoader } from './review.loaders.js';
import { findReview, officeReviewsPage, reviewCursor, reviewCursorLength } from './review.queries.js';
import { ReviewStatusEnum } from './review.type.js';

/** The review as it is after the change. */
const answer = (context: GraphQLContext, id: string, change: (reviewId: string) => Promise<void>) =>
  toPayload(
    context.locale,
    async () => {
      await change(rowIdOf('review', id));
      return findReview(context, rowIdOf('review', id));
    },
    (row) => ({ review: row && toOfficeReview(context, row) }),
  );

@Resolver(() => OfficeReviewType)
export class ReviewOfficeResolver {
  @Query(() => OfficeReviewConnection, {
    description: 'Reviews, newest first; of every status when none is named.',
  })
  async reviews(
    @Arg('status', () => [ReviewStatusEnum], { nullable: true }) statuses: ReviewStatus[] | null,
    @Arg('reported', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'Only those with a report that is not settled.',
    })
    reported: boolean | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, reviewCursorLength);
    const filter = { statuses: statuses ?? null, reported: reported ?? false };
    const page = await officeReviewsPage(context, request, filter, isSelected(info, 'totalCount'));
    return toConnection(
      page.rows,
      request,
      (row) => reviewCursor('NEWEST', row),
      (row) => toOfficeReview(context, row),
      page.totalCount,
    );
  }

  @Query(() => OfficeReviewType, { nullable: true, description: 'One review, in any status.' })
  async review(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeReviewType | null> {
    requireStaff(context);
    const row = await findReview(context, rowIdOf('review', id));
    return row && toOfficeReview(context, row);
  }

  @Mutation(() => OfficeReviewPayload, {
    description:
      'Lets a review stand, and settles what was reported of it; done again it changes nothing. Codes: REVIEW_NOT_FOUND.',
  })
  reviewPublish(
    @Arg('input', () => ReviewPublishInputType) { reviewId }: ReviewPublishInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, reviewId, (id) => publishReview(context, id));
  }

  @Mutation(() => OfficeReviewPayload, {
    description:
      'Takes a review out of sight; its author sees why. Codes: REVIEW_NOT_FOUND, HIDE_REASON_REQUIRED, HIDE_REASON_TOO_LONG.',
  })
  reviewHide(
    @Arg('input', () => ReviewHideInputType) { reviewId, reason }: ReviewHideInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return answer(context, reviewId, (id) => hideReview(context, { reviewId: id, reason }));
  }

  @FieldResolver(() => [ImageType])
  photos(@Root() { row }: OfficeReviewType, @Ctx() context: GraphQLContext): Promise<ImageType[]> {
    return photosOf(context, row);
  }

  @FieldResolver(() => String)
  async productTitle(@Root() { row }: OfficeReviewType, @Ctx() context: GraphQLContext): Promise<string> {
    return localize((await context.loader(productLoader).load(row.product_id))?.title, context.locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The product’s name in addresses.' })
  async productSlug(
    @Root() { row }: OfficeReviewType,
    @Ctx() context: GraphQLContext,
  ): Promise<string | null> {
    return (await context.loader(productLoader).load(row.product_id))?.slug ?? null;
  }

  @FieldResolver(() => OfficeSellerType, { nullable: true })
  async seller(
    @Root() { row }: OfficeReviewType,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeSellerType | null> {
    const seller = await context.loader(sellerLoader).load(row.seller_id);
    return seller && toOfficeSeller(context, seller);
  }

  @FieldResolver(() => [ReviewReportType], { description: 'Newest first.' })
  async reports(
    @Root() { row }: OfficeReviewType,
    @Ctx() context: GraphQLContext,
  ): Promise<ReviewReportType[]> {
    return (await context.loader(reportsOfReviewLoader).load(row.id)).map(toReport);
  }
}
