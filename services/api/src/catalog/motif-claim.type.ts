import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { MotifType, toMotif } from '../motifs/index.js';
import type { MotifClaim } from './motif-claim.loaders.js';

export const statementStatuses = ['VERIFIED', 'CLAIMED'] as const;
export type StatementStatus = (typeof statementStatuses)[number];

export const StatementStatusEnum = Object.fromEntries(statementStatuses.map((status) => [status, status]));
registerEnumType(StatementStatusEnum, {
  name: 'StatementStatus',
  description: 'Whose word a statement is.',
  valuesConfig: {
    VERIFIED: { description: 'The operator has checked it.' },
    CLAIMED: { description: 'The seller says so.' },
  },
});

/** What the operator's check makes of a statement. */
export const statementStatus = (verifiedAt: Date | null): StatementStatus =>
  verifiedAt ? 'VERIFIED' : 'CLAIMED';

@ObjectType('MotifClaim', { description: 'That a product carries a motif, and how.' })
export class MotifClaimType {
  @Field(() => MotifType)
  motif: MotifType;

  @Field(() => String, { nullable: true, description: 'How it was put on, such as “hand-drawn”.' })
  technique: string | null;

  @Field(() => String, { nullable: true, description: 'Whose hands made it, where the seller names them.' })
  maker: string | null;

  @Field(() => StatementStatusEnum)
  status: StatementStatus;

  @Field(() => Date, { nullable: true, description: 'When the operator checked it.' })
  verifiedAt: Date | null;
}

/** A claim as shoppers see it. `techniqueNames`: what codes of techniques are called in the request's language. */
export const toMotifClaim = (
  context: Context,
  { claim, motif }: MotifClaim,
  techniqueNames: ReadonlyMap<string, string>,
): MotifClaimType => ({
  motif: toMotif(context, motif),
  technique: claim.technique === null ? null : (techniqueNames.get(claim.technique) ?? claim.technique),
  maker: claim.maker,
  status: statementStatus(claim.verified_at),
  verifiedAt: claim.verified_at,
});
