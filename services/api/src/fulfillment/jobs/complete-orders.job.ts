import { defineJob } from '../../platform/jobs/index.js';
import { completeOrders } from '../commands/complete-orders.js';

/** One run ends in time for the next, however many are due. */
const budgetMs = 240_000;

/** Completes the orders whose days are over. */
export const completeOrdersJob = defineJob({
  name: 'fulfillment/complete-orders',
  everySeconds: () => 300,
  run: async (context) => {
    const end = Date.now() + budgetMs;
    let left = true;
    while (left && Date.now() < end) left = (await completeOrders(context)).more;
  },
});
