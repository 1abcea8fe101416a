import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { findSellerOrder, SellerOrderPayload, SellerOrderType, toSellerOrder } from '../orders/index.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { roleAllows } from '../sellers/index.js';
import { markDelivered } from './commands/mark-delivered.js';
import { markPacked } from './commands/mark-packed.js';
import { markShipped } from './commands/mark-shipped.js';
import type { FulfillableOrder } from './fulfillment.policy.js';
import {
  OrderMarkDeliveredInputType,
  OrderMarkPackedInputType,
  OrderMarkShippedInputType,
  ShipmentType,
  toShipment,
} from './fulfillment.type.js';
import { shipmentLoader } from './shipment.loaders.js';

/** The order as it is after the step. */
const answer = (context: GraphQLContext, step: () => Promise<FulfillableOrder>) =>
  toPayload(
    context.locale,
    async () => {
      const { orderId, membership } = await step();
      const record = await findSellerOrder(context, membership.sellerId, orderId);
      return record && toSellerOrder(context, record, roleAllows(membership.role, 'buyers:read'));
    },
    (order) => ({ order }),
  );

@Resolver(() => SellerOrderType)
export class FulfillmentSellerResolver {
  @Mutation(() => SellerOrderPayload, {
    description:
      'PAID becomes PACKED; done again it changes nothing. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE.',
  })
  orderMarkPacked(
    @Arg('input', () => OrderMarkPackedInputType) { orderId }: OrderMarkPackedInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => markPacked(context, orderId));
  }

  @Mutation(() => SellerOrderPayload, {
    description:
      'PACKED becomes SHIPPED, and the stock is booked as gone; done again it changes nothing. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, COURIER_REQUIRED, COURIER_TOO_LONG, TRACKING_NUMBER_TOO_LONG.',
  })
  orderMarkShipped(
    @Arg('input', () => OrderMarkShippedInputType) input: OrderMarkShippedInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () =>
      markShipped(context, { ...input, trackingNumber: input.trackingNumber ?? null }),
    );
  }

  @Mutation(() => SellerOrderPayload, {
    description:
      'The courier or the shopper at the counter has it: SHIPPED becomes DELIVERED; done again it changes nothing. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE.',
  })
  orderMarkDelivered(
    @Arg('input', () => OrderMarkDeliveredInputType) { orderId }: OrderMarkDeliveredInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => markDelivered(context, orderId));
  }

  @FieldResolver(() => ShipmentType, { nullable: true, description: 'Null until it is on its way.' })
  async shipment(
    @Root() { record }: SellerOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<ShipmentType | null> {
    const row = await context.loader(shipmentLoader).load(record);
    return row && toShipment(row);
  }
}
