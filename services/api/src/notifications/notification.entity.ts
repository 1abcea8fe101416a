import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import { notificationKinds } from './notification.kinds.js';

/** A message that is sent once: of a kind, about a thing, to somebody. */
export const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(notificationKinds),
    subjectId: p.uuid(),
    recipient: p.string(),
    createdAt: p.datetime().defaultRaw('now()'),
    claimedUntil: p.datetime().nullable(),
    sentAt: p.datetime().nullable(),
  },
});

export type Notification = InferEntity<typeof NotificationSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    notification: InferKyselyTable<typeof NotificationSchema>;
  }
}
