import { toMoney } from '../platform/graphql/index.js';
import type { Context } from '../platform/context.js';
import { toPublicId } from '../platform/ids.js';
import type { ProductContent } from './product-content.js';
import type { ContentVariantType, ProductContentType } from './product-content.type.js';
import type { VariantDraft } from './variant-draft.js';

const toContentVariant = ({ deployment }: Context, draft: VariantDraft): ContentVariantType => ({
  id: draft.id && toPublicId('variant', draft.id),
  optionValues: draft.optionValues,
  sku: draft.sku,
  barcode: draft.barcode,
  price: toMoney(draft.price, deployment.currency),
  compareAtPrice: draft.compareAtPrice === null ? null : toMoney(draft.compareAtPrice, deployment.currency),
  weightGrams: draft.weightGrams,
  lengthMm: draft.lengthMm,
  widthMm: draft.widthMm,
  heightMm: draft.heightMm,
  draft,
});

/** What a product says, as those who write and review it see it. */
export const toProductContent = (context: Context, content: ProductContent): ProductContentType => ({
  title: content.title,
  subtitle: content.subtitle,
  description: content.description,
  seoTitle: content.seoTitle,
  seoDescription: content.seoDescription,
  madeToOrderDays: content.madeToOrderDays,
  preorderShipsAt: content.preorderShipsAt,
  personalisation: content.personalisation,
  options: content.options,
  variants: content.variants.map((draft) => toContentVariant(context, draft)),
  images: content.images.map(({ assetId, altText }) => ({
    id: toPublicId('image', assetId),
    altText,
    assetId,
  })),
  attributes: content.attributes.map((attribute) => ({ ...attribute, options: attribute.options ?? [] })),
  motifs: content.motifs ?? [],
  content,
});
