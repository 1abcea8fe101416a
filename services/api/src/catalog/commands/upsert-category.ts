import type { Context } from '../../platform/context.js';
import { json, platformScope } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import type { LocalizedText } from '../../platform/locale.js';
import { catalogFaults } from '../catalog.errors.js';
import { CategoryTree } from '../category-tree.js';
import { tidy } from '../texts.js';

export interface UpsertCategoryInput {
  /** What names the category, here and in addresses. */
  slug: string;
  name: LocalizedText;
  /** The category above it; null or left out at the top. */
  parentSlug?: string | null;
  /** Place among its siblings, from 0. */
  position?: number;
  /** null takes the picture away; left out keeps it. */
  imageAssetId?: string | null;
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Adds a category to the tree, or changes the one with this slug.
 *
 * @returns its row id.
 * @throws UserFaults INVALID_SLUG, CATEGORY_NAME_REQUIRED, UNKNOWN_CATEGORY (the parent), CATEGORY_CYCLE
 */
export async function upsertCategory({ db }: Context, input: UpsertCategoryInput): Promise<string> {
  const name = tidy(input.name);
  if (!slugPattern.test(input.slug) || input.slug.length > 80) {
    catalogFaults.fail('INVALID_SLUG', { field: ['input', 'slug'], params: { max: 80 } });
  }
  if (Object.keys(name).length === 0)
    catalogFaults.fail('CATEGORY_NAME_REQUIRED', { field: ['input', 'name'] });
  return db.transaction(platformScope, async (tx) => {
    // The whole tree, locked: two moves at once could otherwise close a circle together.
    const tree = new CategoryTree(await tx.sql.selectFrom('category').selectAll().forUpdate().execute());
    const field = ['input', 'parentSlug'];
    const parent = input.parentSlug ? tree.bySlug(input.parentSlug) : null;
    if (input.parentSlug && !parent) catalogFaults.fail('UNKNOWN_CATEGORY', { field });
    const own = tree.bySlug(input.slug);
    if (own && parent && tree.withDescendants(own.id).includes(parent.id))
      catalogFaults.fail('CATEGORY_CYCLE', { field });
    const values = {
      parent_id: parent?.id ?? null,
      name: json(name),
      position: input.position ?? own?.position ?? 0,
      image_asset_id: input.imageAssetId === undefined ? (own?.image_asset_id ?? null) : input.imageAssetId,
    };
    const row = await tx.sql
      .insertInto('category')
      .values({ id: newId(), slug: input.slug, ...values })
      .onConflict((conflict) => conflict.column('slug').doUpdateSet(values))
      .returning('id')
      .executeTakeFirstOrThrow();
    return row.id;
  });
}
