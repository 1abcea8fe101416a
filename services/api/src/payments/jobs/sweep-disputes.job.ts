import { defineJob } from '../../platform/jobs/index.js';
import { recordDispute } from '../commands/settle-dispute.js';
import { paymentGateways } from '../payment.gateway.js';

/** Banks decide within about three months: https://docs.stripe.com/disputes/how-disputes-work */
const lookBackDays = 120;
const sweepsBetween = 20;

/** Asks the providers for their newest disputes, so that a lost webhook heals by itself. */
export const sweepDisputesJob = defineJob({
  name: 'payments/sweep-disputes',
  everySeconds: ({ config }) => sweepsBetween * config.PAYMENT_SWEEP_SECONDS,
  run: async (context) => {
    const since = new Date(Date.now() - lookBackDays * 86_400_000);
    for (const gateway of context.ports.get(paymentGateways).all) {
      for (const dispute of (await gateway.listDisputes?.(since)) ?? []) {
        await recordDispute(context, gateway.provider, dispute);
      }
    }
  },
});
