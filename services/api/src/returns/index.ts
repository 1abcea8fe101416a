import { defineSlice } from '../platform/slice.js';
import { OrderCancelShopResolver } from './cancellation.shop-resolver.js';
import { OrderCancellationSchema } from './order-cancellation.entity.js';
import { RefundOfficeResolver } from './refund.office-resolver.js';
import { RefundSellerResolver } from './refund.seller-resolver.js';
import { returnInvariants } from './return.invariants.js';

export { createRefund, type CreateRefundInput } from './commands/create-refund.js';
export { cancelOrder, type CancelOrderInput } from './commands/cancel-order.js';

export const returnsSlice = defineSlice({
  name: 'returns',
  entities: [OrderCancellationSchema],
  resolvers: {
    shop: [OrderCancelShopResolver],
    seller: [RefundSellerResolver],
    office: [RefundOfficeResolver],
  },
  invariants: returnInvariants,
});
