import { defineSlice } from '../platform/slice.js';
import { OrderCancelShopResolver } from './cancellation.shop-resolver.js';
import { OrderCancellationSchema } from './order-cancellation.entity.js';
import { returnInvariants } from './return.invariants.js';

export { cancelOrder, type CancelOrderInput } from './commands/cancel-order.js';

export const returnsSlice = defineSlice({
  name: 'returns',
  entities: [OrderCancellationSchema],
  resolvers: { shop: [OrderCancelShopResolver] },
  invariants: returnInvariants,
});
