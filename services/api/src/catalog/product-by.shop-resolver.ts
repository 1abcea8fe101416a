import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { selectedPaths, type GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { ProductByInput } from './product.inputs.js';
import { readPublicProduct } from './product.queries.js';
import { ProductType, toProduct } from './product.type.js';

@Resolver()
export class ProductByShopResolver {
  @Query(() => ProductType, {
    nullable: true,
    description:
      'A product that is in the shop now. An address that it had before leads to it as well; its slug is the present one.',
  })
  async product(
    @Arg('by', () => ProductByInput) { id, slug }: ProductByInput,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductType | null> {
    const rowId = id ? fromPublicId('product', id) : null;
    if (!rowId && !slug) return null;
    const row = await readPublicProduct(
      context,
      rowId ? { id: rowId } : { slug: slug ?? '' },
      selectedPaths(info),
    );
    return row && toProduct(context, row);
  }
}
