import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { certificatesOfSellerLoader } from './certificate.loaders.js';
import { CertificateType, toCertificate } from './certificate.type.js';
import { SellerShopType } from './seller-shop.type.js';

@Resolver(() => SellerShopType)
export class CertificateShopResolver {
  @FieldResolver(() => [CertificateType], { description: 'What the seller as a whole holds.' })
  async certificates(
    @Root() { row }: SellerShopType,
    @Ctx() context: GraphQLContext,
  ): Promise<CertificateType[]> {
    return (await context.loader(certificatesOfSellerLoader).load(row.id)).map(toCertificate);
  }
}
