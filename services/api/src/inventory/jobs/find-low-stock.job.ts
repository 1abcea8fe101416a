import { defineJob } from '../../platform/jobs/index.js';
import { findLowStock } from '../commands/find-low-stock.js';

/** Looks each minute for what has come down to where its seller wants to be told. */
export const findLowStockJob = defineJob({
  name: 'inventory/find-low-stock',
  everySeconds: () => 60,
  run: async (context) => {
    await findLowStock(context);
  },
});
