import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import type { NotificationKind } from '../notification.kinds.js';

/**
 * Notes that somebody is to be told something, with the job that tells them. The note is unique, so an event that is seen
 * twice tells them once.
 */
export function planNotification(
  { db }: Context,
  kind: NotificationKind,
  subjectId: string,
  recipients: readonly string[],
): Promise<void> {
  return db.transaction(platformScope, async (tx) => {
    for (const recipient of recipients) {
      const made = await tx.sql
        .insertInto('notification')
        .values({ id: newId(), kind, subject_id: subjectId, recipient })
        .onConflict((conflict) => conflict.columns(['kind', 'subject_id', 'recipient']).doNothing())
        .returning('id')
        .executeTakeFirst();
      if (made) await tx.enqueue('notifications/send', { notificationId: made.id });
    }
  });
}
