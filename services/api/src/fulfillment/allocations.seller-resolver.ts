import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { allocationsLoader, StockAllocationType, toStockAllocation } from '../inventory/index.js';
import { SellerOrderType } from '../orders/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';

@Resolver(() => SellerOrderType)
export class OrderAllocationsResolver {
  @FieldResolver(() => [StockAllocationType], {
    description: 'Where the pieces lie that this order waits for; none once they are on their way.',
  })
  async allocations(
    @Root() { record: { order } }: SellerOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<StockAllocationType[]> {
    const key = { sellerId: order.seller_id, orderId: order.id };
    return (await context.loader(allocationsLoader).load(key)).map(toStockAllocation);
  }
}
