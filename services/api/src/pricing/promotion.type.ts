import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import {
  ConnectionType,
  DecimalScalar,
  LocalizedTextType,
  MoneyType,
  toMoney,
  UserErrorType,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize, type LocalizedText } from '../platform/locale.js';
import type { CouponRow } from './commands/create-coupon.js';
import type { PromotionRow } from './commands/create-promotion.js';
import type { ExampleProduct } from './example-products.queries.js';
import type { PromotionExample } from './promotion.example.js';
import { PromotionAudienceEnum, PromotionFundingEnum } from './promotion.inputs.js';
import { promotionStates, type PromotionState } from './promotion.queries.js';
import {
  promotionKinds,
  readTerms,
  type PromotionAudience,
  type PromotionFunding,
  type PromotionKind,
} from './promotion.terms.js';

export const PromotionKindEnum = Object.fromEntries(promotionKinds.map((name) => [name, name]));
registerEnumType(PromotionKindEnum, {
  name: 'PromotionKind',
  description: 'How a promotion takes something off.',
});

export const PromotionStateEnum = Object.fromEntries(promotionStates.map((name) => [name, name]));
registerEnumType(PromotionStateEnum, {
  name: 'PromotionState',
  description: 'Where a promotion stands now.',
});

@ObjectType('PromotionTier')
export class PromotionTierType {
  @Field(() => MoneyType, { description: 'From so much on.' })
  minimum: MoneyType;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per cent off; null for an amount.' })
  percent: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'An amount off; null for a percentage.' })
  amount: MoneyType | null;
}

@ObjectType('Coupon', { description: 'A code that brings a promotion.' })
export class CouponType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'In capitals; shoppers may type it in any case.' })
  code: string;

  @Field(() => Int, { nullable: true, description: 'Uses by all together; null for no limit.' })
  totalLimit: number | null;

  @Field(() => Int, { nullable: true, description: 'Uses by one person; null for no limit.' })
  perPersonLimit: number | null;

  @Field(() => Int, { description: 'By orders that are paid or still wait for their payment.' })
  uses: number;

  @Field(() => Boolean, { description: 'Whether the code does anything.' })
  enabled: boolean;
}

@ObjectType('PromotionCondition', { description: 'A category or motif that a promotion is on.' })
export class PromotionConditionType {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  title: string;
}

@ObjectType('PromotionSeller', { description: 'A seller whose goods a promotion is on.' })
export class PromotionSellerType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;
}

@ObjectType('PromotionExample', { description: 'What a promotion does to a purchase of one product.' })
export class PromotionExampleType {
  @Field(() => String)
  productTitle: string;

  @Field(() => Int, { description: 'Pieces; 0 where it is a delivery that costs less.' })
  quantity: number;

  @Field(() => MoneyType, { description: 'What they cost without it.' })
  before: MoneyType;

  @Field(() => MoneyType, { description: 'What they cost with it.' })
  after: MoneyType;
}

export const toExample = (
  { deployment: { currency }, locale }: Context,
  { title }: ExampleProduct,
  { quantity, before, after }: PromotionExample,
): PromotionExampleType => ({
  productTitle: localize(title, locale),
  quantity,
  before: toMoney(before, currency),
  after: toMoney(after, currency),
});

@ObjectType('Promotion', {
  description: 'A discount as data: what it takes off, who pays, on what and when.',
})
export class PromotionType {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedTextType, { description: 'What shoppers read beside the discount.' })
  title: LocalizedText;

  @Field(() => PromotionKindEnum)
  kind: PromotionKind;

  @Field(() => PromotionStateEnum)
  state: PromotionState;

  @Field(() => PromotionFundingEnum)
  fundedBy: PromotionFunding;

  @Field(() => PromotionAudienceEnum)
  audience: PromotionAudience;

  @Field(() => ID, {
    nullable: true,
    description: 'The seller whose own promotion it is; null for the operator’s.',
  })
  sellerId: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'For PERCENTAGE and BUY_X_GET_Y: per cent off, such as "12.5".',
  })
  percent: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'For AMOUNT.' })
  amount: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'For PERCENTAGE and FREE_SHIPPING: at most so much.',
  })
  maxDiscount: MoneyType | null;

  @Field(() => Int, { nullable: true, description: 'For BUY_X_GET_Y: how many are bought at their price.' })
  buyQuantity: number | null;

  @Field(() => Int, { nullable: true, description: 'For BUY_X_GET_Y: how many on top cost less.' })
  getQuantity: number | null;

  @Field(() => [PromotionTierType], { description: 'For TIERED; else empty.' })
  tiers: PromotionTierType[];

  @Field(() => MoneyType, { nullable: true, description: 'Of the goods that it is on, before discounts.' })
  minimumSubtotal: MoneyType | null;

  @Field(() => Boolean)
  firstOrderOnly: boolean;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date, { nullable: true })
  endsAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the office ended a seller’s promotion; null for one that it did not end.',
  })
  endReason: string | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: PromotionRow;
}

export const PromotionConnection = ConnectionType('PromotionConnection', () => PromotionType);

@ObjectType('PromotionPayload')
export class PromotionPayload {
  @Field(() => PromotionType, { nullable: true })
  promotion?: PromotionType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('CouponPayload')
export class CouponPayload {
  @Field(() => CouponType, { nullable: true })
  coupon?: CouponType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

/** `1250` basis points as `12.5`. */
export const percentText = (bp: number): string => String(bp / 100);

const stateOf = ({ starts_at: start, ends_at: end }: PromotionRow, now: Date): PromotionState => {
  if (end !== null && end <= now) return 'ENDED';
  return start > now ? 'SCHEDULED' : 'RUNNING';
};

/** A promotion as its owner and the office see it. */
export function toPromotion(context: Context, row: PromotionRow): PromotionType {
  const money = (amount: bigint | null | undefined) =>
    amount === null || amount === undefined ? null : toMoney(amount, context.deployment.currency);
  const terms = readTerms(row.kind, row.terms);
  return {
    id: toPublicId('promotion', row.id),
    title: row.title,
    kind: row.kind,
    state: stateOf(row, context.clock()),
    fundedBy: row.funded_by,
    audience: row.audience,
    sellerId: row.seller_id && toPublicId('seller', row.seller_id),
    percent: 'percentBp' in terms ? percentText(terms.percentBp) : null,
    amount: terms.kind === 'AMOUNT' ? money(terms.amount) : null,
    maxDiscount: 'maxDiscount' in terms ? money(terms.maxDiscount) : null,
    buyQuantity: terms.kind === 'BUY_X_GET_Y' ? terms.buy : null,
    getQuantity: terms.kind === 'BUY_X_GET_Y' ? terms.get : null,
    tiers:
      terms.kind === 'TIERED'
        ? terms.tiers.map(({ minimum, percentBp, amount }) => ({
            minimum: toMoney(minimum, context.deployment.currency),
            percent: percentBp === null ? null : percentText(percentBp),
            amount: money(amount),
          }))
        : [],
    minimumSubtotal: money(row.minimum_subtotal),
    firstOrderOnly: row.first_order_only,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    endReason: row.end_reason,
    row,
  };
}

export const toCoupon = (row: CouponRow): CouponType => ({
  id: toPublicId('coupon', row.id),
  code: row.code,
  totalLimit: row.total_limit,
  perPersonLimit: row.per_person_limit,
  uses: row.uses,
  enabled: row.disabled_at === null,
});
