import type { UserFault } from '../platform/faults.js';
import { locales, localize, type LocalizedText } from '../platform/locale.js';
import { catalogFaults } from './catalog.errors.js';

export const productLimits = {
  title: 200,
  description: 20_000,
  slug: 120,
  options: 3,
  variants: 250,
  images: 50,
  sku: 80,
  price: 100_000_000_000_000n,
  weightGrams: 1_000_000,
  madeToOrderDays: 365,
} as const;

/** A product as a seller, the importer or the seed describes it. */
export interface ProductInput {
  title: LocalizedText;
  /** Plain text; blank lines part paragraphs. */
  description?: LocalizedText;
  categorySlug?: string | null;
  motifSlug?: string | null;
  madeToOrderDays?: number | null;
  /** Higher stands earlier in lists. */
  featuredRank?: number;
  /** Names of what the variants differ in, at most three; none for a product with one variant. */
  options?: LocalizedText[];
  variants: ProductVariantInput[];
  /** The main one first. */
  images?: { assetId: string; altText?: LocalizedText }[];
}

export interface ProductVariantInput {
  /** One for each option, in the same order. */
  optionValues?: LocalizedText[];
  sku?: string | null;
  /** Minor units, tax included. */
  price: bigint;
  /** The usual price, when `price` is a lower one. */
  compareAtPrice?: bigint | null;
  weightGrams: number;
  imageAssetId?: string | null;
}

export interface ProductDraft {
  title: LocalizedText;
  description: LocalizedText;
  categorySlug: string | null;
  motifSlug: string | null;
  madeToOrderDays: number | null;
  featuredRank: number;
  options: LocalizedText[];
  variants: VariantDraft[];
  images: { assetId: string; altText: LocalizedText }[];
  priceMin: bigint;
  priceMax: bigint;
}

export interface VariantDraft {
  optionValues: LocalizedText[];
  /** Same for variants that a shopper could not tell apart. */
  optionKey: string;
  sku: string | null;
  price: bigint;
  compareAtPrice: bigint | null;
  weightGrams: number;
  imageAssetId: string | null;
}

/** A text tidied: trimmed, without empty languages. */
export function tidy(text: LocalizedText | null | undefined): LocalizedText {
  const kept: LocalizedText = {};
  for (const locale of locales) {
    const value = text?.[locale]?.trim();
    if (value) kept[locale] = value;
  }
  return kept;
}

const isEmpty = (text: LocalizedText): boolean => Object.keys(text).length === 0;
const longest = (text: LocalizedText): number =>
  Math.max(0, ...Object.values(text).map((value) => value.length));
const isWhole = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

const optionKeyOf = (values: readonly LocalizedText[]): string =>
  JSON.stringify(values.map((value) => localize(value, 'id').toLowerCase().normalize('NFC')));

function toVariantDraft(given: ProductVariantInput): VariantDraft {
  const optionValues = (given.optionValues ?? []).map(tidy);
  return {
    optionValues,
    optionKey: optionKeyOf(optionValues),
    sku: given.sku?.trim() || null,
    price: given.price,
    compareAtPrice: given.compareAtPrice ?? null,
    weightGrams: given.weightGrams,
    imageAssetId: given.imageAssetId ?? null,
  };
}

function variantFaults(variant: VariantDraft, index: number, optionCount: number): UserFault[] {
  const faults: UserFault[] = [];
  const at = (...path: string[]) => ['input', 'variants', String(index), ...path];
  if (variant.optionValues.length !== optionCount || variant.optionValues.some(isEmpty)) {
    faults.push(catalogFaults.fault('OPTION_VALUE_REQUIRED', { field: at('optionValues') }));
  }
  if (variant.price <= 0n || variant.price > productLimits.price) {
    faults.push(catalogFaults.fault('INVALID_PRICE', { field: at('price') }));
  }
  if (variant.compareAtPrice !== null && variant.compareAtPrice <= variant.price) {
    faults.push(catalogFaults.fault('INVALID_COMPARE_AT_PRICE', { field: at('compareAtPrice') }));
  }
  if (!isWhole(variant.weightGrams, 0, productLimits.weightGrams)) {
    faults.push(catalogFaults.fault('INVALID_WEIGHT', { field: at('weightGrams') }));
  }
  if ((variant.sku?.length ?? 0) > productLimits.sku) {
    faults.push(
      catalogFaults.fault('SKU_TOO_LONG', { field: at('sku'), params: { max: productLimits.sku } }),
    );
  }
  return faults;
}

function variantsFaults(variants: readonly VariantDraft[], options: readonly LocalizedText[]): UserFault[] {
  const field = ['input', 'variants'];
  if (variants.length === 0) return [catalogFaults.fault('VARIANT_REQUIRED', { field })];
  if (variants.length > productLimits.variants) {
    return [catalogFaults.fault('TOO_MANY_VARIANTS', { field, params: { max: productLimits.variants } })];
  }
  const faults = variants.flatMap((variant, index) => variantFaults(variant, index, options.length));
  const seen = new Set<string>();
  for (const [index, { optionKey }] of variants.entries()) {
    if (seen.has(optionKey))
      faults.push(catalogFaults.fault('VARIANT_DUPLICATE', { field: [...field, String(index)] }));
    seen.add(optionKey);
  }
  return faults;
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

function textFaults({ title, description, madeToOrderDays, images }: ProductDraft): UserFault[] {
  const faults: UserFault[] = [];
  const tooLong = (
    code: 'TITLE_TOO_LONG' | 'DESCRIPTION_TOO_LONG' | 'TOO_MANY_IMAGES',
    name: string,
    max: number,
  ) => faults.push(catalogFaults.fault(code, { field: ['input', name], params: { max } }));
  if (isEmpty(title)) faults.push(catalogFaults.fault('TITLE_REQUIRED', { field: ['input', 'title'] }));
  if (longest(title) > productLimits.title) tooLong('TITLE_TOO_LONG', 'title', productLimits.title);
  if (longest(description) > productLimits.description) {
    tooLong('DESCRIPTION_TOO_LONG', 'description', productLimits.description);
  }
  if (images.length > productLimits.images) tooLong('TOO_MANY_IMAGES', 'images', productLimits.images);
  if (madeToOrderDays !== null && !isWhole(madeToOrderDays, 1, productLimits.madeToOrderDays)) {
    faults.push(catalogFaults.fault('INVALID_MADE_TO_ORDER_DAYS', { field: ['input', 'madeToOrderDays'] }));
  }
  return faults;
}

/** Tidies a product and says all that is wrong with it by itself; what it refers to is checked where it is written. */
export function draftProduct(input: ProductInput): { draft: ProductDraft; faults: UserFault[] } {
  const variants = input.variants.map(toVariantDraft);
  const prices = variants.map((variant) => variant.price);
  const draft: ProductDraft = {
    title: tidy(input.title),
    description: tidy(input.description),
    categorySlug: input.categorySlug ?? null,
    motifSlug: input.motifSlug ?? null,
    madeToOrderDays: input.madeToOrderDays ?? null,
    featuredRank: input.featuredRank ?? 0,
    options: (input.options ?? []).map(tidy),
    variants,
    images: (input.images ?? []).map(({ assetId, altText }) => ({ assetId, altText: tidy(altText) })),
    priceMin: prices.reduce((least, price) => (price < least ? price : least), prices[0] ?? 0n),
    priceMax: prices.reduce((most, price) => (price > most ? price : most), prices[0] ?? 0n),
  };
  const faults = [
    ...textFaults(draft),
    ...optionsFaults(draft.options),
    ...variantsFaults(draft.variants, draft.options),
  ];
  return { draft, faults };
}
