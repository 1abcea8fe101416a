import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { localize } from '../platform/locale.js';
import {
  CertificateType,
  certificatesOfProductLoader,
  certificatesOfSellerLoader,
  toCertificate,
} from '../sellers/index.js';
import {
  mainMotifNameOfProductLoader,
  motifClaimsOfProductLoader,
  techniqueNamesLoader,
} from './motif-claim.loaders.js';
import { MotifClaimType, toMotifClaim } from './motif-claim.type.js';
import { ProductType } from './product.type.js';

@Resolver(() => ProductType)
export class MotifClaimShopResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name of the main motif it carries, for a line on a card.',
  })
  async motifName(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<string | null> {
    const name = await context.loader(mainMotifNameOfProductLoader).load(row.id);
    return name && localize(name, context.locale);
  }

  @FieldResolver(() => [MotifClaimType], { description: 'The motifs it carries, the main one first.' })
  async motifs(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<MotifClaimType[]> {
    const [claims, techniques] = await Promise.all([
      context.loader(motifClaimsOfProductLoader).load(row.id),
      context.loader(techniqueNamesLoader).load('all'),
    ]);
    return claims.map((claim) => toMotifClaim(context, claim, techniques));
  }

  @FieldResolver(() => [CertificateType], {
    description: 'What is held for the product itself, then what its seller as a whole holds.',
  })
  async certificates(
    @Root() { row }: ProductType,
    @Ctx() context: GraphQLContext,
  ): Promise<CertificateType[]> {
    const [own, sellers] = await Promise.all([
      context.loader(certificatesOfProductLoader).load(row.id),
      context.loader(certificatesOfSellerLoader).load(row.seller_id),
    ]);
    return [...own, ...sellers].map(toCertificate);
  }
}
