import { defineSlice } from '../platform/slice.js';
import { FulfillmentSellerResolver } from './fulfillment.seller-resolver.js';
import { FulfillmentShopResolver } from './fulfillment.shop-resolver.js';
import { ShipmentSchema } from './shipment.entity.js';

export { confirmReceived } from './commands/confirm-received.js';
export { markDelivered } from './commands/mark-delivered.js';
export { markPacked } from './commands/mark-packed.js';
export { markShipped, type MarkShippedInput } from './commands/mark-shipped.js';
export { orderCompleted, orderDelivered, orderPacked, orderShipped } from './fulfillment.events.js';
export { shipmentOfOrder } from './shipment.loaders.js';

export const fulfillmentSlice = defineSlice({
  name: 'fulfillment',
  entities: [ShipmentSchema],
  resolvers: { shop: [FulfillmentShopResolver], seller: [FulfillmentSellerResolver] },
});
