import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { catalogFaults } from '../catalog.errors.js';
import { rulesOfCategory } from '../category-rules.js';
import { keepRevision, lockRevision } from '../pending-revision.js';
import { readContents, type ProductContent } from '../product-content.js';
import { productProblems } from '../product-completeness.js';
import { mergePatch, type ProductPatch } from '../product-patch.js';
import { changedAtOnce, fromStored, reviewedChanges, withReviewed } from '../product-review.js';
import type { ProductRow } from '../product-rows.js';
import { keepSlug, slugFaults } from '../product-slugs.js';
import { productChanged } from '../product.events.js';
import { needsReview } from '../review-policy.js';
import { checkContent, writeContent } from '../write-content.js';
import { lockProduct, moveProduct } from './move-product.js';

export interface UpdateProductInput extends ProductPatch {
  sellerId: string;
  productId: string;
  /** The version that the change was made from. */
  version: number;
  /** A new address; the old one goes on leading to the product. */
  slug?: string;
}

/**
 * A seller changes a product. In the shop, what the office has to see first becomes a revision that shoppers do not see;
 * prices, stock numbers and times change at once. Back to what it was, a pending change is withdrawn.
 *
 * @param input row ids.
 * @throws UserFaults PRODUCT_NOT_FOUND, PRODUCT_VERSION_CONFLICT (carries the product as it is), PRODUCT_IN_REVIEW,
 * PRODUCT_IS_ARCHIVED, UNKNOWN_VARIANT, the codes of createProduct, and in the shop those of submitProduct for what a change would
 * take away
 */
export async function updateProduct(context: Context, input: UpdateProductInput): Promise<void> {
  const { sellerId, productId, version, slug, ...patch } = input;
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const product = await lockProduct(tx, { sellerId, productId });
    refuseUnlessEditable(product, version);
    const content = (await readContents(tx.sql, [productId])).get(productId);
    if (!content) throw new Error(`product ${productId} says nothing`);
    const slugs = slug === undefined || slug === product.slug ? [] : slugFaults(slug);
    const reviewed = await needsReview(context, tx, sellerId);
    await (product.status === 'PUBLISHED' && reviewed
      ? changeInShop(context, tx, { product, content, patch, slugs })
      : changeDraft(context, tx, { product, content, patch, slugs, reviewed }));
    if (slug !== undefined && slug !== product.slug) await moveAddress(tx, product, slug);
  });
}

function refuseUnlessEditable(product: ProductRow, version: number): void {
  const field = ['input', 'productId'];
  if (product.version !== version) {
    const data = { typeName: 'ProductVersionConflictError', current: product };
    catalogFaults.fail('PRODUCT_VERSION_CONFLICT', { field: ['input', 'version'], data });
  }
  if (product.status === 'SUBMITTED') catalogFaults.fail('PRODUCT_IN_REVIEW', { field });
  if (product.status === 'ARCHIVED') catalogFaults.fail('PRODUCT_IS_ARCHIVED', { field });
}

interface Change {
  product: ProductRow;
  content: ProductContent;
  patch: ProductPatch;
  /** What is wrong with the wanted address. */
  slugs: readonly UserFault[];
}

/** What a change would take from a product in the shop that it needs there. What was missing before may go on missing. */
async function lossFaults(
  { locale }: Context,
  tx: Transaction,
  product: ProductRow,
  before: ProductContent,
  after: { content: ProductContent; categoryId: string | null },
): Promise<UserFault[]> {
  const nameOf = ({ code, field }: UserFault): string => [code, ...(field ?? [])].join(' ');
  const rules = await rulesOfCategory(tx.sql, product.category_id);
  const known = new Set(productProblems(before, rules, locale).map(nameOf));
  const now = await rulesOfCategory(tx.sql, after.categoryId);
  return productProblems(after.content, now, locale).filter((fault) => !known.has(nameOf(fault)));
}

async function changeInShop(context: Context, tx: Transaction, change: Change): Promise<void> {
  const { product, content, patch, slugs } = change;
  const pending = await lockRevision(tx, product.id);
  const wanted = mergePatch(pending ? withReviewed(content, fromStored(pending.patch)) : content, patch);
  const { draft, categoryId } = await checkContent(context, tx, product.seller_id, wanted, content, slugs);
  const lost = await lossFaults(context, tx, product, content, {
    content: { ...wanted, attributes: draft.attributes },
    categoryId,
  });
  if (lost.length > 0) throw new UserFaults(lost);
  const atOnce = changedAtOnce(content, wanted);
  await writeContent(tx, product, await checkContent(context, tx, product.seller_id, atOnce, content));
  await keepRevision(context, tx, product, pending, reviewedChanges(content, wanted));
}

async function changeDraft(
  context: Context,
  tx: Transaction,
  { product, content, patch, slugs, reviewed }: Change & { reviewed: boolean },
): Promise<void> {
  const wanted = mergePatch(content, patch);
  await writeContent(tx, product, await checkContent(context, tx, product.seller_id, wanted, content, slugs));
  const shownAnew = !isDeepStrictEqual(reviewedChanges(content, wanted), {});
  if (product.status === 'APPROVED' && reviewed && shownAnew)
    await moveProduct(context, tx, product, { to: 'DRAFT', reason: 'changed' });
}

async function moveAddress(tx: Transaction, product: ProductRow, slug: string): Promise<void> {
  const ids = { productId: product.id, sellerId: product.seller_id };
  if (!(await keepSlug(tx, { slug, ...ids }))) catalogFaults.fail('SLUG_TAKEN', { field: ['input', 'slug'] });
  await tx.sql.updateTable('product').set({ slug }).where('id', '=', product.id).execute();
  if (product.status === 'PUBLISHED') await tx.emit(productChanged(ids));
}
