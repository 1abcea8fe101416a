import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { categoryOf, lockCategories, requireCategoryImage } from '../category.write.js';
import { mergeText, type TextPatch } from '../product-patch.js';
import type { CategoryRow } from '../product-rows.js';
import { isEmpty } from '../texts.js';

export interface UpdateCategoryInput {
  /** Row id. */
  categoryId: string;
  name?: TextPatch | null;
  /** null takes the picture away. */
  imageAssetId?: string | null;
}

/**
 * Changes what a category is called and shows. What is left out stays as it is.
 *
 * @throws UserFaults CATEGORY_NOT_FOUND, CATEGORY_NAME_REQUIRED, UNKNOWN_IMAGE
 */
export async function updateCategory(
  context: Context,
  { categoryId, name, imageAssetId }: UpdateCategoryInput,
): Promise<CategoryRow> {
  return context.db.transaction(platformScope, async (tx) => {
    const known = categoryOf(await lockCategories(tx), categoryId);
    const merged = mergeText(known.name, name);
    if (isEmpty(merged)) catalogFaults.fail('CATEGORY_NAME_REQUIRED', { field: ['input', 'name'] });
    if (imageAssetId !== known.image_asset_id) await requireCategoryImage(context, tx, imageAssetId);
    await recordAuditEntry(context, tx, {
      action: 'category.updated',
      subjectType: 'category',
      subjectId: categoryId,
      data: { from: known.name, to: merged },
    });
    return tx.sql
      .updateTable('category')
      .set({
        name: json(merged),
        ...(imageAssetId === undefined ? {} : { image_asset_id: imageAssetId }),
      })
      .where('id', '=', categoryId)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
