import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { categoryOf, lockCategories, requireParent, treeOf } from '../category.write.js';
import type { CategoryRow } from '../product-rows.js';

export interface ArchiveCategoryInput {
  /** Row id. */
  categoryId: string;
  /** false brings it back, where it was. */
  archived: boolean;
}

/**
 * Takes a category out of the tree, or brings it back. One that holds products or categories stays until they are
 * elsewhere; archived products do not count. Again changes nothing.
 *
 * @throws UserFaults CATEGORY_NOT_FOUND, CATEGORY_IN_USE, UNKNOWN_CATEGORY (brought back below one that is archived)
 */
export async function archiveCategory(
  context: Context,
  { categoryId, archived }: ArchiveCategoryInput,
): Promise<CategoryRow> {
  return context.db.transaction(platformScope, async (tx) => {
    const rows = await lockCategories(tx);
    const known = categoryOf(rows, categoryId);
    if ((known.archived_at !== null) === archived) return known;
    const tree = treeOf(rows);
    if (!archived) requireParent(tree, known.parent_id);
    else if (tree.childrenOf(categoryId).length > 0 || (await holdsProducts(tx, categoryId)))
      catalogFaults.fail('CATEGORY_IN_USE', { field: ['input', 'categoryId'] });
    await recordAuditEntry(context, tx, {
      action: archived ? 'category.archived' : 'category.restored',
      subjectType: 'category',
      subjectId: categoryId,
    });
    return tx.sql
      .updateTable('category')
      .set({ archived_at: archived ? new Date() : null })
      .where('id', '=', categoryId)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

async function holdsProducts(tx: Transaction, categoryId: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('product')
    .select('id')
    .where('category_id', '=', categoryId)
    .where('status', '!=', 'ARCHIVED')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
