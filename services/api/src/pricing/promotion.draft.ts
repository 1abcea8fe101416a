import type { UserFault } from '../platform/faults.js';
import type { LocalizedText } from '../platform/locale.js';
import { pricingFaults } from './pricing.errors.js';
import type {
  PromotionAudience,
  PromotionFunding,
  PromotionTerms,
  PromotionTier,
} from './promotion.terms.js';

export const promotionLimits = {
  title: 120,
  setSize: 100,
  tiers: 10,
  conditions: 100,
  uses: 1_000_000_000,
  endReason: 500,
} as const;

/** What somebody wants a promotion to be. */
export interface PromotionDraft {
  /** Row id; null for the operator's own. */
  sellerId: string | null;
  title: LocalizedText;
  terms: PromotionTerms;
  fundedBy: PromotionFunding;
  audience: PromotionAudience;
  /** Slugs. */
  categories: readonly string[];
  /** Slugs. */
  motifs: readonly string[];
  /** Row ids. */
  sellerIds: readonly string[];
  minimumSubtotal: bigint | null;
  firstOrderOnly: boolean;
  startsAt: Date;
  endsAt: Date | null;
  /** Its first code, made with it. */
  coupon: CouponDraft | null;
}

/** What somebody wants a code to be. */
export interface CouponDraft {
  /** Left out, a code is drawn that nobody guesses. */
  code?: string | null;
  totalLimit?: number | null;
  perPersonLimit?: number | null;
}

const isPercent = (bp: number): boolean => Number.isInteger(bp) && bp > 0 && bp <= 10_000;
const isAmount = (amount: bigint, step: bigint): boolean =>
  amount > 0n && amount % step === 0n && amount < 10n ** 17n;
const isSetSize = (size: number): boolean =>
  Number.isInteger(size) && size >= 1 && size <= promotionLimits.setSize;

const invalid = (
  code: 'INVALID_PERCENT' | 'INVALID_AMOUNT' | 'PROMOTION_BELOW_ZERO',
  ...path: string[]
): UserFault => pricingFaults.fault(code, { field: ['input', 'terms', ...path] });

function tierFaults(tiers: readonly PromotionTier[], step: bigint): UserFault[] {
  const max = promotionLimits.tiers;
  const distinct = new Set(tiers.map(({ minimum }) => minimum)).size === tiers.length;
  const whole = tiers.every(({ percentBp, amount }) => (percentBp === null) !== (amount === null));
  if (tiers.length < 1 || tiers.length > max || !distinct || !whole)
    return [
      pricingFaults.fault('INVALID_TIERS', { field: ['input', 'terms', 'tiered', 'tiers'], params: { max } }),
    ];
  return tiers.flatMap(({ minimum, percentBp, amount }, index) => {
    const at = ['tiered', 'tiers', String(index)];
    if (!isAmount(minimum, step)) return [invalid('INVALID_AMOUNT', ...at, 'minimum')];
    if (percentBp !== null) return isPercent(percentBp) ? [] : [invalid('INVALID_PERCENT', ...at, 'percent')];
    if (amount === null || !isAmount(amount, step)) return [invalid('INVALID_AMOUNT', ...at, 'amount')];
    return amount > minimum ? [invalid('PROMOTION_BELOW_ZERO', ...at, 'amount')] : [];
  });
}

/** All that is wrong with terms by themselves. */
export function termsFaults(
  terms: PromotionTerms,
  minimumSubtotal: bigint | null,
  step: bigint,
): UserFault[] {
  switch (terms.kind) {
    case 'PERCENTAGE':
      return [
        ...(isPercent(terms.percentBp) ? [] : [invalid('INVALID_PERCENT', 'percentage', 'percent')]),
        ...(terms.maxDiscount === null || isAmount(terms.maxDiscount, step)
          ? []
          : [invalid('INVALID_AMOUNT', 'percentage', 'maxDiscount')]),
      ];
    case 'AMOUNT':
      if (!isAmount(terms.amount, step)) return [invalid('INVALID_AMOUNT', 'amount', 'amount')];
      return minimumSubtotal !== null && terms.amount > minimumSubtotal
        ? [invalid('PROMOTION_BELOW_ZERO', 'amount', 'amount')]
        : [];
    case 'BUY_X_GET_Y': {
      const params = { max: promotionLimits.setSize };
      const size = (name: 'buy' | 'get') =>
        isSetSize(terms[name])
          ? []
          : [
              pricingFaults.fault('INVALID_SET_SIZE', {
                field: ['input', 'terms', 'buyXGetY', name],
                params,
              }),
            ];
      const percent = isPercent(terms.percentBp) ? [] : [invalid('INVALID_PERCENT', 'buyXGetY', 'percent')];
      return [...size('buy'), ...size('get'), ...percent];
    }
    case 'FREE_SHIPPING':
      return terms.maxDiscount === null || isAmount(terms.maxDiscount, step)
        ? []
        : [invalid('INVALID_AMOUNT', 'freeShipping', 'maxDiscount')];
    case 'TIERED':
      return tierFaults(terms.tiers, step);
  }
}

/** All that is wrong with a time. @param now an end that has passed is none */
export function timeFaults(startsAt: Date, endsAt: Date | null, now: Date): UserFault[] {
  const usable = endsAt === null || (endsAt > startsAt && endsAt > now);
  return usable ? [] : [pricingFaults.fault('INVALID_PROMOTION_TIME', { field: ['input', 'endsAt'] })];
}

/** All that is wrong with a title, tidied. */
export function titleFaults(title: LocalizedText): UserFault[] {
  const field = ['input', 'title'];
  const max = promotionLimits.title;
  const texts = Object.values(title);
  if (texts.length === 0) return [pricingFaults.fault('PROMOTION_TITLE_REQUIRED', { field })];
  return texts.some((text) => text.length > max)
    ? [pricingFaults.fault('PROMOTION_TITLE_TOO_LONG', { field, params: { max } })]
    : [];
}

/** All that is wrong with a draft by itself; what it refers to is looked up when it is written. */
export function draftFaults(draft: PromotionDraft, now: Date, step: bigint): UserFault[] {
  const max = promotionLimits.conditions;
  const { minimumSubtotal } = draft;
  const tooMany = (['categories', 'motifs', 'sellerIds'] as const).filter((name) => draft[name].length > max);
  return [
    ...titleFaults(draft.title),
    ...termsFaults(draft.terms, minimumSubtotal, step),
    ...(minimumSubtotal === null || isAmount(minimumSubtotal, step)
      ? []
      : [pricingFaults.fault('INVALID_AMOUNT', { field: ['input', 'minimumSubtotal'] })]),
    ...tooMany.map((name) =>
      pricingFaults.fault('TOO_MANY_CONDITIONS', { field: ['input', name], params: { max } }),
    ),
    ...timeFaults(draft.startsAt, draft.endsAt, now),
  ];
}
