import { parseDecimal, type CurrencyCode } from '@gebyar/money';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { DecimalScalar, LocalizedTextInputType, toLocalizedText } from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import type { PromotionDraft } from './promotion.draft.js';
import {
  promotionAudiences,
  promotionFundings,
  type PromotionAudience,
  type PromotionFunding,
  type PromotionTerms,
} from './promotion.terms.js';

export const PromotionFundingEnum = Object.fromEntries(promotionFundings.map((name) => [name, name]));
registerEnumType(PromotionFundingEnum, {
  name: 'PromotionFunding',
  description: 'Who pays for a discount.',
  valuesConfig: {
    SELLER: { description: 'The seller gets less.' },
    OPERATOR: { description: 'The operator makes up for it: the seller gets the whole price.' },
  },
});

export const PromotionAudienceEnum = Object.fromEntries(promotionAudiences.map((name) => [name, name]));
registerEnumType(PromotionAudienceEnum, {
  name: 'PromotionAudience',
  description: 'For whom a promotion is.',
  valuesConfig: {
    AUTOMATIC: { description: 'For everyone whose cart fits it.' },
    COUPON: { description: 'For those who enter one of its codes.' },
  },
});

@InputType('PercentageTermsInput', { description: 'A part of the price.' })
export class PercentageTermsInputType {
  @Field(() => DecimalScalar, { description: 'Above 0 and at most 100, with at most two decimals.' })
  percent: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'At most so much.' })
  maxDiscount?: string | null;
}

@InputType('AmountTermsInput', { description: 'An amount off the whole of the goods.' })
export class AmountTermsInputType {
  @Field(() => DecimalScalar, { description: 'Whole rupiah; not above the minimum, where there is one.' })
  amount: string;
}

@InputType('BuyXGetYTermsInput', { description: 'Of each `buy + get` pieces the `get` cheapest cost less.' })
export class BuyXGetYTermsInputType {
  @Field(() => Int, { description: '1 to 100.' })
  buy: number;

  @Field(() => Int, { description: '1 to 100.' })
  get: number;

  @Field(() => DecimalScalar, { defaultValue: '100', description: 'So much less; 100: they are free.' })
  percent: string;
}

@InputType('FreeShippingTermsInput', { description: 'The delivery of each seller’s parcel.' })
export class FreeShippingTermsInputType {
  @Field(() => DecimalScalar, { nullable: true, description: 'At most so much for each parcel.' })
  maxDiscount?: string | null;
}

@InputType('PromotionTierInput', { description: 'A percentage or an amount, not both.' })
export class PromotionTierInputType {
  @Field(() => DecimalScalar, { description: 'From so much on.' })
  minimum: string;

  @Field(() => DecimalScalar, { nullable: true })
  percent?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  amount?: string | null;
}

@InputType('TieredTermsInput', {
  description: 'The more, the more off; the highest tier that is reached counts.',
})
export class TieredTermsInputType {
  @Field(() => [PromotionTierInputType], { description: '1 to 10.' })
  tiers: PromotionTierInputType[];
}

@InputType('PromotionTermsInput', { description: 'Exactly one of these.' })
export class PromotionTermsInputType {
  @Field(() => PercentageTermsInputType, { nullable: true })
  percentage?: PercentageTermsInputType | null;

  @Field(() => AmountTermsInputType, { nullable: true })
  amount?: AmountTermsInputType | null;

  @Field(() => BuyXGetYTermsInputType, { nullable: true })
  buyXGetY?: BuyXGetYTermsInputType | null;

  @Field(() => FreeShippingTermsInputType, { nullable: true })
  freeShipping?: FreeShippingTermsInputType | null;

  @Field(() => TieredTermsInputType, { nullable: true })
  tiered?: TieredTermsInputType | null;
}

@InputType('CouponFieldsInput')
export class CouponFieldsInputType {
  @Field(() => String, {
    nullable: true,
    description: '3 to 40 letters, digits, - and _; drawn when left out.',
  })
  code?: string | null;

  @Field(() => Int, { nullable: true, description: 'Uses by all together.' })
  totalLimit?: number | null;

  @Field(() => Int, { nullable: true, description: 'Uses by one person, known by phone number and account.' })
  perPersonLimit?: number | null;
}

@InputType()
export class PromotionFieldsInputType {
  @Field(() => LocalizedTextInputType, { description: 'What shoppers read beside the discount.' })
  title: LocalizedTextInputType;

  @Field(() => PromotionTermsInputType)
  terms: PromotionTermsInputType;

  @Field(() => PromotionAudienceEnum)
  audience: PromotionAudience;

  @Field(() => [String], { defaultValue: [], description: 'Slugs; what is below them counts. Empty: all.' })
  categories: string[];

  @Field(() => [String], { defaultValue: [], description: 'Slugs. Empty: all.' })
  motifs: string[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Of the goods that it is on, at sale prices and before discounts.',
  })
  minimumSubtotal?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'For shoppers without an order so far.' })
  firstOrderOnly: boolean;

  @Field(() => Date, { nullable: true, description: 'Now, when left out.' })
  startsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Left out: until it is ended.' })
  endsAt?: Date | null;

  @Field(() => CouponFieldsInputType, {
    nullable: true,
    description: 'Its first code, made together with it; for one that comes by COUPON.',
  })
  coupon?: CouponFieldsInputType | null;
}

@InputType('PromotionCreateInput')
export class PromotionCreateInputType extends PromotionFieldsInputType {
  @Field(() => PromotionFundingEnum)
  fundedBy: PromotionFunding;

  @Field(() => [ID], { defaultValue: [], description: 'Sellers whose goods it is on. Empty: all.' })
  sellerIds: string[];
}

@InputType('SellerPromotionCreateInput')
export class SellerPromotionCreateInputType extends PromotionFieldsInputType {
  @Field(() => ID, { description: 'Whose goods it is on, and who pays for it.' })
  sellerId: string;
}

@InputType('PromotionUpdateInput', {
  description: 'What is left out stays. What it takes off never changes.',
})
export class PromotionUpdateInputType {
  @Field(() => ID)
  promotionId: string;

  @Field(() => LocalizedTextInputType, { nullable: true })
  title?: LocalizedTextInputType | null;

  @Field(() => Date, { nullable: true })
  startsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'null: it has no end.' })
  endsAt?: Date | null;
}

@InputType('PromotionInput')
export class PromotionInputType {
  @Field(() => ID)
  promotionId: string;

  @Field(() => String, {
    nullable: true,
    description: 'At most 500 characters; needed where the office ends a seller’s promotion, who reads it.',
  })
  reason?: string | null;
}

@InputType('CouponCreateInput')
export class CouponCreateInputType extends CouponFieldsInputType {
  @Field(() => ID)
  promotionId: string;
}

@InputType('CouponUpdateInput', { description: 'What is left out stays.' })
export class CouponUpdateInputType {
  @Field(() => ID)
  couponId: string;

  @Field(() => Int, { nullable: true, description: 'null: no limit.' })
  totalLimit?: number | null;

  @Field(() => Int, { nullable: true, description: 'null: no limit.' })
  perPersonLimit?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the code does anything.' })
  enabled?: boolean | null;
}

/** A row id that no row has, for a public id that is none. */
// What is no amount or percentage becomes one that the draft refuses, with its place.
const minorOf = ({ deployment }: Context, text: string): bigint =>
  parseDecimal(text, deployment.currency as CurrencyCode) ?? -1n;
export const minorOrNull = (context: Context, text: string | null | undefined): bigint | null =>
  text === null || text === undefined ? null : minorOf(context, text);

/** `12.5` is 1250 basis points; -1 for what has more than two decimals. */
function basisPoints(text: string): number {
  const match = /^(\d{1,4})(?:\.(\d{1,18}))?$/.exec(text);
  const fraction = (match?.[2] ?? '').replace(/0+$/, '');
  return match && fraction.length <= 2 ? Number(`${match[1] ?? ''}${fraction.padEnd(2, '0')}`) : -1;
}
const basisPointsOrNull = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : basisPoints(text);

export function toTerms(context: Context, input: PromotionTermsInputType): PromotionTerms {
  const { percentage, amount, buyXGetY, freeShipping, tiered } = input;
  if (percentage) {
    const maxDiscount = minorOrNull(context, percentage.maxDiscount);
    return { kind: 'PERCENTAGE', percentBp: basisPoints(percentage.percent), maxDiscount };
  }
  if (amount) return { kind: 'AMOUNT', amount: minorOf(context, amount.amount) };
  if (buyXGetY) {
    const { buy, get, percent } = buyXGetY;
    return { kind: 'BUY_X_GET_Y', buy, get, percentBp: basisPoints(percent) };
  }
  if (freeShipping)
    return { kind: 'FREE_SHIPPING', maxDiscount: minorOrNull(context, freeShipping.maxDiscount) };
  const tiers = tiered?.tiers ?? [];
  return {
    kind: 'TIERED',
    tiers: tiers.map((tier) => ({
      minimum: minorOf(context, tier.minimum),
      percentBp: basisPointsOrNull(tier.percent),
      amount: minorOrNull(context, tier.amount),
    })),
  };
}

/** What an input wants, with row ids and minor units. */
export const toDraft = (
  context: Context,
  input: PromotionFieldsInputType,
  owner: Pick<PromotionDraft, 'sellerId' | 'fundedBy'> & { sellerIds?: readonly string[] },
): PromotionDraft => ({
  sellerId: owner.sellerId,
  fundedBy: owner.fundedBy,
  sellerIds: (owner.sellerIds ?? []).map((id) => rowIdOf('seller', id)),
  title: tidyTitle(input.title),
  terms: toTerms(context, input.terms),
  audience: input.audience,
  categories: input.categories,
  motifs: input.motifs,
  minimumSubtotal: minorOrNull(context, input.minimumSubtotal),
  firstOrderOnly: input.firstOrderOnly,
  startsAt: input.startsAt ?? context.clock(),
  endsAt: input.endsAt ?? null,
  coupon: input.coupon ?? null,
});

/** A title without blanks around it and empty languages. */
export const tidyTitle = (input: LocalizedTextInputType) =>
  Object.fromEntries(
    Object.entries(toLocalizedText(input))
      .map(([locale, text]) => [locale, text.trim()])
      .filter(([, text]) => text !== ''),
  );
