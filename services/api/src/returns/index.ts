import { defineSlice } from '../platform/slice.js';
import { OrderCancelShopResolver } from './cancellation.shop-resolver.js';
import { OrderCancellationSchema } from './order-cancellation.entity.js';
import { RefundOfficeResolver } from './refund.office-resolver.js';
import { RefundSellerResolver } from './refund.seller-resolver.js';
import {
  ReturnLineSchema,
  ReturnPhotoSchema,
  ReturnRequestSchema,
  ReturnTransitionSchema,
} from './return.entity.js';
import { OfficeOrderReturnsResolver, ReturnOfficeResolver } from './return.office-resolver.js';
import { ReturnSellerResolver, SellerOrderReturnsResolver } from './return.seller-resolver.js';
import { ReturnFieldsResolver, ReturnShopResolver } from './return.shop-resolver.js';
import { onDisputeClosed } from './subscribers/on-dispute-closed.js';
import { onRefundSucceeded } from './subscribers/on-refund-succeeded.js';
import { returnInvariants } from './return.invariants.js';

export { createRefund, type CreateRefundInput } from './commands/create-refund.js';
export type { Canceller, CancelReason } from './cancellation.rules.js';
export { findCancellation } from './office-order.queries.js';
export type { ReturnStatus } from './return.machine.js';
export { returnMoved } from './return.events.js';
export { findReturn, type ReturnRecord } from './return.queries.js';
export { cancelOrder, type CancelOrderInput } from './commands/cancel-order.js';

export const returnsSlice = defineSlice({
  name: 'returns',
  entities: [
    OrderCancellationSchema,
    ReturnRequestSchema,
    ReturnLineSchema,
    ReturnPhotoSchema,
    ReturnTransitionSchema,
  ],
  resolvers: {
    shop: [OrderCancelShopResolver, ReturnShopResolver, ReturnFieldsResolver],
    seller: [RefundSellerResolver, ReturnSellerResolver, SellerOrderReturnsResolver, ReturnFieldsResolver],
    office: [RefundOfficeResolver, ReturnOfficeResolver, OfficeOrderReturnsResolver, ReturnFieldsResolver],
  },
  subscribers: [onRefundSucceeded, onDisputeClosed],
  invariants: returnInvariants,
});
