import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import type { LocalizedText } from '../../platform/locale.js';
import { catalogFaults } from '../catalog.errors.js';
import { readContents } from '../product-content.js';
import { productLimits } from '../product-limits.js';
import { createProduct } from './create-product.js';

const copyOf = { id: ' (salinan)', en: ' (copy)' } as const;

const titleOfCopy = (title: LocalizedText): LocalizedText =>
  Object.fromEntries(
    Object.entries(title).map(([locale, text]) => {
      const suffix = copyOf[locale as keyof typeof copyOf];
      return [locale, `${text.slice(0, productLimits.title - suffix.length)}${suffix}`];
    }),
  );

/**
 * Makes a draft that says what another product of the seller says; without its SKUs and barcodes, which name one thing.
 *
 * @param input row ids.
 * @returns the row id of the copy.
 * @throws UserFaults PRODUCT_NOT_FOUND (also for another seller's)
 */
export async function duplicateProduct(
  context: Context,
  { sellerId, productId }: { sellerId: string; productId: string },
): Promise<string> {
  const contents = await context.db.transaction(sellerScope(sellerId), (tx) =>
    readContents(tx.sql, [productId]),
  );
  const content = contents.get(productId);
  if (!content) return catalogFaults.fail('PRODUCT_NOT_FOUND', { field: ['input', 'productId'] });
  const copy = await createProduct(context, {
    ...content,
    sellerId,
    featuredRank: 0,
    title: titleOfCopy(content.title),
    variants: content.variants.map((variant) => ({ ...variant, id: null, sku: null, barcode: null })),
  });
  return copy.productId;
}
