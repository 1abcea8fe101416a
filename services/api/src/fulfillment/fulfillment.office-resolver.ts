import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { OfficeOrderType } from '../orders/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { SellerShipmentType, toSellerShipment } from './fulfillment.type.js';
import { shipmentsLoader } from './shipment.loaders.js';

@Resolver(() => OfficeOrderType)
export class FulfillmentOfficeResolver {
  @FieldResolver(() => [SellerShipmentType], {
    description: 'Its parcels, the oldest first, with those that were taken apart again.',
  })
  async shipments(
    @Root() { record }: OfficeOrderType,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerShipmentType[]> {
    const records = await context.loader(shipmentsLoader).load(record);
    return records.map((shipment) => toSellerShipment(context, record, shipment));
  }
}
