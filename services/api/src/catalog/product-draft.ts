import type { UserFault } from '../platform/faults.js';
import type { LocalizedText } from '../platform/locale.js';
import { tidyAttributes, type AttributeDraft, type ProductAttributeInput } from './attribute-draft.js';
import { catalogFaults } from './catalog.errors.js';
import { draftMotifClaims, type MotifClaimDraft, type MotifClaimInput } from './motif-claim.draft.js';
import type { Personalisation } from './product.entity.js';
import { productLimits } from './product-limits.js';
import { isEmpty, isWhole, longest, tidy } from './texts.js';
import {
  toVariantDraft,
  variantsFaults,
  type ProductVariantInput,
  type VariantDraft,
} from './variant-draft.js';

/** A product as a seller, the importer or the seed describes it. */
export interface ProductInput {
  title: LocalizedText;
  /** A line below the title. */
  subtitle?: LocalizedText;
  /** Plain text; blank lines part paragraphs. */
  description?: LocalizedText;
  /** What search engines show in place of the title. */
  seoTitle?: LocalizedText;
  /** What search engines show in place of the description's beginning. */
  seoDescription?: LocalizedText;
  categorySlug?: string | null;
  /** The motifs it carries, the main one first; left out keeps those there are. */
  motifs?: readonly MotifClaimInput[] | null;
  madeToOrderDays?: number | null;
  /** The day from which what is ordered now is sent, `2026-12-24`, for what is sold before it is made. */
  preorderShipsAt?: string | null;
  personalisation?: Personalisation | null;
  /** Higher stands earlier in lists. */
  featuredRank?: number;
  /** Names of what the variants differ in, at most three; none for a product with one variant. */
  options?: LocalizedText[];
  variants: ProductVariantInput[];
  /** The main one first. */
  images?: { assetId: string; altText?: LocalizedText }[];
  /** What the category's attributes are for this product; those left out are unknown. */
  attributes?: ProductAttributeInput[];
}

export interface ProductDraft {
  title: LocalizedText;
  subtitle: LocalizedText;
  description: LocalizedText;
  seoTitle: LocalizedText;
  seoDescription: LocalizedText;
  categorySlug: string | null;
  /** Null keeps those there are. */
  motifs: MotifClaimDraft[] | null;
  madeToOrderDays: number | null;
  preorderShipsAt: string | null;
  personalisation: Personalisation | null;
  featuredRank: number;
  options: LocalizedText[];
  variants: VariantDraft[];
  images: { assetId: string; altText: LocalizedText }[];
  attributes: AttributeDraft[];
  priceMin: bigint;
  priceMax: bigint;
}

function optionsFaults(options: readonly LocalizedText[]): UserFault[] {
  if (options.length > productLimits.options) {
    const params = { max: productLimits.options };
    return [catalogFaults.fault('TOO_MANY_OPTIONS', { field: ['input', 'options'], params })];
  }
  return options.flatMap((name, index) =>
    isEmpty(name)
      ? [catalogFaults.fault('OPTION_NAME_REQUIRED', { field: ['input', 'options', String(index)] })]
      : [],
  );
}

const textLimits = [
  ['title', 'TITLE_TOO_LONG'],
  ['subtitle', 'SUBTITLE_TOO_LONG'],
  ['description', 'DESCRIPTION_TOO_LONG'],
  ['seoTitle', 'SEO_TITLE_TOO_LONG'],
  ['seoDescription', 'SEO_DESCRIPTION_TOO_LONG'],
] as const;

function textFaults(draft: ProductDraft): UserFault[] {
  const faults: UserFault[] = [];
  if (isEmpty(draft.title)) faults.push(catalogFaults.fault('TITLE_REQUIRED', { field: ['input', 'title'] }));
  for (const [name, code] of textLimits) {
    const max = productLimits[name];
    if (longest(draft[name]) > max)
      faults.push(catalogFaults.fault(code, { field: ['input', name], params: { max } }));
  }
  const { images } = productLimits;
  if (draft.images.length > images)
    faults.push(
      catalogFaults.fault('TOO_MANY_IMAGES', { field: ['input', 'images'], params: { max: images } }),
    );
  return faults;
}

/** Whether a text names a day of the calendar, such as `2026-12-24`. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

function deliveryFaults({ madeToOrderDays, preorderShipsAt }: ProductDraft): UserFault[] {
  const faults: UserFault[] = [];
  if (madeToOrderDays !== null && !isWhole(madeToOrderDays, 1, productLimits.madeToOrderDays)) {
    faults.push(catalogFaults.fault('INVALID_MADE_TO_ORDER_DAYS', { field: ['input', 'madeToOrderDays'] }));
  }
  if (preorderShipsAt !== null && !isDay(preorderShipsAt)) {
    faults.push(catalogFaults.fault('INVALID_PREORDER_DATE', { field: ['input', 'preorderShipsAt'] }));
  }
  if (preorderShipsAt !== null && madeToOrderDays !== null) {
    faults.push(catalogFaults.fault('PREORDER_AND_MADE_TO_ORDER', { field: ['input', 'preorderShipsAt'] }));
  }
  return faults;
}

function personalisationFaults({ personalisation }: ProductDraft): UserFault[] {
  if (personalisation === null) return [];
  const at = (name: string) => ({ field: ['input', 'personalisation', name] });
  const faults: UserFault[] = [];
  const { label, maxLength } = personalisation;
  if (isEmpty(label)) faults.push(catalogFaults.fault('PERSONALISATION_LABEL_REQUIRED', at('label')));
  if (longest(label) > productLimits.personalisationLabel) {
    const params = { max: productLimits.personalisationLabel };
    faults.push(catalogFaults.fault('PERSONALISATION_LABEL_TOO_LONG', { ...at('label'), params }));
  }
  if (!isWhole(maxLength, 1, productLimits.personalisationText)) {
    const params = { max: productLimits.personalisationText };
    faults.push(catalogFaults.fault('INVALID_PERSONALISATION_LENGTH', { ...at('maxLength'), params }));
  }
  return faults;
}

/** Tidies a product and says all that is wrong with it by itself; what it refers to is checked where it is written. */
export function draftProduct(input: ProductInput): { draft: ProductDraft; faults: UserFault[] } {
  const variants = input.variants.map(toVariantDraft);
  const prices = variants.map((variant) => variant.price);
  const { drafts: attributes, faults: attributeFaults } = tidyAttributes(input.attributes ?? []);
  const motifs = input.motifs && draftMotifClaims(input.motifs);
  const draft: ProductDraft = {
    title: tidy(input.title),
    subtitle: tidy(input.subtitle),
    description: tidy(input.description),
    seoTitle: tidy(input.seoTitle),
    seoDescription: tidy(input.seoDescription),
    categorySlug: input.categorySlug ?? null,
    motifs: motifs?.claims ?? null,
    madeToOrderDays: input.madeToOrderDays ?? null,
    preorderShipsAt: input.preorderShipsAt ?? null,
    personalisation: input.personalisation
      ? { ...input.personalisation, label: tidy(input.personalisation.label) }
      : null,
    featuredRank: input.featuredRank ?? 0,
    options: (input.options ?? []).map(tidy),
    variants,
    images: (input.images ?? []).map(({ assetId, altText }) => ({ assetId, altText: tidy(altText) })),
    attributes,
    priceMin: prices.reduce((least, price) => (price < least ? price : least), prices[0] ?? 0n),
    priceMax: prices.reduce((most, price) => (price > most ? price : most), prices[0] ?? 0n),
  };
  const faults = [
    ...textFaults(draft),
    ...(motifs?.faults ?? []),
    ...deliveryFaults(draft),
    ...personalisationFaults(draft),
    ...optionsFaults(draft.options),
    ...variantsFaults(draft.variants, draft.options),
    ...attributeFaults,
  ];
  return { draft, faults };
}
