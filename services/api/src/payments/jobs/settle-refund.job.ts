import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.js';
import { settleRefund } from '../commands/settle-refund.js';

const payloadSchema = z.union([
  z.object({ refundId: z.uuid() }),
  z.object({ provider: z.string(), providerRefundId: z.string() }),
]);

/** Pays a refund out, or learns what became of it. */
export const settleRefundJob = defineJob({
  name: 'payments/settle-refund',
  run: (context, payload) => settleRefund(context, payloadSchema.parse(payload)),
});
