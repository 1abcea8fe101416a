import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import {
  pageRequest,
  toConnection,
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { decideCertificate } from './commands/decide-certificate.js';
import { keptCertificatesLoader } from './certificate.loaders.js';
import { certificatesPage } from './certificate.queries.js';
import {
  CertificateStatusEnum,
  KeptCertificateConnection,
  KeptCertificateType,
  toKeptCertificate,
  type CertificateStatus,
} from './kept-certificate.type.js';
import { OfficeSellerType } from './office-seller.type.js';

@InputType('CertificateVerifyInput')
export class CertificateVerifyInputType {
  @Field(() => ID)
  certificateId: string;
}

@InputType('CertificateRejectInput')
export class CertificateRejectInputType {
  @Field(() => ID)
  certificateId: string;

  @Field(() => String, { description: 'For the seller to read; at most 500 characters.' })
  reason: string;
}

@ObjectType('CertificateDecisionPayload')
export class CertificateDecisionPayload {
  @Field(() => KeptCertificateType, { nullable: true })
  certificate?: KeptCertificateType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@Resolver(() => OfficeSellerType)
export class CertificateOfficeResolver {
  @Query(() => KeptCertificateConnection, {
    description: 'Papers of all sellers, those told of or changed longest ago first.',
  })
  async certificates(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('status', () => CertificateStatusEnum, { nullable: true }) status: CertificateStatus | null,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 1);
    const rows = await certificatesPage(context, status, request);
    return toConnection(
      rows,
      request,
      (row) => [row.id],
      (row) => toKeptCertificate(context, row),
    );
  }

  @FieldResolver(() => [KeptCertificateType], {
    name: 'certificates',
    description: 'Its papers, also expired and refused ones.',
  })
  async sellerCertificates(
    @Root() { row }: OfficeSellerType,
    @Ctx() context: GraphQLContext,
  ): Promise<KeptCertificateType[]> {
    const rows = await context.loader(keptCertificatesLoader).load(row.id);
    return rows.map((each) => toKeptCertificate(context, each));
  }

  @Mutation(() => CertificateDecisionPayload, {
    description: 'A paper was looked at and found true. Codes: CERTIFICATE_NOT_FOUND.',
  })
  certificateVerify(
    @Arg('input', () => CertificateVerifyInputType) { certificateId }: CertificateVerifyInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      () =>
        decideCertificate(context, {
          certificateId: rowIdOf('certificate', certificateId),
          rejectedReason: null,
        }),
      (row) => ({ certificate: toKeptCertificate(context, row) }),
    );
  }

  @Mutation(() => CertificateDecisionPayload, {
    description:
      'A paper was looked at and refused; shoppers no longer see it. Codes: CERTIFICATE_NOT_FOUND, REJECTION_REASON_REQUIRED, REJECTION_REASON_TOO_LONG.',
  })
  certificateReject(
    @Arg('input', () => CertificateRejectInputType) { certificateId, reason }: CertificateRejectInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return toPayload(
      context.locale,
      () =>
        decideCertificate(context, {
          certificateId: rowIdOf('certificate', certificateId),
          rejectedReason: reason,
        }),
      (row) => ({ certificate: toKeptCertificate(context, row) }),
    );
  }
}
