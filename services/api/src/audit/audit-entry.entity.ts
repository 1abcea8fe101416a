import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: p.uuid().primary(),
    at: p.datetime().defaultRaw('now()'),
    actorKind: p.enum(['USER', 'SYSTEM']),
    actorId: p.uuid().nullable(),
    sellerId: p.uuid().nullable(),
    action: p.string(),
    subjectType: p.string(),
    subjectId: p.uuid(),
    data: p.json<Record<string, unknown>>(),
    requestId: p.string().nullable(),
  },
});

export type AuditEntry = InferEntity<typeof AuditEntrySchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    audit_entry: InferKyselyTable<typeof AuditEntrySchema>;
  }
}
