import { orderMessageSent } from '../../orders/index.js';
import { platformScope } from '../../platform/db/index.js';
import { subscribe } from '../../platform/events/index.js';

/** So long nothing more may come before a letter goes out, so that a chat is one letter. */
const quietMinutes = 3;

/** A while after the last message, whoever has not read it is told: what comes meanwhile puts the letter off. */
export const onOrderMessageSent = subscribe(
  orderMessageSent,
  'notifications/on-order-message-sent',
  ({ db }, { orderId, sender }) =>
    db.transaction(platformScope, async (tx) => {
      for (const side of ['SHOPPER', 'SELLER'] as const) {
        if (side === sender) continue;
        await tx.enqueue(
          'notifications/tell-of-messages',
          { orderId, side },
          { runAt: new Date(Date.now() + quietMinutes * 60_000), key: `messages:${orderId}:${side}` },
        );
      }
    }),
);
