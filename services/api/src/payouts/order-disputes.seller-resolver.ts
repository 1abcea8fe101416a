import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SellerOrderType } from '../orders/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { OrderDisputeType, toOrderDispute } from './order-dispute.type.js';
import { disputesOfOrderLoader } from './order-disputes.loader.js';

@Resolver(() => SellerOrderType)
export class OrderDisputesResolver {
  @FieldResolver(() => [OrderDisputeType], {
    description: 'Whether the shopper’s bank asks its money back, the oldest first; nearly always none.',
  })
  async disputes(
    @Root() { record: { order } }: SellerOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderDisputeType[]> {
    return (await context.loader(disputesOfOrderLoader).load(order)).map(toOrderDispute);
  }
}
