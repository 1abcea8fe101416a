import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { lockCollection } from '../collection.write.js';

/**
 * Deletes a collection; its products stay.
 *
 * @param collectionId row id
 * @throws UserFaults COLLECTION_NOT_FOUND
 */
export async function deleteCollection(
  context: Context,
  { collectionId }: { collectionId: string },
): Promise<void> {
  await context.db.transaction(platformScope, async (tx) => {
    const { slug, title } = await lockCollection(tx, collectionId);
    await tx.sql.deleteFrom('collection').where('id', '=', collectionId).execute();
    await recordAuditEntry(context, tx, {
      action: 'collection.deleted',
      subjectType: 'collection',
      subjectId: collectionId,
      data: { slug, title },
    });
  });
}
