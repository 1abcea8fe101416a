import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { categoryOf, lockCategories, requireParent, treeOf } from '../category.write.js';
import type { CategoryRow } from '../product-rows.js';

export interface MoveCategoryInput {
  /** Row ids. */
  categoryId: string;
  /** null at the top. */
  parentId: string | null;
  /** Place among its siblings, from 0; those from there on make room. */
  position: number;
}

/**
 * Puts a category, with everything below it, at another place of the tree.
 *
 * @throws UserFaults CATEGORY_NOT_FOUND, UNKNOWN_CATEGORY (the one above), CATEGORY_CYCLE
 */
export async function moveCategory(
  context: Context,
  { categoryId, parentId, position }: MoveCategoryInput,
): Promise<CategoryRow> {
  return context.db.transaction(platformScope, async (tx) => {
    const rows = await lockCategories(tx);
    const known = categoryOf(rows, categoryId);
    const tree = treeOf(rows);
    requireParent(tree, parentId);
    if (parentId !== null && tree.withDescendants(categoryId).includes(parentId))
      catalogFaults.fail('CATEGORY_CYCLE', { field: ['input', 'parentId'] });
    const others = tree.childrenOf(parentId).filter(({ id }) => id !== categoryId);
    const at = Math.max(0, Math.min(position, others.length));
    const siblings = [...others.slice(0, at), known, ...others.slice(at)];
    for (const [place, { id, position: before }] of siblings.entries()) {
      if (id === categoryId || place === before) continue;
      await tx.sql.updateTable('category').set({ position: place }).where('id', '=', id).execute();
    }
    await recordAuditEntry(context, tx, {
      action: 'category.moved',
      subjectType: 'category',
      subjectId: categoryId,
      data: { from: known.parent_id, to: parentId, position: at },
    });
    return tx.sql
      .updateTable('category')
      .set({ parent_id: parentId, position: at })
      .where('id', '=', categoryId)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
