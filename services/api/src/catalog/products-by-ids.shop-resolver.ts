import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { maxIds, requestError, selectedPaths, type GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { readPublicProducts } from './product.queries.js';
import { ProductType, toProduct } from './product.type.js';

@Resolver()
export class ProductsByIdsShopResolver {
  @Query(() => [ProductType], {
    description:
      'Those of the given products that are in the shop now, each once, in the order of the ids: what somebody looked at, compares or keeps. At most 50 ids, or BAD_USER_INPUT.',
  })
  async productsByIds(
    @Arg('ids', () => [ID], { description: 'Those of nothing that is in the shop are passed over.' })
    ids: string[],
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductType[]> {
    if (ids.length > maxIds) throw requestError('BAD_USER_INPUT', context.locale);
    const rowIds = [...new Set(ids.flatMap((id) => fromPublicId('product', id) ?? []))];
    const rows = await readPublicProducts(context, rowIds, selectedPaths(info));
    return rows.map((row) => toProduct(context, row));
  }
}
