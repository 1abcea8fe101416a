import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { isSelected, pageRequest, toConnection, type GraphQLContext } from '../platform/graphql/index.js';
import { SellerShopType } from '../sellers/index.js';
import { ProductConnection } from './product-connection.type.js';
import { toListSort } from './product-list.js';
import { productsOfSellerLoader, publicCountOfSellerLoader } from './product-group.loaders.js';
import { ProductSortEnum, type ProductSort } from './product.inputs.js';
import { toProduct } from './product.type.js';

@Resolver(() => SellerShopType)
export class SellerProductsShopResolver {
  @FieldResolver(() => Int, { description: 'Products in the shop.' })
  productCount(@Root() { row }: SellerShopType, @Ctx() context: GraphQLContext): Promise<number> {
    return context.loader(publicCountOfSellerLoader).load(row.id);
  }

  @FieldResolver(() => ProductConnection, { description: 'The seller’s products in the shop.' })
  async products(
    @Root() { row: seller }: SellerShopType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('sort', () => ProductSortEnum, { nullable: true, defaultValue: 'FEATURED' })
    sort: ProductSort | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = pageRequest({ first, after }, 3);
    const order = toListSort(sort);
    const [rows, total] = await Promise.all([
      context.loader(productsOfSellerLoader).load({ sellerId: seller.id, sort: order, request }),
      isSelected(info, 'totalCount') ? context.loader(publicCountOfSellerLoader).load(seller.id) : null,
    ]);
    return toConnection(
      rows,
      request,
      (row) => [order, row.cursor_value, row.id],
      (row) => toProduct(context, row),
      total,
    );
  }
}
