import { defineSlice } from '../platform/slice.js';
import { CouponPersonSchema, CouponSchema, CouponUseSchema } from './coupon.entity.js';
import { pricingInvariants } from './pricing.invariants.js';
import { PromotionSchema } from './promotion.entity.js';
import {
  PromotionExamplesOfficeResolver,
  PromotionExamplesSellerResolver,
} from './promotion-examples.resolvers.js';
import { PromotionFieldsResolver } from './promotion-fields.resolver.js';
import { PromotionOfficeResolver } from './promotion.office-resolver.js';
import { PromotionSellerResolver } from './promotion.seller-resolver.js';
import { TaxOfficeResolver, TaxSellerResolver } from './tax.resolvers.js';
import { SellerTaxSchema, TaxRateSchema } from './tax.entity.js';

export {
  buyerHistory,
  lockPerson,
  namesIn,
  namesOf,
  type BuyerHistory,
  type Person,
} from './buyer-history.js';
export { findCoupons, normaliseCode } from './coupon.queries.js';
export { createCoupon, type CreateCouponInput } from './commands/create-coupon.js';
export { createPromotion } from './commands/create-promotion.js';
export { giveBackCoupons } from './commands/give-back-coupons.js';
export { retakeCoupons, takeCoupons } from './commands/take-coupons.js';
export { DiscountType, joinDiscounts, toDiscount, type ShownDiscount } from './discount.type.js';
export {
  giveDiscounts,
  type CouponOutcome,
  type DiscountableGroup,
  type DiscountableLine,
  type GivenDiscount,
} from './discounts.js';
export {
  loadPricing,
  pricingJson,
  toPricing,
  type HeldCoupon,
  type PricingFacts,
  type PricingJson,
  type PricingSource,
} from './pricing.queries.js';
export { promotionEndedByOffice } from './promotion.events.js';
export { findPromotion } from './promotion.queries.js';
export { PromotionType } from './promotion.type.js';
export type { Promotion, PromotionFunding } from './promotion.terms.js';
export { taxInLines } from './tax.js';
export {
  groupTotals,
  lineTotal,
  sumTotals,
  type PricedGroup,
  type PricedLine,
  type Totals,
} from './totals.js';

export const pricingSlice = defineSlice({
  name: 'pricing',
  entities: [
    PromotionSchema,
    CouponSchema,
    CouponPersonSchema,
    CouponUseSchema,
    TaxRateSchema,
    SellerTaxSchema,
  ],
  resolvers: {
    seller: [
      PromotionSellerResolver,
      PromotionExamplesSellerResolver,
      PromotionFieldsResolver,
      TaxSellerResolver,
    ],
    office: [
      PromotionOfficeResolver,
      PromotionExamplesOfficeResolver,
      PromotionFieldsResolver,
      TaxOfficeResolver,
    ],
  },
  oneOfInputs: ['PromotionTermsInput'],
  invariants: pricingInvariants,
});
