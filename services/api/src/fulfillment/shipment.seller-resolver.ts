import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { findSellerOrder, SellerOrderLineType, toSellerOrder } from '../orders/index.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { roleAllows } from '../sellers/index.js';
import { correctTracking } from './commands/correct-tracking.js';
import { deliverShipment } from './commands/deliver-shipment.js';
import { packShipment } from './commands/pack-shipment.js';
import { shipShipment } from './commands/ship-shipment.js';
import { unpackShipment } from './commands/unpack-shipment.js';
import type { MovableShipment } from './fulfillment.policy.js';
import {
  SellerShipmentPayload,
  ShipmentCorrectTrackingInputType,
  ShipmentMarkDeliveredInputType,
  ShipmentPackInputType,
  ShipmentShipInputType,
  ShipmentUnpackInputType,
  toSellerShipment,
} from './fulfillment.type.js';
import { packedQuantityLoader, sentQuantityLoader, shipmentsLoader } from './shipment.loaders.js';

/** The parcel and its order as they are after the step. */
const answer = (context: GraphQLContext, step: () => Promise<MovableShipment>) =>
  toPayload(
    context.locale,
    async () => {
      const { orderId, shipmentId, membership } = await step();
      const record = await findSellerOrder(context, membership.sellerId, orderId);
      if (!record) throw new Error(`order ${orderId} is not there`);
      const records = await context.loader(shipmentsLoader).load(record);
      const found = records.find(({ shipment }) => shipment.id === shipmentId);
      return {
        order: toSellerOrder(context, record, roleAllows(membership.role, 'buyers:read')),
        shipment: found ? toSellerShipment(context, record, found) : null,
      };
    },
    (result) => result,
  );

@Resolver()
export class ShipmentSellerResolver {
  @Mutation(() => SellerShipmentPayload, {
    description:
      'Puts pieces of a paid order into a parcel. No piece is in two parcels, whoever packs at the same time. Codes: ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, ORDER_LINE_NOT_FOUND, INVALID_QUANTITY, QUANTITY_NOT_LEFT, NOTHING_TO_PACK, INVALID_IDEMPOTENCY_KEY.',
  })
  shipmentPack(
    @Arg('input', () => ShipmentPackInputType) { orderId, lines, idempotencyKey }: ShipmentPackInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => packShipment(context, { orderId, lines: lines ?? null, idempotencyKey }));
  }

  @Mutation(() => SellerShipmentPayload, {
    description:
      'A packed parcel is sent, or waits at the counter, and what is in it is booked as gone. The order is SHIPPED when everything in it is. Done again it changes nothing. Codes: SHIPMENT_NOT_FOUND, SHIPMENT_NOT_IN_STATE, COURIER_REQUIRED, COURIER_UNKNOWN, COURIER_TOO_LONG, TRACKING_NUMBER_TOO_LONG, TRACKING_NUMBER_INVALID.',
  })
  shipmentShip(
    @Arg('input', () => ShipmentShipInputType) input: ShipmentShipInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => shipShipment(context, input));
  }

  @Mutation(() => SellerShipmentPayload, {
    description: 'Who brings a parcel that is under way, and its number, said anew. Codes as shipmentShip.',
  })
  shipmentCorrectTracking(
    @Arg('input', () => ShipmentCorrectTrackingInputType) input: ShipmentCorrectTrackingInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => correctTracking(context, input));
  }

  @Mutation(() => SellerShipmentPayload, {
    description:
      'A parcel was handed over. The order is DELIVERED when all of its parcels are. Done again it changes nothing. Codes: SHIPMENT_NOT_FOUND, SHIPMENT_NOT_IN_STATE.',
  })
  shipmentMarkDelivered(
    @Arg('input', () => ShipmentMarkDeliveredInputType) { shipmentId }: ShipmentMarkDeliveredInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => deliverShipment(context, shipmentId));
  }

  @Mutation(() => SellerShipmentPayload, {
    description:
      'A packed parcel is taken apart; what was in it is to be packed again. Done again it changes nothing. Codes: SHIPMENT_NOT_FOUND, SHIPMENT_NOT_IN_STATE.',
  })
  shipmentUnpack(
    @Arg('input', () => ShipmentUnpackInputType) { shipmentId }: ShipmentUnpackInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => unpackShipment(context, shipmentId));
  }
}

@Resolver(() => SellerOrderLineType)
export class SellerOrderLineProgressResolver {
  @FieldResolver(() => Int, { description: 'Pieces that are sent.' })
  sentQuantity(@Root() { row }: SellerOrderLineType, @Ctx() context: GraphQLContext): Promise<number> {
    return context.loader(sentQuantityLoader).load(row.id);
  }

  @FieldResolver(() => Int, { description: 'Pieces that are in no parcel yet.' })
  async remainingQuantity(
    @Root() { row }: SellerOrderLineType,
    @Ctx() context: GraphQLContext,
  ): Promise<number> {
    return row.quantity - (await context.loader(packedQuantityLoader).load(row.id));
  }
}
