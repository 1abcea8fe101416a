import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { localize, type LocalizedText } from '../../platform/locale.js';
import { slugify } from '../../platform/slug.js';
import { catalogFaults } from '../catalog.errors.js';
import { lockCategories, requireCategoryImage, requireParent, treeOf } from '../category.write.js';
import type { CategoryRow } from '../product-rows.js';
import { isEmpty, tidy } from '../texts.js';

export interface CreateCategoryInput {
  name: LocalizedText;
  /** The name in addresses and filters, for good; made from the name when left out. */
  slug?: string | null;
  /** Row id of the category above it; null at the top. */
  parentId: string | null;
  /** Place among its siblings, from 0. */
  position?: number;
  imageAssetId?: string | null;
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const max = 80;

/**
 * Adds a category to the tree.
 *
 * @throws UserFaults CATEGORY_NAME_REQUIRED, INVALID_SLUG, SLUG_TAKEN, UNKNOWN_CATEGORY (the one above), UNKNOWN_IMAGE
 */
export async function createCategory(context: Context, input: CreateCategoryInput): Promise<CategoryRow> {
  const name = tidy(input.name);
  if (isEmpty(name)) catalogFaults.fail('CATEGORY_NAME_REQUIRED', { field: ['input', 'name'] });
  const slug = input.slug?.trim() || slugify(localize(name, 'id'), max);
  if (!slugPattern.test(slug) || slug.length > max)
    catalogFaults.fail('INVALID_SLUG', { field: ['input', 'slug'], params: { max } });
  return context.db.transaction(platformScope, async (tx) => {
    requireParent(treeOf(await lockCategories(tx)), input.parentId);
    await requireCategoryImage(context, tx, input.imageAssetId);
    const row = await tx.sql
      .insertInto('category')
      .values({
        id: newId(),
        slug,
        name: json(name),
        parent_id: input.parentId,
        position: input.position ?? 0,
        image_asset_id: input.imageAssetId ?? null,
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!row) return catalogFaults.fail('SLUG_TAKEN', { field: ['input', 'slug'] });
    await recordAuditEntry(context, tx, {
      action: 'category.created',
      subjectType: 'category',
      subjectId: row.id,
      data: { slug },
    });
    return row;
  });
}
