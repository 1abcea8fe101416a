import { sql } from 'kysely';
import { paymentGateways } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { defineJob } from '../../platform/jobs/index.js';
import { settlePayment } from '../commands/settle-payment.js';

const batchSize = 32;
const atOnce = 4;
/** One run ends in time for the next, however slow the provider is. */
const budgetMs = 40_000;

/**
 * Takes pending payments whose time has just ended, and those without news for two periods. What is taken is marked in the
 * same statement, so several workers at once take different ones.
 */
const takeBatch = async ({ db, config, ports }: Context): Promise<string[]> => {
  const lastLook = sql<Date>`coalesce(checked_at, created_at)`;
  const polled = ports.get(paymentGateways).polled;
  const over = sql<boolean>`expires_at <= now()`;
  const rows = await db.platform
    .updateTable('payment')
    .set({ checked_at: sql<Date>`now()` })
    .where('id', 'in', (from) =>
      from
        .selectFrom('payment')
        .select('id')
        .where('status', '=', 'PENDING')
        .where((is) =>
          is.or([
            is.and([
              is(
                lastLook,
                '<',
                sql<Date>`now() - make_interval(secs => ${2 * config.PAYMENT_SWEEP_SECONDS})`,
              ),
              // Who tells of everything itself is asked at the end alone, and for a page that was not opened.
              is.or([is('provider', 'in', polled), is('provider_session_id', 'is', null), over]),
            ]),
            is.and([is('expires_at', '<=', sql<Date>`now()`), is(lastLook, '<', is.ref('expires_at'))]),
          ]),
        )
        .orderBy('expires_at')
        .limit(batchSize)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
};

async function settleAll(context: Context, paymentIds: string[]): Promise<void> {
  const left = [...paymentIds];
  const work = async () => {
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      try {
        await settlePayment(context, id);
      } catch (error) {
        context.logger.error({ err: error, paymentId: id }, 'payment not settled');
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Asks the provider about payments without news: a lost webhook heals by itself, and stock is back soon after its time. */
export const sweepPaymentsJob = defineJob({
  name: 'checkout/sweep-payments',
  everySeconds: ({ config }) => config.PAYMENT_SWEEP_SECONDS,
  run: async (context) => {
    const end = Date.now() + budgetMs;
    for (let batch = await takeBatch(context); batch.length > 0; batch = await takeBatch(context)) {
      await settleAll(context, batch);
      if (Date.now() > end) break;
    }
  },
});
