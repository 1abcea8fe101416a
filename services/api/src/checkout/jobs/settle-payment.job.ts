import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.js';
import { settlePayment } from '../commands/settle-payment.js';

const payloadSchema = z.object({ paymentId: z.uuid() });

/** A first look at a payment shortly after checkout: opens the page if the process that should have done so is gone. */
export const settlePaymentJob = defineJob({
  name: 'checkout/settle-payment',
  run: (context, payload) => settlePayment(context, payloadSchema.parse(payload).paymentId),
});
