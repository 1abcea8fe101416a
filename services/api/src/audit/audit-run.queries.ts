import type { Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';

export type AuditRunRow = Selectable<Tables['audit_run']>;

/** The newest run that came to its end; for the operator, who may see all. */
export const latestAuditRun = ({ db }: Context): Promise<AuditRunRow | undefined> =>
  db.platform
    .selectFrom('audit_run')
    .selectAll()
    .where('finished_at', 'is not', null)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
