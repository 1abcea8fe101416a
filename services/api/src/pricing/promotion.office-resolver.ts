import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
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
  PromotionFundingEnum,
  PromotionInputType,
  PromotionUpdateInputType,
  tidyTitle,
  toDraft,
} from './promotion.inputs.js';
import { countPromotions, findPromotion, promotionsPage, type PromotionState } from './promotion.queries.js';
import type { PromotionFunding } from './promotion.terms.js';
import {
  CouponPayload,
  PromotionConnection,
  PromotionPayload,
  PromotionStateEnum,
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

@Resolver()
export class PromotionOfficeResolver {
  @Query(() => PromotionConnection, {
    description: 'All promotions, the sellers’ own as well, the newest first.',
  })
  async promotions(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('state', () => PromotionStateEnum, { nullable: true, description: 'Left out: all.' })
    state: PromotionState | null | undefined,
    @Arg('madeBy', () => PromotionFundingEnum, {
      nullable: true,
      description: 'OPERATOR: the operator’s own; SELLER: the sellers’ own; left out: all.',
    })
    madeBy: PromotionFunding | null | undefined,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 1);
    const filter = { sellerId: null, state: state ?? null, madeBy: madeBy ?? null };
    const rows = await promotionsPage(context, filter, request);
    const total = isSelected(info, 'totalCount') ? await countPromotions(context, filter) : null;
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
      'Makes a promotion of the operator’s, paid by it or by the sellers whose goods it is on. Codes: PROMOTION_TITLE_REQUIRED, PROMOTION_TITLE_TOO_LONG, INVALID_PERCENT, INVALID_AMOUNT, INVALID_SET_SIZE, INVALID_TIERS, PROMOTION_BELOW_ZERO, INVALID_PROMOTION_TIME, TOO_MANY_CONDITIONS, UNKNOWN_CATEGORY, UNKNOWN_MOTIF, UNKNOWN_SELLER, and for its first code PROMOTION_WITHOUT_COUPON, INVALID_COUPON_CODE, INVALID_COUPON_LIMIT, COUPON_CODE_TAKEN.',
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
      'Ends a promotion now, whoever made it; its coupons do nothing any more. A seller whose own it is reads the reason. Codes: PROMOTION_NOT_FOUND, PROMOTION_END_REASON_REQUIRED, PROMOTION_END_REASON_TOO_LONG.',
  })
  promotionEnd(
    @Arg('input', () => PromotionInputType) input: PromotionInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const promotionId = rowIdOf('promotion', input.promotionId);
    return promotionAnswer(context, () =>
      endPromotion(context, { promotionId, owner: 'office', reason: input.reason ?? null }),
    );
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
