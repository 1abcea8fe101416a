import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { MotifType } from '../motifs/index.js';
import { isSelected, pageRequest, toConnection, type GraphQLContext } from '../platform/graphql/index.js';
import { SellerConnection, toSellerShop } from '../sellers/index.js';
import {
  countOfMotifLoader,
  productsOfMotifLoader,
  sellerCountOfMotifLoader,
  sellersOfMotifLoader,
} from './motif-products.loaders.js';
import { ProductConnection } from './product-connection.type.js';
import { toListSort } from './product-list.js';
import { ProductSortEnum, type ProductSort } from './product.inputs.js';
import { toProduct } from './product.type.js';

@Resolver(() => MotifType)
export class MotifProductsShopResolver {
  @FieldResolver(() => Int, { description: 'Products in the shop that carry it.' })
  productCount(@Root() { row }: MotifType, @Ctx() context: GraphQLContext): Promise<number> {
    return context.loader(countOfMotifLoader).load(row.id);
  }

  @FieldResolver(() => ProductConnection, { description: 'Products in the shop that carry it.' })
  async products(
    @Root() { row: motif }: MotifType,
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
      context.loader(productsOfMotifLoader).load({ motifId: motif.id, sort: order, request }),
      isSelected(info, 'totalCount') ? context.loader(countOfMotifLoader).load(motif.id) : null,
    ]);
    return toConnection(
      rows,
      request,
      (row) => [order, row.cursor_value, row.id],
      (row) => toProduct(context, row),
      total,
    );
  }

  @FieldResolver(() => SellerConnection, {
    description: 'Makers who have products with it in the shop, by name.',
  })
  async sellers(
    @Root() { row: motif }: MotifType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = pageRequest({ first, after }, 2);
    const [rows, total] = await Promise.all([
      context.loader(sellersOfMotifLoader).load({ motifId: motif.id, request }),
      isSelected(info, 'totalCount') ? context.loader(sellerCountOfMotifLoader).load(motif.id) : null,
    ]);
    return toConnection(
      rows,
      request,
      (row) => [row.cursor_value, row.id],
      (row) => toSellerShop(row),
      total,
    );
  }
}
