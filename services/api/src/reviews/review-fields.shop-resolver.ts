import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { ProductType, publicProductLoader, toProduct } from '../catalog/index.js';
import { ImageType, loadImage } from '../media/index.js';
import { OrderLineType } from '../orders/index.js';
import { isSelected, pageRequest, toConnection, type GraphQLContext } from '../platform/graphql/index.js';
import { SellerShopType } from '../sellers/index.js';
import { RatingType, toRating } from './rating.type.js';
import {
  orderArrivedLoader,
  productRatingLoader,
  reviewOfLineLoader,
  reviewPageLoader,
  sellerRatingLoader,
} from './review.loaders.js';
import {
  countPublicReviews,
  reviewCursor,
  reviewCursorLength,
  type ReviewList,
  type ReviewRow,
  type ReviewSort,
} from './review.queries.js';
import {
  OwnReviewType,
  ReviewConnection,
  reviewBasics,
  ReviewSortEnum,
  ReviewType,
  toOwnReview,
} from './review.type.js';

interface ListArgs {
  sort: ReviewSort | null;
  stars: number | null;
  first: number | null;
  after: string | null;
}

async function reviewsOf(
  context: GraphQLContext,
  info: GraphQLResolveInfo,
  of: ReviewList['of'],
  ownerId: string,
  { sort, stars, first, after }: ListArgs,
) {
  const list: ReviewList = { of, sort: sort ?? 'NEWEST', stars };
  const request = pageRequest({ first, after }, reviewCursorLength);
  const [rows, total] = await Promise.all([
    context.loader(reviewPageLoader).load({ ownerId, list, request }),
    isSelected(info, 'totalCount') ? countPublicReviews(context, list, ownerId) : null,
  ]);
  return toConnection(
    rows,
    request,
    (row: ReviewRow) => reviewCursor(list.sort, row),
    (row) => reviewBasics(context, row),
    total,
  );
}

@Resolver(() => ProductType)
export class ProductReviewsResolver {
  @FieldResolver(() => RatingType)
  async rating(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<RatingType> {
    return toRating(await context.loader(productRatingLoader).load(row.id));
  }

  @FieldResolver(() => ReviewConnection, { description: 'What people who bought it say.' })
  reviews(
    @Root() { row }: ProductType,
    @Arg('sort', () => ReviewSortEnum, { nullable: true, defaultValue: 'NEWEST' }) sort: ReviewSort | null,
    @Arg('stars', () => Int, { nullable: true, description: 'Only those with so many stars.' })
    stars: number | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphQLContext,
  ) {
    return reviewsOf(context, info, 'product', row.id, { sort, stars: stars ?? null, first, after });
  }
}

@Resolver(() => SellerShopType)
export class SellerShopReviewsResolver {
  @FieldResolver(() => RatingType, { description: 'Over everything the seller sells or sold.' })
  async rating(@Root() { row }: SellerShopType, @Ctx() context: GraphQLContext): Promise<RatingType> {
    return toRating(await context.loader(sellerRatingLoader).load(row.id));
  }

  @FieldResolver(() => ReviewConnection, { description: 'What people say about all that they bought here.' })
  reviews(
    @Root() { row }: SellerShopType,
    @Arg('sort', () => ReviewSortEnum, { nullable: true, defaultValue: 'NEWEST' }) sort: ReviewSort | null,
    @Arg('stars', () => Int, { nullable: true, description: 'Only those with so many stars.' })
    stars: number | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphQLContext,
  ) {
    return reviewsOf(context, info, 'seller', row.id, { sort, stars: stars ?? null, first, after });
  }
}

/** The pictures of a review, in order. */
export const photosOf = async (
  context: GraphQLContext,
  { photo_ids: ids }: ReviewRow,
): Promise<ImageType[]> =>
  (await Promise.all(ids.map((id) => loadImage(context, id)))).filter((image) => image !== null);

/** The product as it is now. */
export async function productOf(
  context: GraphQLContext,
  { product_id: id }: ReviewRow,
): Promise<ProductType | null> {
  const product = await context.loader(publicProductLoader).load(id);
  return product && toProduct(context, product);
}

@Resolver(() => ReviewType)
export class ReviewFieldsResolver {
  @FieldResolver(() => [ImageType])
  photos(@Root() { row }: ReviewType, @Ctx() context: GraphQLContext): Promise<ImageType[]> {
    return photosOf(context, row);
  }

  @FieldResolver(() => ProductType, { nullable: true, description: 'Null when it is no longer in the shop.' })
  product(@Root() { row }: ReviewType, @Ctx() context: GraphQLContext): Promise<ProductType | null> {
    return productOf(context, row);
  }
}

@Resolver(() => OwnReviewType)
export class OwnReviewFieldsResolver {
  @FieldResolver(() => [ImageType])
  photos(@Root() { row }: OwnReviewType, @Ctx() context: GraphQLContext): Promise<ImageType[]> {
    return photosOf(context, row);
  }
}

@Resolver(() => OrderLineType)
export class OrderLineReviewResolver {
  @FieldResolver(() => OwnReviewType, { nullable: true, description: 'What the shopper has said of it.' })
  async review(
    @Root() { row }: OrderLineType,
    @Ctx() context: GraphQLContext,
  ): Promise<OwnReviewType | null> {
    const review = await context.loader(reviewOfLineLoader).load(row.id);
    return review && toOwnReview(context, review);
  }

  @FieldResolver(() => Boolean, { description: 'It has arrived, and there is no review of it yet.' })
  async canReview(@Root() { row }: OrderLineType, @Ctx() context: GraphQLContext): Promise<boolean> {
    const [arrived, review] = await Promise.all([
      context.loader(orderArrivedLoader).load(row.order_id),
      context.loader(reviewOfLineLoader).load(row.id),
    ]);
    return arrived && review === null;
  }
}
