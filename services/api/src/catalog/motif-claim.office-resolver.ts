import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { pageRequest, toConnection, toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { decideMotifClaim } from './commands/decide-motif-claim.js';
import {
  ClaimStatusEnum,
  KeptMotifClaimConnection,
  MotifClaimDecisionPayload,
  MotifClaimRejectInputType,
  MotifClaimVerifyInputType,
  toKeptMotifClaim,
  type ClaimStatus,
} from './motif-claim.desk-type.js';
import { claimsPage, findClaim } from './motif-claim.queries.js';

@Resolver()
export class MotifClaimOfficeResolver {
  @Query(() => KeptMotifClaimConnection, { description: 'What all sellers’ products are said to carry.' })
  async motifClaims(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('status', () => ClaimStatusEnum, { nullable: true }) status: ClaimStatus | null,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 2);
    const rows = await claimsPage(context, status, request);
    return toConnection(
      rows,
      request,
      (row) => [row.product_id, row.motif_id],
      (row) => toKeptMotifClaim(context, row),
    );
  }

  @Mutation(() => MotifClaimDecisionPayload, {
    description: 'A claim was looked at and found true. Codes: MOTIF_CLAIM_NOT_FOUND.',
  })
  motifClaimVerify(
    @Arg('input', () => MotifClaimVerifyInputType) input: MotifClaimVerifyInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return decide(context, input, null);
  }

  @Mutation(() => MotifClaimDecisionPayload, {
    description:
      'A claim was looked at and refused; shoppers no longer see it. Codes: MOTIF_CLAIM_NOT_FOUND, CLAIM_REASON_REQUIRED, CLAIM_REASON_TOO_LONG.',
  })
  motifClaimReject(
    @Arg('input', () => MotifClaimRejectInputType) input: MotifClaimRejectInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return decide(context, input, input.reason);
  }
}

function decide(
  context: GraphQLContext,
  input: { productId: string; motifId: string },
  rejectedReason: string | null,
) {
  requireStaff(context);
  const claim = {
    productId: rowIdOf('product', input.productId),
    motifId: rowIdOf('motif', input.motifId),
  };
  return toPayload(
    context.locale,
    async () => {
      await decideMotifClaim(context, { ...claim, rejectedReason });
      return findClaim(context, claim);
    },
    (row) => ({ claim: row && toKeptMotifClaim(context, row) }),
  );
}
