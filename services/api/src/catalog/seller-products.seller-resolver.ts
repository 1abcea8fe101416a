import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import { isSelected, pageRequest, toConnection, type GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { requirePermission, SellerAccountType } from '../sellers/index.js';
import type { ProductStatus } from './product.machine.js';
import { countSellerProducts, findSellerProduct, sellerProductsPage } from './seller-product.queries.js';
import {
  ProductStatusEnum,
  SellerProductConnection,
  SellerProductType,
  toSellerProduct,
} from './seller-product.type.js';

@Resolver(() => SellerAccountType)
export class SellerProductsSellerResolver {
  @FieldResolver(() => SellerProductConnection, {
    description: 'The seller’s products in any status, the newest first.',
  })
  async products(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('status', () => [ProductStatusEnum], { nullable: true }) status: ProductStatus[] | null,
    @Arg('query', () => String, { nullable: true, description: 'Part of a title or SKU.' })
    query: string | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    requirePermission(context, membership, 'products:write');
    const { sellerId } = membership;
    const request = pageRequest({ first, after }, 1);
    const filter = { status: status ?? null, query: query ?? null };
    const rows = await sellerProductsPage(context, sellerId, request, filter);
    const total = isSelected(info, 'totalCount')
      ? await countSellerProducts(context, sellerId, filter)
      : null;
    return toConnection(
      rows,
      request,
      (row) => [row.id],
      (row) => toSellerProduct(context, row),
      total,
    );
  }

  @FieldResolver(() => SellerProductType, { nullable: true, description: 'One of the seller’s products.' })
  async product(
    @Root() { membership }: SellerAccountType,
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerProductType | null> {
    requirePermission(context, membership, 'products:write');
    const productId = fromPublicId('product', id);
    const row = productId && (await findSellerProduct(context, membership.sellerId, productId));
    return row ? toSellerProduct(context, row) : null;
  }
}
