import { z } from 'zod';
import type { PaymentRow } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { defineJob } from '../../platform/jobs/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { requireGroup } from '../notification.queries.js';

const payloadSchema = z.object({ orderGroupId: z.uuid() });

/** Some hours before the end, or in the middle of a time that is not much longer than that. */
export function reminderTime(
  { deployment }: Pick<Context, 'deployment'>,
  { expires_at: end, created_at: begin }: Pick<PaymentRow, 'expires_at' | 'created_at'>,
): Date {
  const before = deployment.payments.remindHours * 3_600_000;
  const whole = end.getTime() - begin.getTime();
  return new Date(end.getTime() - Math.min(before, whole / 2));
}

/** Reminds a shopper whose time to pay is nearly over; later when it was given more time. */
export const remindPaymentJob = defineJob({
  name: 'notifications/remind-payment',
  run: async (context, payload) => {
    const { orderGroupId } = payloadSchema.parse(payload);
    const { group, payment } = await requireGroup(context, orderGroupId);
    if (payment?.status !== 'PENDING' || group.buyer_email === null) return;
    const at = reminderTime(context, payment);
    if (at > new Date()) {
      await context.db.transaction(platformScope, (tx) =>
        tx.enqueue(
          'notifications/remind-payment',
          { orderGroupId },
          { runAt: at, key: `payment-reminder:${orderGroupId}` },
        ),
      );
      return;
    }
    await planNotification(context, 'PAYMENT_EXPIRING', group.id, [group.buyer_email]);
  },
});
