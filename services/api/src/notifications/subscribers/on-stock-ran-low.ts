import { stockRanLow } from '../../inventory/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { ownersOf } from '../notification.queries.js';

/** Tells a seller's owners what runs low: one letter for all that was found together. */
export const onStockRanLow = subscribe(
  stockRanLow,
  'notifications/on-stock-ran-low',
  async (context, { alertId, sellerId }) => {
    await planNotification(context, 'LOW_STOCK', alertId, await ownersOf(context, sellerId));
  },
);
