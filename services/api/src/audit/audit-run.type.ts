import { Field, Int, ObjectType } from 'type-graphql';
import type { AuditRunRow } from './audit-run.queries.js';

@ObjectType('AuditBreach')
export class AuditBreachType {
  @Field(() => String, { description: 'The row it is about: an order’s number, a row id.' })
  subject: string;

  @Field(() => String, { description: 'What was found there.' })
  found: string;
}

@ObjectType('BrokenRule', { description: 'A rule of money, stock or orders that does not hold.' })
export class BrokenRuleType {
  @Field(() => String, { description: 'The short name that code and documents know it by, such as S1.' })
  code: string;

  @Field(() => String, { description: 'The rule, as a sentence in English.' })
  rule: string;

  @Field(() => Int, { description: 'How many rows break it.' })
  count: number;

  @Field(() => [AuditBreachType], { description: 'The first of them, at most twenty.' })
  examples: AuditBreachType[];
}

@ObjectType('AuditRun', { description: 'One night’s look for broken rules of money, stock and orders.' })
export class AuditRunType {
  @Field(() => Date)
  at: Date;

  @Field(() => Int, { description: 'How many rules were looked at.' })
  rules: number;

  @Field(() => [BrokenRuleType], { description: 'Empty when all is well.' })
  broken: BrokenRuleType[];
}

export const toAuditRun = (row: AuditRunRow): AuditRunType => ({
  at: row.finished_at ?? row.started_at,
  rules: row.rules ?? 0,
  broken: row.broken,
});
