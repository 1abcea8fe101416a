import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { certificateKinds, type CertificateKind } from './certificate.entity.js';
import type { CertificateRow } from './certificate.loaders.js';

export const CertificateKindEnum = Object.fromEntries(certificateKinds.map((kind) => [kind, kind]));
registerEnumType(CertificateKindEnum, {
  name: 'CertificateKind',
  description: 'Which paper it is.',
  valuesConfig: {
    NIB: { description: 'Business number of the seller.' },
    PIRT: { description: 'Permit of home-made dry food.' },
    BPOM: { description: 'Registration with the food and drug agency.' },
    HALAL: { description: 'Halal.' },
    HKI: { description: 'Right to a motif, a design or a mark.' },
    SNI: { description: 'National standard.' },
    TKDN: { description: 'Share of local content.' },
  },
});

@ObjectType('Certificate', {
  description: 'A paper that a seller holds, for itself or for one product. Expired ones are not shown.',
})
export class CertificateType {
  @Field(() => ID)
  id: string;

  @Field(() => CertificateKindEnum)
  kind: CertificateKind;

  @Field(() => String)
  number: string;

  @Field(() => String, { nullable: true, description: 'Who gave it out.' })
  issuer: string | null;

  @Field(() => String, { nullable: true, description: 'What it holds for, in words.' })
  scope: string | null;

  @Field(() => DateScalar, { nullable: true })
  validFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null for one without an end.' })
  validUntil: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the operator checked it; null for what only the seller says.',
  })
  verifiedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it holds for one product alone.' })
  forProduct: boolean;
}

/** A certificate as shoppers see it. */
export const toCertificate = (row: CertificateRow): CertificateType => ({
  id: toPublicId('certificate', row.id),
  kind: row.kind,
  number: row.number,
  issuer: row.issuer,
  scope: row.scope,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  verifiedAt: row.verified_at,
  forProduct: row.product_id !== null,
});
