import { locales, type LocalizedText } from '../platform/locale.js';
import { tidyAttributes, type ProductAttributeInput } from './attribute-draft.js';
import { draftMotifClaims, type MotifClaimInput } from './motif-claim.draft.js';
import type { ProductContent } from './product-content.js';
import type { Personalisation } from './product.entity.js';
import { tidy } from './texts.js';
import { toVariantDraft, type ProductVariantInput, type VariantDraft } from './variant-draft.js';

/** A text by language; a language left out keeps what it has, null or an empty one takes it away. */
export type TextPatch = Partial<Record<keyof LocalizedText, string | null>>;

/** What a seller changes of a product; what is left out stays as it is, lists are given whole. */
export interface ProductPatch {
  title?: TextPatch;
  subtitle?: TextPatch;
  description?: TextPatch;
  seoTitle?: TextPatch;
  seoDescription?: TextPatch;
  categorySlug?: string | null;
  motifs?: readonly MotifClaimInput[];
  madeToOrderDays?: number | null;
  preorderShipsAt?: string | null;
  personalisation?: Personalisation | null;
  options?: LocalizedText[];
  /** What is not in the list is no longer sold. */
  variants?: ProductVariantInput[];
  images?: { assetId: string; altText?: LocalizedText }[];
  attributes?: ProductAttributeInput[];
}

const textFields = ['title', 'subtitle', 'description', 'seoTitle', 'seoDescription'] as const;

export function mergeText(text: LocalizedText, patch: TextPatch | null | undefined): LocalizedText {
  const merged: LocalizedText = {};
  for (const locale of locales) {
    const given = patch?.[locale];
    merged[locale] = (given === undefined ? text[locale] : given) ?? '';
  }
  return tidy(merged);
}

/** Variants of a patch, each known again by its id or, without one, by its options. */
export function mergeVariants(
  present: readonly VariantDraft[],
  given: readonly ProductVariantInput[],
): VariantDraft[] {
  const drafts = given.map(toVariantDraft);
  const named = new Set(drafts.map(({ id }) => id));
  const byKey = new Map(
    present.filter(({ id }) => !named.has(id)).map(({ id, optionKey }) => [optionKey, id]),
  );
  return drafts.map((draft) => ({ ...draft, id: draft.id ?? byKey.get(draft.optionKey) ?? null }));
}

/** What a product says after a change. */
export function mergePatch(content: ProductContent, patch: ProductPatch): ProductContent {
  const { options, variants, images, attributes, personalisation } = patch;
  const merged: ProductContent = { ...content };
  for (const field of textFields) merged[field] = mergeText(content[field], patch[field]);
  if (patch.categorySlug !== undefined) merged.categorySlug = patch.categorySlug;
  if (patch.motifs !== undefined) merged.motifs = draftMotifClaims(patch.motifs).claims;
  if (patch.madeToOrderDays !== undefined) merged.madeToOrderDays = patch.madeToOrderDays;
  if (patch.preorderShipsAt !== undefined) merged.preorderShipsAt = patch.preorderShipsAt;
  if (personalisation !== undefined)
    merged.personalisation = personalisation && { ...personalisation, label: tidy(personalisation.label) };
  if (options !== undefined) merged.options = options.map(tidy);
  if (variants !== undefined) merged.variants = mergeVariants(content.variants, variants);
  if (images !== undefined)
    merged.images = images.map(({ assetId, altText }) => ({ assetId, altText: tidy(altText) }));
  if (attributes !== undefined) merged.attributes = tidyAttributes(attributes).drafts;
  return merged;
}

const nothing: ProductContent = {
  title: {},
  subtitle: {},
  description: {},
  seoTitle: {},
  seoDescription: {},
  categorySlug: null,
  motifs: [],
  madeToOrderDays: null,
  preorderShipsAt: null,
  personalisation: null,
  featuredRank: 0,
  options: [],
  variants: [],
  images: [],
  attributes: [],
};

/** What a new product says. */
export const newContent = (patch: ProductPatch): ProductContent => mergePatch(nothing, patch);
