import type { PromotionRowFragment } from '@gebyar/schema/seller';
import type { FormKind } from './promotion-values';

const kinds: Record<PromotionRowFragment['kind'], FormKind> = {
  PERCENTAGE: 'percent',
  AMOUNT: 'amount',
  BUY_X_GET_Y: 'set',
  FREE_SHIPPING: 'delivery',
  TIERED: 'tiers',
};

const rupiah = (money: { amount: string } | null): string => money?.amount.replace(/\.00$/, '') ?? '';

/** The fields of a form that makes another promotion like one that is there, without its time and code. */
export function likeIt(promotion: PromotionRowFragment): string {
  const { kind, percent, amount, maxDiscount, buyQuantity, getQuantity, tiers } = promotion;
  const fields: [string, string][] = [
    ['kind', kinds[kind]],
    ['percent', kind === 'PERCENTAGE' ? (percent ?? '') : ''],
    ['setPercent', kind === 'BUY_X_GET_Y' ? (percent ?? '') : ''],
    ['amount', rupiah(amount)],
    ['max', kind === 'PERCENTAGE' ? rupiah(maxDiscount) : ''],
    ['maxDelivery', kind === 'FREE_SHIPPING' ? rupiah(maxDiscount) : ''],
    ['buy', String(buyQuantity ?? '')],
    ['get', String(getQuantity ?? '')],
    ...tiers.flatMap((tier, index): [string, string][] => [
      [`tier${String(index)}Minimum`, rupiah(tier.minimum)],
      [`tier${String(index)}Off`, tier.percent === null ? rupiah(tier.amount) : `${tier.percent}%`],
    ]),
    ['who', promotion.audience === 'COUPON' ? 'code' : 'everyone'],
    ['minimum', rupiah(promotion.minimumSubtotal)],
    ['first', promotion.firstOrderOnly ? 'on' : ''],
    ['titleId', promotion.title.id ?? ''],
    ['titleEn', promotion.title.en ?? ''],
    ['fundedBy', promotion.fundedBy],
    ...promotion.categories.map(({ slug }): [string, string] => ['category', slug]),
    ...promotion.motifs.map(({ slug }): [string, string] => ['motif', slug]),
    ...(promotion.sellerId === null
      ? promotion.sellers.map(({ id }): [string, string] => ['sellerId', id])
      : []),
  ];
  return new URLSearchParams(fields.filter(([, value]) => value !== '')).toString();
}
