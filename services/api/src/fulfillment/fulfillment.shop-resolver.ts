import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { OrderLineType, OrderType, toOrder } from '../orders/index.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { confirmReceived } from './commands/confirm-received.js';
import {
  fulfillmentStatusOf,
  OrderConfirmReceivedInputType,
  OrderConfirmReceivedPayload,
  OrderFulfillmentStatusEnum,
  ShipmentType,
  toShipment,
  type OrderFulfillmentStatus,
} from './fulfillment.type.js';
import { sentOnes, sentQuantityLoader, shipmentsLoader } from './shipment.loaders.js';

@Resolver(() => OrderType)
export class FulfillmentShopResolver {
  @Mutation(() => OrderConfirmReceivedPayload, {
    description:
      'The shopper says the parcel has arrived: SHIPPED or DELIVERED becomes COMPLETED; done again it changes nothing. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE.',
  })
  orderConfirmReceived(
    @Arg('input', () => OrderConfirmReceivedInputType) input: OrderConfirmReceivedInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      () => confirmReceived(context, input),
      (record) => ({ order: toOrder(context, record) }),
    );
  }

  @FieldResolver(() => OrderFulfillmentStatusEnum, { description: 'How much of it is on its way.' })
  async fulfillmentStatus(
    @Root() { record }: OrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderFulfillmentStatus> {
    return fulfillmentStatusOf(record, await context.loader(shipmentsLoader).load(record));
  }

  @FieldResolver(() => [ShipmentType], {
    description: 'The parcels that have left the house, the oldest first.',
  })
  async shipments(@Root() { record }: OrderType, @Ctx() context: GraphQLContext): Promise<ShipmentType[]> {
    const sent = sentOnes(await context.loader(shipmentsLoader).load(record));
    return sent.flatMap((shipment) => toShipment(context, record, shipment) ?? []);
  }

  @FieldResolver(() => ShipmentType, {
    nullable: true,
    description: 'The last parcel that was sent; null until one is.',
    deprecationReason: 'An order may go out in several parcels: use shipments. Removed after 2027-12.',
  })
  async shipment(
    @Root() { record }: OrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<ShipmentType | null> {
    const last = sentOnes(await context.loader(shipmentsLoader).load(record)).at(-1);
    return last ? toShipment(context, record, last) : null;
  }
}

@Resolver(() => OrderLineType)
export class OrderLineProgressResolver {
  @FieldResolver(() => Int, { description: 'Pieces that are on their way or further.' })
  sentQuantity(@Root() { row }: OrderLineType, @Ctx() context: GraphQLContext): Promise<number> {
    return context.loader(sentQuantityLoader).load(row.id);
  }
}
