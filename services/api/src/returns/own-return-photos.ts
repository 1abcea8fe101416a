import type { Context } from '../platform/context.js';
import { fromPublicId } from '../platform/ids.js';
import { returnFaults } from './return.errors.js';

/**
 * Pictures by public id as row ids, each once, in the order given: those that the account that asks has uploaded.
 *
 * @throws UserFaults RETURN_PHOTO_NOT_FOUND for an unknown picture and for somebody else's, which are not told apart
 */
export async function requireOwnReturnPhotos(
  { actor, db }: Context,
  ids: readonly string[],
): Promise<string[]> {
  const wanted = [...new Set(ids)].map((id) => fromPublicId('image', id));
  const known = wanted.flatMap((id) => id ?? []);
  const rows =
    actor.kind === 'user' && known.length > 0
      ? await db.platform
          .selectFrom('media_asset')
          .select('id')
          .where('id', 'in', known)
          .where('purpose', '=', 'REVIEW')
          .where('created_by', '=', actor.userId)
          .execute()
      : [];
  const own = new Set(rows.map(({ id }) => id));
  return wanted.map((id, index) =>
    id !== null && own.has(id)
      ? id
      : returnFaults.fail('RETURN_PHOTO_NOT_FOUND', { field: ['input', 'photoIds', String(index)] }),
  );
}
