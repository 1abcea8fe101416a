import { defineJob } from '../../platform/jobs/index.js';
import { removeUnattached } from '../commands/remove-unattached.js';

/** Sweeps away uploads that nobody used within a day. */
export const removeUnattachedJob = defineJob({
  name: 'media/remove-unattached',
  everySeconds: () => 3600,
  run: async (context) => {
    let removed = 0;
    for (let batch = 1; batch > 0; removed += batch) batch = await removeUnattached(context);
    if (removed > 0) context.logger.info({ removed }, 'unused pictures were taken away');
  },
});
