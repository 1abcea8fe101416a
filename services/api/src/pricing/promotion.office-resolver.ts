import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import {
  isSelected,
  pageRequest,
  toConnection,
  toPayload,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { createCoupon, type CouponRow } from './commands/create-coupon.js';
import { createPromotion, type PromotionRow } from './commands/create-promotion.js';
import { updateCoupon } from './commands/update-coupon.js';
import { endPromotion, updatePromotion } from './commands/update-promotion.js';
import {
  CouponCreateInputType,
  CouponUpdateInputType,
  PromotionCreateInputType,
  PromotionInputType,
  PromotionUpdateInputType,
  tidyTitle,
  toDraft,
} from './promotion.inputs.js';
import {
  countPromotions,
  couponsOfPromotionLoader,
  findPromotion,
  promotionsPage,
} from './promotion.queries.js';
import {
  CouponPayload,
  CouponType,
  PromotionConnection,
  PromotionPayload,
  PromotionType,
  toCoupon,
  toPromotion,
} from './promotion.type.js';

export const promotionAnswer = (context: GraphQLContext, run: () => Promise<PromotionRow>) =>
  toPayload(context.locale, run, (row) => ({ promotion: toPromotion(context, row) }));
export const couponAnswer = (context: GraphQLContext, run: () => Promise<CouponRow>) =>
  toPayload(context.locale, run, (row) => ({ coupon: toCoupon(row) }));

/** What a promotion update says, without what was left out. */
export const toChanges = ({ title, startsAt, endsAt }: PromotionUpdateInputType) => ({
  ...(title ? { title: tidyTitle(title) } : {}),
  ...(startsAt ? { startsAt } : {}),
  ...(endsAt === undefined ? {} : { endsAt }),
});

/** What a coupon update says, without what was left out. */
export const toCouponChanges = ({ totalLimit, perPersonLimit, enabled }: CouponUpdateInputType) => ({
  ...(totalLimit === undefined ? {} : { totalLimit }),
  ...(perPersonLimit === undefined ? {} : { perPersonLimit }),
  ...(typeof enabled === 'boolean' ? { enabled } : {}),
});

@Resolver(() => PromotionType)
export class PromotionFieldsResolver {
  @FieldResolver(() => [CouponType], { description: 'Its codes, the newest first; at most 100.' })
  async coupons(@Root() { row }: PromotionType, @Ctx() context: GraphQLContext): Promise<CouponType[]> {
    return (await context.loader(couponsOfPromotionLoader).load(row.id)).map(toCoupon);
  }
}

@Resolver()
export class PromotionOfficeResolver {
  @Query(() => PromotionConnection, {
    description: 'All promotions, the sellers’ own as well, the newest first.',
  })
  async promotions(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 1);
    const rows = await promotionsPage(context, null, request);
    const total = isSelected(info, 'totalCount') ? await countPromotions(context, null) : null;
    return toConnection(
      rows,
      request,
      (row) => [row.id],
      (row) => toPromotion(context, row),
      total,
    );
  }

  @Query(() => PromotionType, {
    nullable: true,
    description: 'One promotion; null for one that is not there.',
  })
  async promotion(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<PromotionType | null> {
    requireStaff(context);
    const row = await findPromotion(context, rowIdOf('promotion', id));
    return row && toPromotion(context, row);
  }

  @Mutation(() => PromotionPayload, {
    description:
      'Makes a promotion of the operator’s, paid by it or by the sellers whose goods it is on. Codes: PROMOTION_TITLE_REQUIRED, PROMOTION_TITLE_TOO_LONG, INVALID_PERCENT, INVALID_AMOUNT, INVALID_SET_SIZE, INVALID_TIERS, PROMOTION_BELOW_ZERO, INVALID_PROMOTION_TIME, TOO_MANY_CONDITIONS, UNKNOWN_CATEGORY, UNKNOWN_MOTIF, UNKNOWN_SELLER.',
  })
  promotionCreate(
    @Arg('input', () => PromotionCreateInputType) input: PromotionCreateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const { fundedBy, sellerIds } = input;
    return promotionAnswer(context, () =>
      createPromotion(context, toDraft(context, input, { sellerId: null, fundedBy, sellerIds })),
    );
  }

  @Mutation(() => PromotionPayload, {
    description:
      'Changes what a promotion is called and when it runs. Codes: PROMOTION_NOT_FOUND, PROMOTION_ENDED, PROMOTION_TITLE_REQUIRED, PROMOTION_TITLE_TOO_LONG, INVALID_PROMOTION_TIME.',
  })
  promotionUpdate(
    @Arg('input', () => PromotionUpdateInputType) input: PromotionUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const promotionId = rowIdOf('promotion', input.promotionId);
    return promotionAnswer(context, () =>
      updatePromotion(context, { promotionId, owner: 'office', ...toChanges(input) }),
    );
  }

  @Mutation(() => PromotionPayload, {
    description:
      'Ends a promotion now, whoever made it; its coupons do nothing any more. Codes: PROMOTION_NOT_FOUND.',
  })
  promotionEnd(
    @Arg('input', () => PromotionInputType) input: PromotionInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const promotionId = rowIdOf('promotion', input.promotionId);
    return promotionAnswer(context, () => endPromotion(context, { promotionId, owner: 'office' }));
  }

  @Mutation(() => CouponPayload, {
    description:
      'Makes a code for a promotion. Codes: PROMOTION_NOT_FOUND, PROMOTION_WITHOUT_COUPON, PROMOTION_ENDED, INVALID_COUPON_CODE, INVALID_COUPON_LIMIT, COUPON_CODE_TAKEN.',
  })
  couponCreate(
    @Arg('input', () => CouponCreateInputType) input: CouponCreateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const promotionId = rowIdOf('promotion', input.promotionId);
    return couponAnswer(context, () => createCoupon(context, { ...input, promotionId, owner: 'office' }));
  }

  @Mutation(() => CouponPayload, {
    description:
      'Changes a coupon’s limits, or turns it off and on. Codes: COUPON_NOT_FOUND, INVALID_COUPON_LIMIT, COUPON_LIMIT_BELOW_USES.',
  })
  couponUpdate(
    @Arg('input', () => CouponUpdateInputType) input: CouponUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const couponId = rowIdOf('coupon', input.couponId);
    return couponAnswer(context, () =>
      updateCoupon(context, { couponId, owner: 'office', ...toCouponChanges(input) }),
    );
  }
}
