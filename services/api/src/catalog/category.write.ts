import { usableAssets } from '../media/index.js';
import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { catalogFaults } from './catalog.errors.js';
import { CategoryTree } from './category-tree.js';
import type { CategoryRow } from './product-rows.js';

/** All categories, locked until the transaction ends: two moves at once could otherwise close a circle together. */
export const lockCategories = (tx: Transaction): Promise<CategoryRow[]> =>
  tx.sql.selectFrom('category').selectAll().orderBy('id').forUpdate().execute();

/** @throws UserFaults CATEGORY_NOT_FOUND */
export const categoryOf = (rows: readonly CategoryRow[], categoryId: string): CategoryRow =>
  rows.find(({ id }) => id === categoryId) ??
  catalogFaults.fail('CATEGORY_NOT_FOUND', { field: ['input', 'categoryId'] });

/** The tree of those in use. */
export const treeOf = (rows: readonly CategoryRow[]): CategoryTree =>
  new CategoryTree(rows.filter(({ archived_at }) => archived_at === null));

/** @throws UserFaults UNKNOWN_CATEGORY for a category above that is not in the tree */
export function requireParent(tree: CategoryTree, parentId: string | null): void {
  if (parentId !== null && !tree.byId(parentId))
    catalogFaults.fail('UNKNOWN_CATEGORY', { field: ['input', 'parentId'] });
}

/** @throws UserFaults UNKNOWN_IMAGE for a picture that is not the office's */
export async function requireCategoryImage(
  context: Context,
  tx: Transaction,
  assetId: string | null | undefined,
): Promise<void> {
  if (!assetId) return;
  const usable = await usableAssets(context, tx.sql, [assetId], 'OFFICE');
  if (!usable.has(assetId)) catalogFaults.fail('UNKNOWN_IMAGE', { field: ['input', 'imageId'] });
}
