import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { json } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { findBroken, type Invariant } from '../../platform/invariants.js';

/** Much longer than a run takes: one that is older died, and its day is taken anew. */
const longestRun = sql.raw("interval '1 hour'");

/** The night's work begins when the city sleeps; a day whose night was missed is looked at as soon as a worker is there. */
const firstHour = 2;

/** The day, in the deployment's calendar, that is to be looked at now; null before the hour of it has come. */
export function dueDay(now: Date, timeZone: string): string | null {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return Number(part('hour')) < firstHour ? null : `${part('year')}-${part('month')}-${part('day')}`;
}

/**
 * Looks for broken rules of money, stock and orders, once a day whatever the number of workers, and writes down what it
 * found; the log and the office's desk tell of it.
 */
export async function auditInvariants(context: Context, invariants: readonly Invariant[]): Promise<void> {
  const { clock, db, deployment, logger } = context;
  const day = dueDay(clock(), deployment.timeZone);
  if (day === null) return;
  const taken = await db.platform
    .insertInto('audit_run')
    .values({ id: newId(), day })
    .onConflict((conflict) =>
      conflict
        .column('day')
        .doUpdateSet({ started_at: sql<Date>`now()` })
        .where('audit_run.finished_at', 'is', null)
        .where('audit_run.started_at', '<', sql<Date>`now() - ${longestRun}`),
    )
    .returning('id')
    .executeTakeFirst();
  if (!taken) return;
  const broken = await findBroken(context, invariants);
  await db.platform
    .updateTable('audit_run')
    .set({ finished_at: clock(), rules: invariants.length, broken: json(broken) })
    .where('id', '=', taken.id)
    .execute();
  for (const { code, rule, count, examples } of broken)
    logger.error({ code, count, examples: examples.slice(0, 3) }, `broken: ${rule}`);
}
