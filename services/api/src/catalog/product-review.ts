import { isDeepStrictEqual } from 'node:util';
import type { ProductContent } from './product-content.js';
import type { VariantDraft } from './variant-draft.js';

/** What shoppers are told and shown: it waits for the office where the deployment reviews changes. */
export const reviewedFields = [
  'title',
  'subtitle',
  'description',
  'seoTitle',
  'seoDescription',
  'categorySlug',
  'motifs',
  'personalisation',
  'options',
  'variants',
  'images',
  'attributes',
] as const;
export type ReviewedField = (typeof reviewedFields)[number];

/** Reviewed fields that change, each with its whole new value. */
export type ReviewedChanges = Partial<Pick<ProductContent, ReviewedField>>;

/** What a variant is: for the office to see. Its price, weight and numbers are the seller's own business. */
const shown = ({ id, optionValues, imageAssetId }: VariantDraft) => ({ id, optionValues, imageAssetId });

/** Whether a list of variants says something new; fewer of the same variants do not. */
function saysMore(present: readonly VariantDraft[], wanted: readonly VariantDraft[]): boolean {
  const known = new Map(present.map((variant) => [variant.id, shown(variant)]));
  return wanted.some((variant) => !isDeepStrictEqual(known.get(variant.id), shown(variant)));
}

const changes = (field: ReviewedField, present: ProductContent, wanted: ProductContent): boolean =>
  field === 'variants'
    ? saysMore(present.variants, wanted.variants)
    : !isDeepStrictEqual(present[field], wanted[field]);

/** What the office has to see before shoppers do; empty when nothing of it changes. */
export function reviewedChanges(present: ProductContent, wanted: ProductContent): ReviewedChanges {
  const changed = reviewedFields.filter((field) => changes(field, present, wanted));
  // The values of variants follow the options by place, so they wait together.
  if (changed.includes('options') && !changed.includes('variants')) changed.push('variants');
  return Object.fromEntries(changed.map((field) => [field, wanted[field]]));
}

/** A variant as it was approved, with the price, weight and numbers of another description of it. */
const withTrade = (approved: VariantDraft, { ...trade }: VariantDraft): VariantDraft => ({
  ...trade,
  id: approved.id,
  optionValues: approved.optionValues,
  optionKey: approved.optionKey,
  imageAssetId: approved.imageAssetId,
});

/** The product with what takes effect at once: prices, numbers, weights, times, and variants that are no longer sold. */
export function changedAtOnce(present: ProductContent, wanted: ProductContent): ProductContent {
  const byId = new Map(wanted.variants.map((variant) => [variant.id, variant]));
  const kept = present.variants.flatMap((variant) => {
    const given = byId.get(variant.id);
    return given ? [withTrade(variant, given)] : [];
  });
  // A product whose variants are all exchanged keeps them until the new ones are approved.
  const exchanged = kept.length === 0 || !isDeepStrictEqual(present.options, wanted.options);
  return {
    ...present,
    madeToOrderDays: wanted.madeToOrderDays,
    preorderShipsAt: wanted.preorderShipsAt,
    variants: exchanged
      ? present.variants.map((variant) => withTrade(variant, byId.get(variant.id) ?? variant))
      : kept,
  };
}

/** The product with reviewed changes; what took effect at once meanwhile stays. */
export function withReviewed(
  present: ProductContent,
  { variants, ...others }: ReviewedChanges,
): ProductContent {
  const byId = new Map(present.variants.map((variant) => [variant.id, variant]));
  return {
    ...present,
    ...others,
    variants:
      variants?.flatMap((variant) => {
        if (variant.id === null) return [variant];
        const known = byId.get(variant.id);
        return known ? [withTrade(variant, known)] : [];
      }) ?? present.variants,
  };
}

/** Changes as they are kept in a jsonb column, which has no bigint. */
export const toStored = ({ variants, ...others }: ReviewedChanges): Record<string, unknown> => ({
  ...others,
  ...(variants && {
    variants: variants.map((variant) => ({
      ...variant,
      price: String(variant.price),
      compareAtPrice: variant.compareAtPrice === null ? null : String(variant.compareAtPrice),
    })),
  }),
});

type Stored = Omit<ReviewedChanges, 'variants'> & {
  variants?: (Omit<VariantDraft, 'price' | 'compareAtPrice'> & {
    price: string;
    compareAtPrice: string | null;
  })[];
};

/** The changes that `toStored` kept. */
export function fromStored(stored: Record<string, unknown>): ReviewedChanges {
  const { variants, ...others } = stored as Stored;
  if (!variants) return others;
  return {
    ...others,
    variants: variants.map((variant) => ({
      ...variant,
      price: BigInt(variant.price),
      compareAtPrice: variant.compareAtPrice === null ? null : BigInt(variant.compareAtPrice),
    })),
  };
}
