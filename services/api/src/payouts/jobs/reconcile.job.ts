import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { defineJob } from '../../platform/jobs/index.js';
import { transferGateway } from '../../payments/index.js';
import { reconcileDay } from '../commands/reconcile-day.js';

const days = 7;

/** Days of the last week that are over and were not looked at since, or differed then; the oldest first. */
async function openDays({ db, ports }: Context): Promise<string[]> {
  const { provider } = ports.get(transferGateway);
  const { rows } = await sql<{ day: string }>`
    SELECT to_char(day, 'YYYY-MM-DD') AS day
    FROM generate_series((now() AT TIME ZONE 'UTC')::date - ${days}::integer, (now() AT TIME ZONE 'UTC')::date - 1, interval '1 day') AS day
    WHERE NOT EXISTS (
      SELECT FROM reconciliation WHERE reconciliation.provider = ${provider} AND reconciliation.day = day::date AND differences = 0
        AND made_at >= (day::date + 1)::timestamp AT TIME ZONE 'UTC')
      AND EXISTS (SELECT FROM ledger_journal WHERE at < ((day::date + 1)::timestamp AT TIME ZONE 'UTC'))
    ORDER BY 1`.execute(db.platform);
  return rows.map(({ day }) => day);
}

/** Each day that is over is held against the provider's list; one that differs is looked at again every hour for a week. */
export const reconcileJob = defineJob({
  name: 'payouts/reconcile',
  everySeconds: () => 3_600,
  run: async (context) => {
    for (const day of await openDays(context)) await reconcileDay(context, day);
  },
});
