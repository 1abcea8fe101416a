import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { ImageType, loadImage } from '../media/index.js';
import {
  DateScalar,
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { addCertificate } from './commands/add-certificate.js';
import { removeCertificate } from './commands/remove-certificate.js';
import { updateCertificate } from './commands/update-certificate.js';
import type { CertificateDetails } from './certificate-details.js';
import type { CertificateKind } from './certificate.entity.js';
import { keptCertificatesLoader } from './certificate.loaders.js';
import { CertificateKindEnum } from './certificate.type.js';
import { KeptCertificateType, toKeptCertificate } from './kept-certificate.type.js';
import { sellerFaults } from './seller.errors.js';
import { requireMember } from './seller.policy.js';
import { SellerAccountType } from './seller-account.type.js';

@InputType('CertificateInput', { description: 'What a paper says.' })
export class CertificateInputType {
  @Field(() => CertificateKindEnum)
  kind: CertificateKind;

  @Field(() => String, { description: 'At most 80 characters.' })
  number: string;

  @Field(() => String, { nullable: true, description: 'Who gave it out.' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: 'What it holds for, in words.' })
  scope?: string | null;

  @Field(() => DateScalar, { nullable: true })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; left out for one without an end.' })
  validUntil?: string | null;

  @Field(() => ID, { nullable: true, description: 'A picture of it, which only the operator sees.' })
  documentImageId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The one product it holds for; left out when it is the seller’s.',
  })
  productId?: string | null;
}

@InputType('CertificateAddInput')
export class CertificateAddInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => CertificateInputType)
  certificate: CertificateInputType;
}

@InputType('CertificateUpdateInput')
export class CertificateUpdateInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => ID)
  certificateId: string;

  @Field(() => CertificateInputType, { description: 'The whole paper; what is left out is emptied.' })
  certificate: CertificateInputType;
}

@InputType('CertificateRemoveInput')
export class CertificateRemoveInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => ID)
  certificateId: string;
}

@ObjectType('CertificatePayload')
export class CertificatePayload {
  @Field(() => KeptCertificateType, { nullable: true })
  certificate?: KeptCertificateType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

const toDetails = ({ documentImageId, productId, ...same }: CertificateInputType): CertificateDetails => ({
  ...same,
  documentAssetId: documentImageId ? rowIdOf('image', documentImageId) : null,
  productId: productId ? rowIdOf('product', productId) : null,
});

/** @throws UserFaults SELLER_NOT_FOUND, also for a seller the person does not belong to */
async function sellerOf(context: GraphQLContext, sellerId: string): Promise<string> {
  const membership = await requireMember(context, sellerId, 'seller:write');
  return membership?.sellerId ?? sellerFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
}

@Resolver(() => SellerAccountType)
export class CertificateSellerResolver {
  @FieldResolver(() => [KeptCertificateType], { description: 'Its papers, also expired and refused ones.' })
  async certificates(
    @Root() { membership }: SellerAccountType,
    @Ctx() context: GraphQLContext,
  ): Promise<KeptCertificateType[]> {
    const rows = await context.loader(keptCertificatesLoader).load(membership.sellerId);
    return rows.map((row) => toKeptCertificate(context, row));
  }

  @Mutation(() => CertificatePayload, {
    description:
      'Tells of a paper; it shows as claimed until the operator has checked it. Codes: SELLER_NOT_FOUND, CERTIFICATE_NUMBER_REQUIRED, CERTIFICATE_TEXT_TOO_LONG, CERTIFICATE_ENDS_BEFORE_IT_BEGINS, CERTIFICATE_PRODUCT_NOT_FOUND, UNKNOWN_DOCUMENT, CERTIFICATE_ON_RECORD, TOO_MANY_CERTIFICATES.',
  })
  certificateAdd(
    @Arg('input', () => CertificateAddInputType) { sellerId, certificate }: CertificateAddInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      async () =>
        addCertificate(context, { sellerId: await sellerOf(context, sellerId), ...toDetails(certificate) }),
      (row) => ({ certificate: toKeptCertificate(context, row) }),
    );
  }

  @Mutation(() => CertificatePayload, {
    description:
      'Corrects or renews a paper; it waits for the operator again. Codes: those of certificateAdd, CERTIFICATE_NOT_FOUND.',
  })
  certificateUpdate(
    @Arg('input', () => CertificateUpdateInputType) input: CertificateUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      async () =>
        updateCertificate(context, {
          sellerId: await sellerOf(context, input.sellerId),
          certificateId: rowIdOf('certificate', input.certificateId),
          ...toDetails(input.certificate),
        }),
      (row) => ({ certificate: toKeptCertificate(context, row) }),
    );
  }

  @Mutation(() => CertificatePayload, {
    description: 'Takes a paper back. Codes: SELLER_NOT_FOUND, CERTIFICATE_NOT_FOUND.',
  })
  certificateRemove(
    @Arg('input', () => CertificateRemoveInputType) input: CertificateRemoveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      async () =>
        removeCertificate(context, {
          sellerId: await sellerOf(context, input.sellerId),
          certificateId: rowIdOf('certificate', input.certificateId),
        }),
      () => ({ certificate: null }),
    );
  }
}

@Resolver(() => KeptCertificateType)
export class KeptCertificateResolver {
  @FieldResolver(() => ImageType, { nullable: true, description: 'The picture of the paper itself.' })
  document(@Root() { row }: KeptCertificateType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    return loadImage(context, row.document_asset_id);
  }
}
