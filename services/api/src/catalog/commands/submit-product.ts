import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { catalogFaults } from '../catalog.errors.js';
import { rulesOfCategory } from '../category-rules.js';
import { productProblems } from '../product-completeness.js';
import { readContents } from '../product-content.js';
import { needsReview } from '../review-policy.js';
import { lockProduct, moveProduct } from './move-product.js';

/**
 * A seller asks the office to look at a draft, or at a product that was sent back. Where no review is needed, it is
 * approved at once. One that waits already stays as it is.
 *
 * @param input row ids.
 * @throws UserFaults PRODUCT_NOT_FOUND, PRODUCT_NOT_SUBMITTABLE, and what is missing, all at once: TITLE_REQUIRED,
 * DESCRIPTION_REQUIRED, CATEGORY_REQUIRED, IMAGE_REQUIRED, VARIANT_REQUIRED, WEIGHT_REQUIRED, ATTRIBUTE_REQUIRED
 */
export async function submitProduct(
  context: Context,
  input: { sellerId: string; productId: string },
): Promise<void> {
  const { sellerId, productId } = input;
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const product = await lockProduct(tx, input);
    if (product.status === 'SUBMITTED') return;
    if (product.status !== 'DRAFT' && product.status !== 'SENT_BACK')
      catalogFaults.fail('PRODUCT_NOT_SUBMITTABLE', { field: ['input', 'productId'] });
    const content = (await readContents(tx.sql, [productId])).get(productId);
    if (!content) throw new Error(`product ${productId} says nothing`);
    const rules = await rulesOfCategory(tx.sql, product.category_id);
    const problems = productProblems(content, rules, context.locale);
    if (problems.length > 0) throw new UserFaults(problems);
    const move = (await needsReview(context, tx, sellerId))
      ? ({ to: 'SUBMITTED', reason: 'submitted' } as const)
      : ({ to: 'APPROVED', reason: 'review-not-needed' } as const);
    await moveProduct(context, tx, product, move, { submitted_at: new Date() });
  });
}
