import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { isSelected, pageRequest, toConnection, type GraphQLContext } from '../platform/graphql/index.js';
import { requireMember, requirePermission, SellerAccountType } from '../sellers/index.js';
import { createCoupon } from './commands/create-coupon.js';
import { createPromotion } from './commands/create-promotion.js';
import { updateCoupon } from './commands/update-coupon.js';
import { endPromotion, updatePromotion, type PromotionOwner } from './commands/update-promotion.js';
import { pricingFaults } from './pricing.errors.js';
import {
  CouponCreateInputType,
  CouponUpdateInputType,
  PromotionInputType,
  PromotionUpdateInputType,
  SellerPromotionCreateInputType,
  toDraft,
} from './promotion.inputs.js';
import { couponAnswer, promotionAnswer, toChanges, toCouponChanges } from './promotion.office-resolver.js';
import {
  countPromotions,
  findPromotion,
  promotionsPage,
  sellerOfCoupon,
  sellerOfPromotion,
  type PromotionState,
} from './promotion.queries.js';
import { rowIdOf } from '../platform/ids.js';
import {
  CouponPayload,
  PromotionConnection,
  PromotionPayload,
  PromotionStateEnum,
  PromotionType,
  toPromotion,
} from './promotion.type.js';

/** The seller as whose member somebody changes its promotions; the operator's and another seller's are not found. */
async function owner(
  context: GraphQLContext,
  sellerId: string | null,
  code: 'PROMOTION_NOT_FOUND' | 'COUPON_NOT_FOUND',
): Promise<PromotionOwner> {
  const field = ['input', code === 'COUPON_NOT_FOUND' ? 'couponId' : 'promotionId'];
  const membership = sellerId === null ? null : await requireMember(context, sellerId, 'products:write');
  return membership ? { sellerId: membership.sellerId } : pricingFaults.fail(code, { field });
}

@Resolver(() => SellerAccountType)
export class PromotionSellerResolver {
  @FieldResolver(() => PromotionConnection, { description: 'The seller’s own promotions, the newest first.' })
  async promotions(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('state', () => PromotionStateEnum, { nullable: true, description: 'Left out: all.' })
    state: PromotionState | null | undefined,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    requirePermission(context, membership, 'products:write');
    const filter = { sellerId: membership.sellerId, state: state ?? null };
    const request = pageRequest({ first, after }, 1);
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

  @FieldResolver(() => PromotionType, {
    nullable: true,
    description: 'One of the seller’s own promotions; null for another’s, as for one that is not there.',
  })
  async promotion(
    @Root() { membership }: SellerAccountType,
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<PromotionType | null> {
    requirePermission(context, membership, 'products:write');
    const row = await findPromotion(context, rowIdOf('promotion', id), membership.sellerId);
    return row && toPromotion(context, row);
  }

  @Mutation(() => PromotionPayload, {
    description:
      'Makes a promotion on a seller’s own goods, paid by the seller. Codes: UNKNOWN_SELLER, PROMOTION_TITLE_REQUIRED, PROMOTION_TITLE_TOO_LONG, INVALID_PERCENT, INVALID_AMOUNT, INVALID_SET_SIZE, INVALID_TIERS, PROMOTION_BELOW_ZERO, INVALID_PROMOTION_TIME, TOO_MANY_CONDITIONS, UNKNOWN_CATEGORY, UNKNOWN_MOTIF, and for its first code PROMOTION_WITHOUT_COUPON, INVALID_COUPON_CODE, INVALID_COUPON_LIMIT, COUPON_CODE_TAKEN.',
  })
  promotionCreate(
    @Arg('input', () => SellerPromotionCreateInputType) input: SellerPromotionCreateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return promotionAnswer(context, async () => {
      const membership = await requireMember(context, input.sellerId, 'products:write');
      if (!membership) return pricingFaults.fail('UNKNOWN_SELLER', { field: ['input', 'sellerId'] });
      const { sellerId } = membership;
      return createPromotion(context, toDraft(context, input, { sellerId, fundedBy: 'SELLER' }));
    });
  }

  @Mutation(() => PromotionPayload, {
    description:
      'Changes what a promotion is called and when it runs. Codes: PROMOTION_NOT_FOUND, PROMOTION_ENDED, PROMOTION_TITLE_REQUIRED, PROMOTION_TITLE_TOO_LONG, INVALID_PROMOTION_TIME.',
  })
  promotionUpdate(
    @Arg('input', () => PromotionUpdateInputType) input: PromotionUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const promotionId = rowIdOf('promotion', input.promotionId);
    return promotionAnswer(context, async () =>
      updatePromotion(context, {
        promotionId,
        owner: await owner(context, await sellerOfPromotion(context, promotionId), 'PROMOTION_NOT_FOUND'),
        ...toChanges(input),
      }),
    );
  }

  @Mutation(() => PromotionPayload, {
    description: 'Ends a promotion now; its coupons do nothing any more. Codes: PROMOTION_NOT_FOUND.',
  })
  promotionEnd(
    @Arg('input', () => PromotionInputType) input: PromotionInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const promotionId = rowIdOf('promotion', input.promotionId);
    return promotionAnswer(context, async () =>
      endPromotion(context, {
        promotionId,
        owner: await owner(context, await sellerOfPromotion(context, promotionId), 'PROMOTION_NOT_FOUND'),
      }),
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
    const promotionId = rowIdOf('promotion', input.promotionId);
    return couponAnswer(context, async () =>
      createCoupon(context, {
        ...input,
        promotionId,
        owner: await owner(context, await sellerOfPromotion(context, promotionId), 'PROMOTION_NOT_FOUND'),
      }),
    );
  }

  @Mutation(() => CouponPayload, {
    description:
      'Changes a coupon’s limits, or turns it off and on. Codes: COUPON_NOT_FOUND, INVALID_COUPON_LIMIT, COUPON_LIMIT_BELOW_USES.',
  })
  couponUpdate(
    @Arg('input', () => CouponUpdateInputType) input: CouponUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const couponId = rowIdOf('coupon', input.couponId);
    return couponAnswer(context, async () =>
      updateCoupon(context, {
        couponId,
        owner: await owner(context, await sellerOfCoupon(context, couponId), 'COUPON_NOT_FOUND'),
        ...toCouponChanges(input),
      }),
    );
  }
}
