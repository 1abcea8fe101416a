import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';
import type { CollectionDetails } from '../collection-details.js';
import type { CollectionRules } from '../collection.rules.js';
import { checkCollection, collectionColumns, lockCollection } from '../collection.write.js';
import { mergeText, type TextPatch } from '../product-patch.js';
import type { CollectionRow } from '../product-rows.js';

export interface UpdateCollectionInput {
  /** Row id. */
  collectionId: string;
  title?: TextPatch | null;
  description?: TextPatch | null;
  seoTitle?: TextPatch | null;
  seoDescription?: TextPatch | null;
  /** null takes the picture away. */
  imageAssetId?: string | null;
  position?: number;
  rules?: CollectionRules | null;
}

/**
 * Changes what a collection says or what fits it. What is left out stays as it is.
 *
 * @throws UserFaults COLLECTION_NOT_FOUND, COLLECTION_IS_CURATED, and those of createCollection but its slug’s
 */
export async function updateCollection(
  context: Context,
  input: UpdateCollectionInput,
): Promise<CollectionRow> {
  return context.db.transaction(platformScope, async (tx) => {
    const known = await lockCollection(tx, input.collectionId);
    if (input.rules && known.kind === 'CURATED')
      catalogFaults.fail('COLLECTION_IS_CURATED', { field: ['input', 'rules'] });
    const details: CollectionDetails = {
      title: mergeText(known.title, input.title),
      description: mergeText(known.description, input.description),
      seoTitle: mergeText(known.seo_title, input.seoTitle),
      seoDescription: mergeText(known.seo_description, input.seoDescription),
      imageAssetId: input.imageAssetId === undefined ? known.image_asset_id : input.imageAssetId,
      position: input.position ?? known.position,
      kind: known.kind,
      rules: input.rules ?? known.rules,
    };
    await checkCollection(context, tx, details);
    const row = await tx.sql
      .updateTable('collection')
      .set({ ...collectionColumns(details), updated_at: new Date() })
      .where('id', '=', known.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    const { collectionId: _own, ...given } = input;
    await recordAuditEntry(context, tx, {
      action: 'collection.updated',
      subjectType: 'collection',
      subjectId: known.id,
      data: { changed: Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : name)) },
    });
    return row;
  });
}
