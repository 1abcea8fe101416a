import { parseDecimal, type CurrencyCode } from '@gebyar/money';
import type { Context } from '../platform/context.js';
import { UserFaults, type UserFault } from '../platform/faults.js';
import { toLocalizedText } from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { catalogFaults } from './catalog.errors.js';
import type { ProductPatch } from './product-patch.js';
import type {
  ProductContentFields,
  ProductUpdateInputType,
  ProductVariantInputType,
} from './seller-product.inputs.js';
import type { ProductVariantInput } from './variant-draft.js';

type Given = ProductContentFields & Pick<ProductUpdateInputType, 'title' | 'variants'>;

function toVariants(
  { deployment }: Context,
  given: readonly ProductVariantInputType[],
): { variants: ProductVariantInput[]; faults: UserFault[] } {
  const faults: UserFault[] = [];
  const price = (text: string, ...path: string[]): bigint => {
    const minor = parseDecimal(text, deployment.currency as CurrencyCode);
    if (minor === null)
      faults.push(catalogFaults.fault('INVALID_PRICE', { field: ['input', 'variants', ...path] }));
    return minor ?? 1n;
  };
  const variants = given.map((variant, index) => ({
    id: variant.id ? rowIdOf('variant', variant.id) : null,
    optionValues: variant.optionValues.map(toLocalizedText),
    sku: variant.sku,
    barcode: variant.barcode,
    price: price(variant.price, String(index), 'price'),
    compareAtPrice: variant.compareAtPrice
      ? price(variant.compareAtPrice, String(index), 'compareAtPrice')
      : null,
    weightGrams: variant.weightGrams,
    lengthMm: variant.lengthMm,
    widthMm: variant.widthMm,
    heightMm: variant.heightMm,
    imageAssetId: variant.imageId ? rowIdOf('image', variant.imageId) : null,
  }));
  return { variants, faults };
}

const given = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined;

/**
 * What an input says, with row ids and minor units.
 *
 * @throws UserFaults INVALID_PRICE for an amount with more decimals than the currency has
 */
export function toProductPatch(context: Context, input: Given): ProductPatch {
  const patch: ProductPatch = {};
  for (const field of ['title', 'subtitle', 'description', 'seoTitle', 'seoDescription'] as const) {
    const text = input[field];
    if (given(text)) patch[field] = { ...text };
  }
  if (input.category !== undefined) patch.categorySlug = input.category;
  if (input.madeToOrderDays !== undefined) patch.madeToOrderDays = input.madeToOrderDays;
  if (input.preorderShipsAt !== undefined) patch.preorderShipsAt = input.preorderShipsAt;
  if (input.personalisation !== undefined) {
    const { personalisation } = input;
    patch.personalisation = personalisation && {
      label: toLocalizedText(personalisation.label),
      maxLength: personalisation.maxLength,
      required: personalisation.required,
    };
  }
  if (given(input.options)) patch.options = input.options.map(toLocalizedText);
  if (given(input.images)) {
    patch.images = input.images.map(({ imageId, altText }) => ({
      assetId: rowIdOf('image', imageId),
      altText: toLocalizedText(altText),
    }));
  }
  if (given(input.attributes)) {
    patch.attributes = input.attributes.map(({ text, ...value }) => ({
      ...value,
      text: text && toLocalizedText(text),
    }));
  }
  if (given(input.motifs)) patch.motifs = input.motifs.map((motif) => ({ ...motif }));
  if (given(input.variants)) {
    const { variants, faults } = toVariants(context, input.variants);
    if (faults.length > 0) throw new UserFaults(faults);
    patch.variants = variants;
  }
  return patch;
}
