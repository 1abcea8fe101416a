import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { ConnectionType, DateScalar } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import type { CertificateKind } from './certificate.entity.js';
import type { CertificateRow } from './certificate.loaders.js';
import { CertificateKindEnum } from './certificate.type.js';
import { localTime } from './local-time.js';

export const certificateStatuses = ['OPEN', 'VERIFIED', 'REJECTED'] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];

export const CertificateStatusEnum = Object.fromEntries(
  certificateStatuses.map((status) => [status, status]),
);
registerEnumType(CertificateStatusEnum, {
  name: 'CertificateStatus',
  description: 'What the operator found of a paper.',
  valuesConfig: {
    OPEN: { description: 'Not looked at yet; shoppers see it as the seller’s word.' },
    VERIFIED: { description: 'Found true.' },
    REJECTED: { description: 'Refused, with a reason; shoppers do not see it.' },
  },
});

@ObjectType('KeptCertificate', {
  description: 'A certificate with all that its seller and the operator know of it.',
})
export class KeptCertificateType {
  @Field(() => ID)
  id: string;

  @Field(() => CertificateKindEnum)
  kind: CertificateKind;

  @Field(() => String)
  number: string;

  @Field(() => String, { nullable: true })
  issuer: string | null;

  @Field(() => String, { nullable: true })
  scope: string | null;

  @Field(() => DateScalar, { nullable: true })
  validFrom: string | null;

  @Field(() => DateScalar, { nullable: true })
  validUntil: string | null;

  @Field(() => Boolean, { description: 'Whether its last day is over; shoppers do not see it then.' })
  expired: boolean;

  @Field(() => CertificateStatusEnum)
  status: CertificateStatus;

  @Field(() => Date, { nullable: true })
  verifiedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  rejectedReason: string | null;

  @Field(() => ID, { nullable: true, description: 'The one product it holds for.' })
  productId: string | null;

  @Field(() => ID)
  sellerId: string;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: CertificateRow;
}

/** A certificate as its seller and the operator see it. */
export const toKeptCertificate = (
  { clock, deployment }: Context,
  row: CertificateRow,
): KeptCertificateType => ({
  id: toPublicId('certificate', row.id),
  kind: row.kind,
  number: row.number,
  issuer: row.issuer,
  scope: row.scope,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  expired: row.valid_until !== null && row.valid_until < localTime(clock(), deployment.timeZone).day,
  status: row.verified_at ? 'VERIFIED' : row.rejected_at ? 'REJECTED' : 'OPEN',
  verifiedAt: row.verified_at,
  rejectedReason: row.rejected_reason,
  productId: row.product_id && toPublicId('product', row.product_id),
  sellerId: toPublicId('seller', row.seller_id),
  row,
});

export const KeptCertificateConnection = ConnectionType(
  'KeptCertificateConnection',
  () => KeptCertificateType,
);
