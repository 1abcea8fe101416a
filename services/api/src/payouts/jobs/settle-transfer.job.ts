import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.js';
import { settleTransfer } from '../commands/settle-transfer.js';

const payloadSchema = z.object({ payoutId: z.uuid() });

/** Transfers a payout through the provider, or learns what became of it. */
export const settleTransferJob = defineJob({
  name: 'payouts/settle-transfer',
  run: (context, payload) => settleTransfer(context, payloadSchema.parse(payload).payoutId),
});
