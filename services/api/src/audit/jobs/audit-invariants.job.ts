import type { Invariant } from '../../platform/invariants.js';
import { defineJob, type Job } from '../../platform/jobs/index.js';
import { auditInvariants } from '../commands/audit-invariants.js';

/** Looks often whether the night's audit is still to be done, so that a worker that was down at that hour does it later. */
export const auditInvariantsJob = (invariants: () => readonly Invariant[]): Job =>
  defineJob({
    name: 'audit/audit-invariants',
    everySeconds: () => 600,
    run: (context) => auditInvariants(context, invariants()),
  });
