import { defineSlice, type Slice } from '../platform/slice.js';
import { AuditEntrySchema } from './audit-entry.entity.js';
import { AuditRunSchema } from './audit-run.entity.js';
import { AuditOfficeResolver } from './audit.office-resolver.js';
import { auditInvariantsJob } from './jobs/audit-invariants.job.js';

export { auditEntriesOf, type AuditLine } from './audit.queries.js';
export { recordAuditEntry, type AuditRecord } from './commands/record-audit-entry.js';

/** @param slices all of them: the nightly look is for the rules of each. */
export const auditSlice = (slices: () => readonly Slice[]): Slice =>
  defineSlice({
    name: 'audit',
    entities: [AuditEntrySchema, AuditRunSchema],
    resolvers: { office: [AuditOfficeResolver] },
    jobs: [auditInvariantsJob(() => slices().flatMap(({ invariants = [] }) => invariants))],
  });
