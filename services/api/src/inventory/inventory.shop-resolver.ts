import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ProductType, ProductVariantType } from '../catalog/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { availableQuantityLoader, productInStockLoader } from './inventory.loaders.js';

@Resolver(() => ProductVariantType)
export class VariantStockResolver {
  @FieldResolver(() => Int, { description: 'Pieces that can be bought now.' })
  availableQuantity(@Root() { row }: ProductVariantType, @Ctx() context: GraphQLContext): Promise<number> {
    return context.loader(availableQuantityLoader).load(row.id);
  }
}

@Resolver(() => ProductType)
export class ProductStockResolver {
  @FieldResolver(() => Boolean, { description: 'At least one variant can be bought now.' })
  available(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<boolean> {
    return context.loader(productInStockLoader).load(row.id);
  }
}
