import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { requirePermission, SellerAccountType } from '../sellers/index.js';
import { KeptMotifClaimType, toKeptMotifClaim } from './motif-claim.desk-type.js';
import { claimsOfProduct } from './motif-claim.queries.js';

@Resolver(() => SellerAccountType)
export class MotifClaimSellerResolver {
  @FieldResolver(() => [KeptMotifClaimType], {
    description: 'What one of the seller’s products is said to carry, with what the operator found of it.',
  })
  async motifClaims(
    @Root() { membership }: SellerAccountType,
    @Arg('productId', () => ID) productId: string,
    @Ctx() context: GraphQLContext,
  ): Promise<KeptMotifClaimType[]> {
    requirePermission(context, membership, 'products:write');
    const id = fromPublicId('product', productId);
    if (id === null) return [];
    const rows = await claimsOfProduct(context, { sellerId: membership.sellerId, productId: id });
    return rows.map((row) => toKeptMotifClaim(context, row));
  }
}
