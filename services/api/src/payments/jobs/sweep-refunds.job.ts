import { sql } from 'kysely';
import { defineJob } from '../../platform/jobs/index.js';
import type { Context } from '../../platform/context.js';
import { paymentGateways } from '../payment.gateway.js';
import { settleRefund } from '../commands/settle-refund.js';

const batch = 20;

/** Marks what it takes, in one statement: several workers at once take different refunds. */
const takeBatch = ({ db, config, ports }: Context) =>
  db.platform
    .updateTable('refund')
    .set({ checked_at: sql<Date>`now()` })
    .where('id', 'in', (from) =>
      from
        .selectFrom('refund')
        .select('id')
        .where('status', '=', 'PENDING')
        // Who tells of everything itself is asked once: to begin.
        .where((is) =>
          is.or([
            is('provider_refund_id', 'is', null),
            is.exists(
              is
                .selectFrom('payment')
                .select('payment.id')
                .whereRef('payment.id', '=', 'refund.payment_id')
                .where('payment.provider', 'in', ports.get(paymentGateways).polled),
            ),
          ]),
        )
        .where(
          sql<Date>`coalesce(checked_at, created_at)`,
          '<',
          sql<Date>`now() - make_interval(secs => ${2 * config.PAYMENT_SWEEP_SECONDS})`,
        )
        .orderBy('created_at')
        .limit(batch)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute();

/** Asks about refunds that have had no news, so that a lost job or webhook heals by itself. */
export const sweepRefundsJob = defineJob({
  name: 'payments/sweep-refunds',
  everySeconds: ({ config }) => config.PAYMENT_SWEEP_SECONDS,
  run: async (context) => {
    for (const { id } of await takeBatch(context)) {
      await settleRefund(context, { refundId: id }).catch((error: unknown) => {
        context.logger.error({ err: error, refundId: id }, 'refund not settled');
      });
    }
  },
});
