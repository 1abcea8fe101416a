import { defineSlice } from '../platform/slice.js';
import { AuditEntrySchema } from './audit-entry.entity.js';

export { auditEntriesOf, type AuditLine } from './audit.queries.js';
export { recordAuditEntry, type AuditRecord } from './commands/record-audit-entry.js';

export const auditSlice = defineSlice({ name: 'audit', entities: [AuditEntrySchema] });
