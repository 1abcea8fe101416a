import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.js';
import { settleDispute } from '../commands/settle-dispute.js';

const payloadSchema = z.object({ provider: z.string(), providerDisputeId: z.string() });

/** Learns what is so with a dispute that there is news of. */
export const settleDisputeJob = defineJob({
  name: 'payments/settle-dispute',
  run: (context, payload) => settleDispute(context, payloadSchema.parse(payload)),
});
