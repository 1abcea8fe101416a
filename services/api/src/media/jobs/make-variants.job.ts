import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.js';
import { makeVariants } from '../commands/make-variants.js';
import { variantsJobName } from '../variants-job.js';

const payloadSchema = z.object({ assetId: z.uuid() });

/** Makes the widths of a picture that were not needed at once. */
export const makeVariantsJob = defineJob({
  name: variantsJobName,
  run: (context, payload) => makeVariants(context, payloadSchema.parse(payload).assetId),
});
