import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { ConnectionType, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import type { KeptMotifClaim } from './motif-claim.queries.js';

export const claimStatuses = ['OPEN', 'VERIFIED', 'REJECTED'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

export const ClaimStatusEnum = Object.fromEntries(claimStatuses.map((status) => [status, status]));
registerEnumType(ClaimStatusEnum, {
  name: 'MotifClaimStatus',
  description: 'What the operator found of a claim.',
  valuesConfig: {
    OPEN: { description: 'Not looked at yet; shoppers see it as the seller’s word.' },
    VERIFIED: { description: 'Found true.' },
    REJECTED: { description: 'Refused, with a reason; shoppers do not see it.' },
  },
});

@ObjectType('KeptMotifClaim', {
  description: 'A claim of a motif with all that its seller and the operator know of it.',
})
export class KeptMotifClaimType {
  @Field(() => ID)
  productId: string;

  @Field(() => String)
  productTitle: string;

  @Field(() => ID)
  sellerId: string;

  @Field(() => ID)
  motifId: string;

  @Field(() => String, { description: 'The motif’s name in addresses.' })
  motifSlug: string;

  @Field(() => String)
  motifName: string;

  @Field(() => String, { nullable: true, description: 'As it was told: a code or words.' })
  technique: string | null;

  @Field(() => String, { nullable: true })
  maker: string | null;

  @Field(() => ClaimStatusEnum)
  status: ClaimStatus;

  @Field(() => Date, { nullable: true })
  verifiedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  rejectedReason: string | null;
}

/** A claim as its seller and the operator see it. */
export const toKeptMotifClaim = ({ locale }: Context, row: KeptMotifClaim): KeptMotifClaimType => ({
  productId: toPublicId('product', row.product_id),
  productTitle: localize(row.product_title, locale),
  sellerId: toPublicId('seller', row.seller_id),
  motifId: toPublicId('motif', row.motif_id),
  motifSlug: row.motif_slug,
  motifName: localize(row.motif_name, locale),
  technique: row.technique,
  maker: row.maker,
  status: row.verified_at ? 'VERIFIED' : row.rejected_at ? 'REJECTED' : 'OPEN',
  verifiedAt: row.verified_at,
  rejectedReason: row.rejected_reason,
});

export const KeptMotifClaimConnection = ConnectionType('KeptMotifClaimConnection', () => KeptMotifClaimType);

@InputType('MotifClaimVerifyInput')
export class MotifClaimVerifyInputType {
  @Field(() => ID)
  productId: string;

  @Field(() => ID)
  motifId: string;
}

@InputType('MotifClaimRejectInput')
export class MotifClaimRejectInputType {
  @Field(() => ID)
  productId: string;

  @Field(() => ID)
  motifId: string;

  @Field(() => String, { description: 'For the seller to read; at most 500 characters.' })
  reason: string;
}

@ObjectType('MotifClaimDecisionPayload')
export class MotifClaimDecisionPayload {
  @Field(() => KeptMotifClaimType, { nullable: true })
  claim?: KeptMotifClaimType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
