import type { Context } from '../platform/context.js';
import { fromPublicId } from '../platform/ids.js';
import { reviewFaults } from './review.errors.js';

/**
 * Pictures by public id as row ids, each once, in the order given: those that the account that asks has uploaded for a
 * review, and those that the line's review shows already.
 *
 * @param orderLineId public id; whose it is the command finds out
 * @throws UserFaults PHOTO_NOT_FOUND for an unknown picture and for somebody else's, which are not told apart
 */
export async function requireOwnPhotos(
  { actor, db }: Context,
  ids: readonly string[],
  orderLineId: string,
): Promise<string[]> {
  const wanted = [...new Set(ids)].map((id) => fromPublicId('image', id));
  const known = wanted.flatMap((id) => id ?? []);
  const uploaded =
    actor.kind === 'user' && known.length > 0
      ? await db.platform
          .selectFrom('media_asset')
          .select('id')
          .where('id', 'in', known)
          .where('purpose', '=', 'REVIEW')
          .where('created_by', '=', actor.userId)
          .execute()
      : [];
  const lineId = fromPublicId('orderLine', orderLineId);
  const shown =
    lineId === null
      ? []
      : await db.platform
          .selectFrom('review_photo')
          .innerJoin('review', 'review.id', 'review_photo.review_id')
          .select('review_photo.asset_id as id')
          .where('review.order_line_id', '=', lineId)
          .execute();
  const own = new Set([...uploaded, ...shown].map(({ id }) => id));
  return wanted.map((id, index) =>
    id !== null && own.has(id)
      ? id
      : reviewFaults.fail('PHOTO_NOT_FOUND', { field: ['input', 'photoIds', String(index)] }),
  );
}
