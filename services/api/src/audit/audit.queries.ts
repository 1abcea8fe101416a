import type { Context } from '../platform/context.js';

export interface AuditLine {
  action: string;
  at: Date;
  actor_id: string | null;
  data: Record<string, unknown>;
}

/** The newest entries about one thing; for the operator, who may see all. */
export function auditEntriesOf(
  context: Context,
  subjectType: string,
  subjectId: string,
  first = 20,
): Promise<AuditLine[]> {
  return context.db.platform
    .selectFrom('audit_entry')
    .select(['action', 'at', 'actor_id', 'data'])
    .where('subject_type', '=', subjectType)
    .where('subject_id', '=', subjectId)
    .orderBy('id', 'desc')
    .limit(first)
    .execute();
}
