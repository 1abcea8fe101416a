import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { closeRevision, lockRevision } from '../pending-revision.js';
import { readContents } from '../product-content.js';
import { fromStored, withReviewed } from '../product-review.js';
import type { ProductRow } from '../product-rows.js';
import { checkContent, writeContent } from '../write-content.js';
import { lockProduct, moveProduct } from './move-product.js';

export interface ReviewInput {
  productId: string;
  /** When what was looked at was submitted, so that nothing unseen is decided on. */
  submittedAt: Date;
}

/** What waits for the office on a locked product. @throws UserFaults PRODUCT_NOT_SUBMITTED, REVIEW_OUTDATED */
export async function pendingReview(
  tx: Transaction,
  product: ProductRow,
  { submittedAt }: ReviewInput,
): Promise<'PRODUCT' | 'REVISION'> {
  const revision = product.status === 'PUBLISHED' ? await lockRevision(tx, product.id) : null;
  const waiting =
    product.status === 'SUBMITTED'
      ? product.submitted_at
      : revision?.status === 'OPEN'
        ? revision.submitted_at
        : null;
  if (!waiting) return catalogFaults.fail('PRODUCT_NOT_SUBMITTED', { field: ['input', 'productId'] });
  if (waiting.getTime() !== submittedAt.getTime())
    catalogFaults.fail('REVIEW_OUTDATED', { field: ['input', 'submittedAt'] });
  return product.status === 'SUBMITTED' ? 'PRODUCT' : 'REVISION';
}

/**
 * The office approves a submitted product, which its seller then publishes, or the changes of a product in the shop,
 * which take effect at once.
 *
 * @throws UserFaults PRODUCT_NOT_FOUND, PRODUCT_NOT_SUBMITTED, REVIEW_OUTDATED, and the codes of createProduct when what
 * the changes refer to is gone meanwhile
 */
export async function approveProduct(context: Context, input: ReviewInput): Promise<void> {
  const { productId } = input;
  await context.db.transaction(platformScope, async (tx) => {
    const product = await lockProduct(tx, { productId });
    const waiting = await pendingReview(tx, product, input);
    if (waiting === 'PRODUCT')
      await moveProduct(context, tx, product, { to: 'APPROVED', reason: 'approved' });
    else await applyRevision(context, tx, product);
    await recordAuditEntry(context, tx, {
      action: waiting === 'PRODUCT' ? 'product.approved' : 'product.revision-approved',
      subjectType: 'product',
      subjectId: productId,
      sellerId: product.seller_id,
    });
  });
}

async function applyRevision(context: Context, tx: Transaction, product: ProductRow): Promise<void> {
  const revision = await lockRevision(tx, product.id);
  const content = (await readContents(tx.sql, [product.id])).get(product.id);
  if (!revision || !content) throw new Error(`product ${product.id} has no revision`);
  const changed = withReviewed(content, fromStored(revision.patch));
  await writeContent(tx, product, await checkContent(context, tx, product.seller_id, changed, content));
  await closeRevision(context, tx, product.id, 'APPROVED');
}
