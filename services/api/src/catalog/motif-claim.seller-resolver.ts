import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { requireMember, requirePermission, SellerAccountType } from '../sellers/index.js';
import { catalogFaults } from './catalog.errors.js';
import { setMotifClaims } from './commands/set-motif-claims.js';
import {
  KeptMotifClaimType,
  ProductMotifsPayload,
  ProductMotifsSetInputType,
  toKeptMotifClaim,
} from './motif-claim.desk-type.js';
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

  @Mutation(() => ProductMotifsPayload, {
    description:
      'Says which motifs a product carries, in place of what was said before; in the shop it shows at once, as the seller’s word. Codes: PRODUCT_NOT_FOUND, UNKNOWN_MOTIF, TOO_MANY_MOTIFS, MOTIF_REPEATED, MOTIF_CLAIM_TOO_LONG.',
  })
  productMotifsSet(
    @Arg('input', () => ProductMotifsSetInputType) input: ProductMotifsSetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const set = async () => {
      const membership = await requireMember(context, input.sellerId, 'products:write');
      const productId = fromPublicId('product', input.productId);
      if (!membership || productId === null) {
        return catalogFaults.fail('PRODUCT_NOT_FOUND', { field: ['input', 'productId'] });
      }
      const product = { sellerId: membership.sellerId, productId };
      await setMotifClaims(context, { ...product, motifs: input.motifs });
      return claimsOfProduct(context, product);
    };
    return toPayload(context.locale, set, (rows) => ({
      motifs: rows.map((row) => toKeptMotifClaim(context, row)),
    }));
  }
}
