import type { Context } from '../platform/context.js';
import { mediaFaults } from './media.errors.js';

const atOnce = 3;
const anHour = 300;

/** Uploads that are under way in this process, by person. */
const underWay = new Map<string, number>();

async function checkHour({ db }: Context, userId: string): Promise<void> {
  const { count } = await db.platform
    .selectFrom('media_asset')
    .select((from) => from.fn.countAll<string>().as('count'))
    .where('created_by', '=', userId)
    .where('touched_at', '>', new Date(Date.now() - 3_600_000))
    .executeTakeFirstOrThrow();
  if (Number(count) >= anHour) mediaFaults.fail('TOO_MANY_UPLOADS');
}

/**
 * Runs an upload in one of the person's few places.
 *
 * @throws UserFaults TOO_MANY_UPLOADS when all of them are taken, or too many pictures came within an hour.
 */
export async function inUploadPlace<Result>(
  context: Context,
  userId: string,
  upload: () => Promise<Result>,
): Promise<Result> {
  const taken = underWay.get(userId) ?? 0;
  if (taken >= atOnce) mediaFaults.fail('TOO_MANY_UPLOADS');
  underWay.set(userId, taken + 1);
  try {
    await checkHour(context, userId);
    return await upload();
  } finally {
    const left = (underWay.get(userId) ?? 1) - 1;
    if (left > 0) underWay.set(userId, left);
    else underWay.delete(userId);
  }
}
