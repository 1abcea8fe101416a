import { defineJob } from '../../platform/jobs/index.js';
import { rebuildRatings } from '../commands/rebuild-ratings.js';

/** Every night's look at whether ratings are what the reviews say. They always should be; if one is not, it is mended and told. */
export const rebuildRatingsJob = defineJob({
  name: 'reviews/rebuild-ratings',
  everySeconds: () => 86_400,
  run: async (context) => {
    const mended = await rebuildRatings(context);
    if (mended > 0) context.logger.warn({ mended }, 'ratings were not what their reviews say');
  },
});
