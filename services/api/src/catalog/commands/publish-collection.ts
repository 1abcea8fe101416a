import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { lockCollection } from '../collection.write.js';
import type { CollectionRow } from '../product-rows.js';

/**
 * Shows a collection to the public, or takes it back. Again changes nothing.
 *
 * @param collectionId row id
 * @throws UserFaults COLLECTION_NOT_FOUND
 */
export async function publishCollection(
  context: Context,
  { collectionId, published }: { collectionId: string; published: boolean },
): Promise<CollectionRow> {
  return context.db.transaction(platformScope, async (tx) => {
    const known = await lockCollection(tx, collectionId);
    if ((known.published_at !== null) === published) return known;
    const now = new Date();
    await recordAuditEntry(context, tx, {
      action: published ? 'collection.published' : 'collection.unpublished',
      subjectType: 'collection',
      subjectId: collectionId,
    });
    return tx.sql
      .updateTable('collection')
      .set({ published_at: published ? now : null, updated_at: now })
      .where('id', '=', collectionId)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
