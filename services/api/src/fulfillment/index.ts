import { defineSlice } from '../platform/slice.js';
import { OrderAllocationsResolver } from './allocations.seller-resolver.js';
import { FulfillmentOfficeResolver } from './fulfillment.office-resolver.js';
import { FulfillmentSellerResolver } from './fulfillment.seller-resolver.js';
import { fulfillmentInvariants } from './fulfillment.invariants.js';
import { FulfillmentShopResolver, OrderLineProgressResolver } from './fulfillment.shop-resolver.js';
import { completeOrdersJob } from './jobs/complete-orders.job.js';
import { ShipmentLineSchema, ShipmentSchema, ShipmentTransitionSchema } from './shipment.entity.js';
import { SellerOrderLineProgressResolver, ShipmentSellerResolver } from './shipment.seller-resolver.js';

export { completeOrders } from './commands/complete-orders.js';
export { confirmReceived } from './commands/confirm-received.js';
export { markDelivered } from './commands/mark-delivered.js';
export { markPacked } from './commands/mark-packed.js';
export { markShipped, type MarkShippedInput } from './commands/mark-shipped.js';
export { unpackOrder } from './commands/unpack-shipment.js';
export {
  orderDelivered,
  orderPacked,
  orderShipped,
  shipmentDelivered,
  shipmentShipped,
} from './fulfillment.events.js';
export { findShipment, shipmentOfOrder } from './shipment.loaders.js';
export { failNotInState } from './fulfillment.errors.js';

export const fulfillmentSlice = defineSlice({
  name: 'fulfillment',
  entities: [ShipmentSchema, ShipmentLineSchema, ShipmentTransitionSchema],
  resolvers: {
    shop: [FulfillmentShopResolver, OrderLineProgressResolver],
    seller: [
      FulfillmentSellerResolver,
      ShipmentSellerResolver,
      SellerOrderLineProgressResolver,
      OrderAllocationsResolver,
    ],
    office: [FulfillmentOfficeResolver],
  },
  jobs: [completeOrdersJob],
  invariants: fulfillmentInvariants,
});
