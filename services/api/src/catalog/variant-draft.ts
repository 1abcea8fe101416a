import type { UserFault } from '../platform/faults.js';
import { localize, type LocalizedText } from '../platform/locale.js';
import { catalogFaults } from './catalog.errors.js';
import { productLimits } from './product-limits.js';
import { isEmpty, isWhole, tidy } from './texts.js';

export interface ProductVariantInput {
  /** The row id of the variant it was so far; a new one, or the one with the same options, when left out. */
  id?: string | null;
  /** One for each option, in the same order. */
  optionValues?: LocalizedText[];
  sku?: string | null;
  barcode?: string | null;
  /** Minor units, tax included. */
  price: bigint;
  /** The usual price, when `price` is a lower one. */
  compareAtPrice?: bigint | null;
  weightGrams: number;
  /** Of the packed parcel. */
  lengthMm?: number | null;
  widthMm?: number | null;
  heightMm?: number | null;
  imageAssetId?: string | null;
}

export interface VariantDraft {
  id: string | null;
  optionValues: LocalizedText[];
  /** Same for variants that a shopper could not tell apart. */
  optionKey: string;
  sku: string | null;
  barcode: string | null;
  price: bigint;
  compareAtPrice: bigint | null;
  weightGrams: number;
  lengthMm: number | null;
  widthMm: number | null;
  heightMm: number | null;
  imageAssetId: string | null;
}

const optionKeyOf = (values: readonly LocalizedText[]): string =>
  JSON.stringify(values.map((value) => localize(value, 'id').toLowerCase().normalize('NFC')));

export function toVariantDraft(given: ProductVariantInput): VariantDraft {
  const optionValues = (given.optionValues ?? []).map(tidy);
  return {
    id: given.id ?? null,
    optionValues,
    optionKey: optionKeyOf(optionValues),
    sku: given.sku?.trim() || null,
    barcode: given.barcode?.trim() || null,
    price: given.price,
    compareAtPrice: given.compareAtPrice ?? null,
    weightGrams: given.weightGrams,
    lengthMm: given.lengthMm ?? null,
    widthMm: given.widthMm ?? null,
    heightMm: given.heightMm ?? null,
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
  for (const side of ['lengthMm', 'widthMm', 'heightMm'] as const) {
    const value = variant[side];
    if (value !== null && !isWhole(value, 1, productLimits.sideMillimetres)) {
      faults.push(catalogFaults.fault('INVALID_DIMENSION', { field: at(side) }));
    }
  }
  for (const [name, code] of [
    ['sku', 'SKU_TOO_LONG'],
    ['barcode', 'BARCODE_TOO_LONG'],
  ] as const) {
    const max = productLimits[name];
    if ((variant[name]?.length ?? 0) > max)
      faults.push(catalogFaults.fault(code, { field: at(name), params: { max } }));
  }
  return faults;
}

/** What is wrong with a product's variants by themselves and among each other. */
export function variantsFaults(
  variants: readonly VariantDraft[],
  options: readonly LocalizedText[],
): UserFault[] {
  const field = ['input', 'variants'];
  if (variants.length === 0) return [catalogFaults.fault('VARIANT_REQUIRED', { field })];
  if (variants.length > productLimits.variants) {
    return [catalogFaults.fault('TOO_MANY_VARIANTS', { field, params: { max: productLimits.variants } })];
  }
  const faults = variants.flatMap((variant, index) => variantFaults(variant, index, options.length));
  const seen = new Set<string>();
  for (const [index, { id, optionKey }] of variants.entries()) {
    const names = id === null ? [optionKey] : [optionKey, `id ${id}`];
    if (names.some((name) => seen.has(name)))
      faults.push(catalogFaults.fault('VARIANT_DUPLICATE', { field: [...field, String(index)] }));
    for (const name of names) seen.add(name);
  }
  return faults;
}
