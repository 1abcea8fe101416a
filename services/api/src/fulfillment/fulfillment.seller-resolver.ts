import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findSellerOrder, SellerOrderPayload, SellerOrderType, toSellerOrder } from '../orders/index.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { roleAllows } from '../sellers/index.js';
import { markDelivered } from './commands/mark-delivered.js';
import { markPacked } from './commands/mark-packed.js';
import { markShipped } from './commands/mark-shipped.js';
import type { FulfillableOrder } from './fulfillment.policy.js';
import {
  CourierType,
  fulfillmentStatusOf,
  OrderFulfillmentStatusEnum,
  OrderMarkDeliveredInputType,
  OrderMarkPackedInputType,
  OrderMarkShippedInputType,
  SellerShipmentType,
  ShipmentType,
  toSellerShipment,
  toShipment,
  type OrderFulfillmentStatus,
} from './fulfillment.type.js';
import { sentOnes, shipmentsLoader } from './shipment.loaders.js';

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
  @Query(() => [CourierType], { description: 'Who brings parcels here, as the deployment lists them.' })
  couriers(@Ctx() { deployment }: GraphQLContext): CourierType[] {
    return deployment.couriers.map(({ code, name }) => ({ code, name }));
  }

  @Mutation(() => SellerOrderPayload, {
    description:
      'Everything that is left goes into one parcel, and PAID becomes PACKED; done again it changes nothing. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE.',
  })
  orderMarkPacked(
    @Arg('input', () => OrderMarkPackedInputType) { orderId }: OrderMarkPackedInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => markPacked(context, orderId));
  }

  @Mutation(() => SellerOrderPayload, {
    description:
      'All that is left is sent at once with one courier: PACKED becomes SHIPPED, and the stock is booked as gone; done again it changes nothing. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, COURIER_REQUIRED, COURIER_TOO_LONG, TRACKING_NUMBER_TOO_LONG, TRACKING_NUMBER_INVALID.',
  })
  orderMarkShipped(
    @Arg('input', () => OrderMarkShippedInputType) input: OrderMarkShippedInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => markShipped(context, input));
  }

  @Mutation(() => SellerOrderPayload, {
    description:
      'The courier or the shopper at the counter has it all: SHIPPED becomes DELIVERED; done again it changes nothing. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE.',
  })
  orderMarkDelivered(
    @Arg('input', () => OrderMarkDeliveredInputType) { orderId }: OrderMarkDeliveredInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => markDelivered(context, orderId));
  }

  @FieldResolver(() => OrderFulfillmentStatusEnum, { description: 'How much of it is on its way.' })
  async fulfillmentStatus(
    @Root() { record }: SellerOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<OrderFulfillmentStatus> {
    return fulfillmentStatusOf(record, await context.loader(shipmentsLoader).load(record));
  }

  @FieldResolver(() => [SellerShipmentType], {
    description: 'Its parcels, the oldest first, with those that were taken apart again.',
  })
  async shipments(
    @Root() { record }: SellerOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerShipmentType[]> {
    const records = await context.loader(shipmentsLoader).load(record);
    return records.map((shipment) => toSellerShipment(context, record, shipment));
  }

  @FieldResolver(() => ShipmentType, {
    nullable: true,
    description: 'The last parcel that was sent; null until one is.',
    deprecationReason: 'An order may go out in several parcels: use shipments. Removed after 2027-12.',
  })
  async shipment(
    @Root() { record }: SellerOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<ShipmentType | null> {
    const last = sentOnes(await context.loader(shipmentsLoader).load(record)).at(-1);
    return last ? toShipment(context, record, last) : null;
  }
}
