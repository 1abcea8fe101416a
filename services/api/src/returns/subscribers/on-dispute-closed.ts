import { disputeClosed } from '../../payments/index.js';
import { subscribe } from '../../platform/events/index.js';
import { cancelDisputedOrders } from '../commands/cancel-disputed-orders.js';

/** The bank has kept the money: what is still in the house stays there. */
export const onDisputeClosed = subscribe(
  disputeClosed,
  'returns/on-dispute-closed',
  async (context, { orderGroupId, outcome }) => {
    if (outcome === 'LOST') await cancelDisputedOrders(context, orderGroupId);
  },
);
