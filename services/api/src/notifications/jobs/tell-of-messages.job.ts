import { z } from 'zod';
import { threadOf, unreadIn } from '../../orders/index.js';
import { defineJob } from '../../platform/jobs/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { groupOfOrder, ownersOf } from '../notification.queries.js';

const payloadSchema = z.object({ orderId: z.uuid(), side: z.enum(['SHOPPER', 'SELLER']) });

/** Tells a side of messages that it has not read: once for each last message, and not at all when it has read them meanwhile. */
export const tellOfMessagesJob = defineJob({
  name: 'notifications/tell-of-messages',
  run: async (context, payload) => {
    const { orderId, side } = payloadSchema.parse(payload);
    const thread = await threadOf(context, orderId);
    const unread = await unreadIn({ sql: context.db.platform }, side, [orderId]);
    if (!thread || !unread.get(orderId)) return;
    const { group } = await groupOfOrder(context, orderId);
    const recipients =
      side === 'SELLER'
        ? await ownersOf(context, thread.seller_id)
        : [group.buyer_email].filter((email) => email !== null);
    const kind = side === 'SELLER' ? 'MESSAGE_TO_SELLER' : 'MESSAGE_TO_SHOPPER';
    await planNotification(context, kind, thread.last_message_id, recipients);
  },
});
