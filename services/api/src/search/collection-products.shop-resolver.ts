import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { CollectionType, ProductConnection, ProductSortEnum, type ProductSort } from '../catalog/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { collectionProducts } from './list-products.js';
import { answerList, nodePaths } from './product-list.shop-resolver.js';

@Resolver(() => CollectionType)
export class CollectionProductsShopResolver {
  @FieldResolver(() => ProductConnection, {
    description:
      'Its products that are in the shop; FEATURED is the order in which the operator picked them. To narrow them, ask products(where: { collection: ... }).',
  })
  products(
    @Root() { row }: CollectionType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('sort', () => ProductSortEnum, { nullable: true, defaultValue: 'FEATURED' })
    sort: ProductSort | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerList(collectionProducts(context, row, { first, after, sort, paths: nodePaths(info) }), info);
  }
}
