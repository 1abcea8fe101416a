import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.js';
import { releaseOrder } from '../commands/release-order.js';

const payloadSchema = z.object({ orderId: z.uuid() });

/** Makes a completed order's money available once the days to hold it are over. */
export const releaseOrderJob = defineJob({
  name: 'payouts/release-order',
  run: (context, payload) => releaseOrder(context, payloadSchema.parse(payload).orderId),
});
