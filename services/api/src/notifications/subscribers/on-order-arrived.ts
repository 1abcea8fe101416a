import { orderDelivered } from '../../fulfillment/index.js';
import { orderCompleted } from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { subscribe } from '../../platform/events/index.js';

const dayMs = 86_400_000;

/** Some days later the shopper is asked how they like it; at which of the two steps the days began makes no difference. */
const inviteLater = ({ clock, db, deployment }: Context, { orderId }: { orderId: string }): Promise<void> =>
  db.transaction(platformScope, (tx) =>
    tx.enqueue(
      'notifications/invite-review',
      { orderId },
      {
        runAt: new Date(clock().getTime() + deployment.reviews.inviteAfterDays * dayMs),
        key: `review-invitation:${orderId}`,
      },
    ),
  );

export const onOrderDelivered = subscribe(orderDelivered, 'notifications/on-order-delivered', inviteLater);
export const onOrderCompleted = subscribe(orderCompleted, 'notifications/on-order-completed', inviteLater);
