import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { OfficeSellerType } from '../sellers/index.js';
import { countOfSellerLoader } from './product-group.loaders.js';

@Resolver(() => OfficeSellerType)
export class SellerProductsOfficeResolver {
  @FieldResolver(() => Int, { description: 'Published products, whether or not the seller is in the shop.' })
  productCount(@Root() { row }: OfficeSellerType, @Ctx() context: GraphQLContext): Promise<number> {
    return context.loader(countOfSellerLoader).load(row.id);
  }
}
