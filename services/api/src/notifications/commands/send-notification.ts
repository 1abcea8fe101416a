import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { composeMail } from '../compose-mail.js';
import { mailer } from '../mail/mailer.js';

/** Longer than the mailer's own patience. */
const claimSeconds = 120;

/**
 * Sends one message. One sender at a time; the mail server is spoken to outside any transaction, and the message counts as
 * sent once the server has taken it. A sender that dies in between leaves it to be sent again: twice at worst, never lost.
 *
 * @throws when the mail server does not take it; the job is tried again.
 */
export async function sendNotification(context: Context, notificationId: string): Promise<void> {
  const { config, db, ports } = context;
  const claimed = await db.platform
    .updateTable('notification')
    .set({ claimed_until: sql<Date>`now() + make_interval(secs => ${claimSeconds})` })
    .where('id', '=', notificationId)
    .where('sent_at', 'is', null)
    .where((is) => is.or([is('claimed_until', 'is', null), is('claimed_until', '<', sql<Date>`now()`)]))
    .returningAll()
    .executeTakeFirst();
  if (!claimed) return refuseWhileUnsent(context, notificationId);
  try {
    const content = await composeMail(context, claimed);
    const host = new URL(config.PUBLIC_URL_MARKETPLACE).hostname;
    // What nobody needs any more counts as sent, so that the queue is done with it.
    if (content !== null)
      await ports
        .get(mailer)
        .send({ ...content, to: claimed.recipient, messageId: `<${claimed.id}@${host}>` });
  } catch (error) {
    await db.platform
      .updateTable('notification')
      .set({ claimed_until: null })
      .where('id', '=', notificationId)
      .execute();
    throw error;
  }
  await db.platform
    .updateTable('notification')
    .set({ sent_at: sql<Date>`now()`, claimed_until: null })
    .where('id', '=', notificationId)
    .execute();
}

/** Another sender has it, or had it and died: the job must come back, or the message could be lost. */
async function refuseWhileUnsent({ db }: Context, notificationId: string): Promise<void> {
  const row = await db.platform
    .selectFrom('notification')
    .select('sent_at')
    .where('id', '=', notificationId)
    .executeTakeFirst();
  if (row?.sent_at === null) throw new Error(`notification ${notificationId} is being sent by another`);
}
