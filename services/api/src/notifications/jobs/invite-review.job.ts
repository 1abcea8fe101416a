import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.js';
import { unreviewedLines } from '../../reviews/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { groupOfOrder } from '../notification.queries.js';

const payloadSchema = z.object({ orderId: z.uuid() });

/** Asks the shopper once how they like what they bought, if they have left an address and have not said it already. */
export const inviteReviewJob = defineJob({
  name: 'notifications/invite-review',
  run: async (context, payload) => {
    const { orderId } = payloadSchema.parse(payload);
    if ((await unreviewedLines(context, orderId)) === 0) return;
    const { group } = await groupOfOrder(context, orderId);
    if (group.buyer_email !== null)
      await planNotification(context, 'REVIEW_INVITATION', orderId, [group.buyer_email]);
  },
});
