import type { LocalizedText } from '../platform/locale.js';

export const promotionKinds = ['PERCENTAGE', 'AMOUNT', 'BUY_X_GET_Y', 'FREE_SHIPPING', 'TIERED'] as const;
export type PromotionKind = (typeof promotionKinds)[number];

export const promotionAudiences = ['AUTOMATIC', 'COUPON'] as const;
export type PromotionAudience = (typeof promotionAudiences)[number];

/** Who pays for a discount: the seller gets less, or the operator makes up for it. */
export const promotionFundings = ['SELLER', 'OPERATOR'] as const;
export type PromotionFunding = (typeof promotionFundings)[number];

/** From so much on, so much off: a part in basis points, or an amount. */
export interface PromotionTier {
  minimum: bigint;
  percentBp: number | null;
  amount: bigint | null;
}

/** What a promotion takes off. Amounts in minor units, parts in basis points (1000 = 10 %). */
export type PromotionTerms =
  | { kind: 'PERCENTAGE'; percentBp: number; maxDiscount: bigint | null }
  | { kind: 'AMOUNT'; amount: bigint }
  /** Of `buy + get` pieces the `get` cheapest are that much cheaper. */
  | { kind: 'BUY_X_GET_Y'; buy: number; get: number; percentBp: number }
  | { kind: 'FREE_SHIPPING'; maxDiscount: bigint | null }
  /** The highest tier that is reached counts. */
  | { kind: 'TIERED'; tiers: PromotionTier[] };

/** A promotion that may be given now, as discounts are reckoned with it. */
export interface Promotion {
  id: string;
  /** Null for the operator's. A seller's is on that seller's goods alone. */
  sellerId: string | null;
  title: LocalizedText;
  fundedBy: PromotionFunding;
  terms: PromotionTerms;
  /** The products of the cart that it is on; null for all. */
  productIds: readonly string[] | null;
  /** The sellers whose goods it is on; empty for all. */
  sellerIds: readonly string[];
  /** Of the goods that it is on, before discounts. */
  minimumSubtotal: bigint | null;
  firstOrderOnly: boolean;
  /** The coupon that brings it; null for one that comes by itself. */
  coupon: { id: string; code: string } | null;
}

/** Terms as they are stored: JSON has no bigint, and the kind is a column. */
export interface StoredTerms {
  percentBp?: number;
  amount?: string;
  maxDiscount?: string | null;
  buy?: number;
  get?: number;
  tiers?: { minimum: string; percentBp: number | null; amount: string | null }[];
}

const minor = (text: string | null | undefined): bigint | null =>
  text === null || text === undefined ? null : BigInt(text);

/** Terms of a row. */
export function readTerms(kind: PromotionKind, stored: StoredTerms): PromotionTerms {
  switch (kind) {
    case 'PERCENTAGE':
      return { kind, percentBp: stored.percentBp ?? 0, maxDiscount: minor(stored.maxDiscount) };
    case 'AMOUNT':
      return { kind, amount: minor(stored.amount) ?? 0n };
    case 'BUY_X_GET_Y':
      return { kind, buy: stored.buy ?? 1, get: stored.get ?? 1, percentBp: stored.percentBp ?? 0 };
    case 'FREE_SHIPPING':
      return { kind, maxDiscount: minor(stored.maxDiscount) };
    case 'TIERED':
      return {
        kind,
        tiers: (stored.tiers ?? []).map(({ minimum, percentBp, amount }) => ({
          minimum: BigInt(minimum),
          percentBp,
          amount: minor(amount),
        })),
      };
  }
}

/** Terms as they are stored. */
export function storeTerms(terms: PromotionTerms): StoredTerms {
  switch (terms.kind) {
    case 'PERCENTAGE':
      return {
        percentBp: terms.percentBp,
        maxDiscount: terms.maxDiscount === null ? null : String(terms.maxDiscount),
      };
    case 'AMOUNT':
      return { amount: String(terms.amount) };
    case 'BUY_X_GET_Y':
      return { buy: terms.buy, get: terms.get, percentBp: terms.percentBp };
    case 'FREE_SHIPPING':
      return { maxDiscount: terms.maxDiscount === null ? null : String(terms.maxDiscount) };
    case 'TIERED':
      return {
        tiers: terms.tiers.map(({ minimum, percentBp, amount }) => ({
          minimum: String(minimum),
          percentBp,
          amount: amount === null ? null : String(amount),
        })),
      };
  }
}
