import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { BrokenInvariant } from '../platform/invariants.js';

/** One night's look for broken rules. */
export const AuditRunSchema = defineEntity({
  name: 'AuditRun',
  tableName: 'audit_run',
  properties: {
    id: p.uuid().primary(),
    /** A day of the deployment's calendar, such as `2026-11-30`. */
    day: p.string(),
    startedAt: p.datetime().defaultRaw('now()'),
    finishedAt: p.datetime().nullable(),
    /** How many rules were looked at. */
    rules: p.integer().nullable(),
    broken: p.json<BrokenInvariant[]>().defaultRaw("'[]'"),
  },
});

export type AuditRun = InferEntity<typeof AuditRunSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    audit_run: InferKyselyTable<typeof AuditRunSchema>;
  }
}
