import { Ctx, Query, Resolver } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { latestAuditRun } from './audit-run.queries.js';
import { AuditRunType, toAuditRun } from './audit-run.type.js';

@Resolver()
export class AuditOfficeResolver {
  @Query(() => AuditRunType, {
    nullable: true,
    description: 'The last look for broken rules; null before the first night. For staff.',
  })
  async latestAudit(@Ctx() context: GraphQLContext): Promise<AuditRunType | null> {
    requireStaff(context);
    const run = await latestAuditRun(context);
    return run ? toAuditRun(run) : null;
  }
}
