import { defineSlice } from '../platform/slice.js';
import { completeOrdersJob } from './jobs/complete-orders.job.js';
import { FulfillmentSellerResolver } from './fulfillment.seller-resolver.js';
import { FulfillmentShopResolver } from './fulfillment.shop-resolver.js';
import { ShipmentSchema } from './shipment.entity.js';

export { completeOrders } from './commands/complete-orders.js';
export { confirmReceived } from './commands/confirm-received.js';
export { markDelivered } from './commands/mark-delivered.js';
export { markPacked } from './commands/mark-packed.js';
export { markShipped, type MarkShippedInput } from './commands/mark-shipped.js';
export { orderDelivered, orderPacked, orderShipped } from './fulfillment.events.js';
export { failNotInState } from './fulfillment.errors.js';
export { shipmentOfOrder } from './shipment.loaders.js';

export const fulfillmentSlice = defineSlice({
  name: 'fulfillment',
  entities: [ShipmentSchema],
  jobs: [completeOrdersJob],
  resolvers: { shop: [FulfillmentShopResolver], seller: [FulfillmentSellerResolver] },
});
