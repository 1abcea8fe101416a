import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { OrderType, toOrder } from '../orders/index.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { confirmReceived } from './commands/confirm-received.js';
import {
  OrderConfirmReceivedInputType,
  OrderConfirmReceivedPayload,
  ShipmentType,
  toShipment,
} from './fulfillment.type.js';
import { shipmentLoader } from './shipment.loaders.js';

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

  @FieldResolver(() => ShipmentType, { nullable: true, description: 'Null until it is on its way.' })
  async shipment(
    @Root() { record }: OrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<ShipmentType | null> {
    const row = await context.loader(shipmentLoader).load(record);
    return row && toShipment(row);
  }
}
