import { defineSlice } from '../platform/slice.js';
import { OrderFieldsResolver, OrderLineFieldsResolver } from './order-fields.shop-resolver.js';
import { OrderGroupSchema } from './order-group.entity.js';
import { OrderDiscountSchema } from './order-discount.entity.js';
import { OrderLineSchema } from './order-line.entity.js';
import { OrderTransitionSchema } from './order-transition.entity.js';
import { OrderCompletionHoldSchema } from './order-completion-hold.entity.js';
import { OrderSchema } from './order.entity.js';
import {
  OrderMessageOfficeResolver,
  OrderMessageSchema,
  OrderMessageSellerResolver,
  OrderMessageShopResolver,
  OrderMessagesOfOfficeOrderResolver,
  OrderThreadSchema,
  SellerInboxResolver,
} from './messages/index.js';
import { OrderOfficeResolver } from './order.office-resolver.js';
import { orderInvariants } from './order.invariants.js';
import { OrderSellerResolver, SellerOrderLineResolver } from './order.seller-resolver.js';
import { PromotionCostsOfficeResolver, PromotionResultsResolver } from './promotion-results.js';
import { onDisputeClosed, onPaymentDisputed } from './subscribers/on-dispute.js';
import { CartOrderGroupResolver, OrderGroupShopResolver, ShopperResolver } from './order.shop-resolver.js';

export { lockOrder, lockOrdersOfGroup, moveOrder, type OrderRow } from './commands/move-order.js';
export {
  placeOrderGroup,
  type PlaceDiscount,
  type PlacedOrder,
  type PlacedOrderGroup,
  type PlaceOrder,
  type PlaceOrderGroupInput,
} from './commands/place-order-group.js';
export { hasOrdered } from './buyer-history.js';
export { messagesOf, orderMessageSent, threadOf, unreadIn, type MessageSide } from './messages/index.js';
export { fundings, type Funding } from './order-discount.entity.js';
export type { OrderAddress } from './order-group.entity.js';
export { findOrderGroup, orderGroupOfCart, readOrderGroup } from './order-group.queries.js';
export { OrderGroupType, ShopperType, toOrderGroup } from './order-group.type.js';
export { OfficeOrderPayload, OfficeOrderType, toOfficeOrder } from './office-order.type.js';
export { orderFaults } from './order.errors.js';
export {
  orderCancelled,
  orderCompleted,
  orderGroupPaid,
  orderGroupPlaced,
  orderPaid,
} from './order.events.js';
export { holdCompletion } from './commands/hold-completion.js';
export { isSameSecret, newOrderGroupNumber, newOrderGroupSecret } from './order.number.js';
export { mayMove, paidStatuses, type MoveReason, type OrderStatus } from './order.machine.js';
export type { OrderGroupRecord, OrderLineRow, OrderRecord } from './order.records.js';
export {
  OrderLineType,
  OrderStatusEnum,
  OrderTransitionType,
  OrderType,
  toOrder,
  toOrderLine,
  toOrderTransitions,
} from './order.type.js';
export { findSellerOrder, sellerOfOrder } from './seller-order.queries.js';
export {
  SellerOrderLineType,
  SellerOrderPayload,
  SellerOrderType,
  toSellerOrder,
} from './seller-order.type.js';

export const ordersSlice = defineSlice({
  name: 'orders',
  entities: [
    OrderGroupSchema,
    OrderSchema,
    OrderLineSchema,
    OrderDiscountSchema,
    OrderTransitionSchema,
    OrderCompletionHoldSchema,
    OrderMessageSchema,
    OrderThreadSchema,
  ],
  resolvers: {
    shop: [
      OrderGroupShopResolver,
      ShopperResolver,
      CartOrderGroupResolver,
      OrderFieldsResolver,
      OrderLineFieldsResolver,
      OrderMessageShopResolver,
    ],
    seller: [
      OrderSellerResolver,
      SellerOrderLineResolver,
      OrderMessageSellerResolver,
      SellerInboxResolver,
      PromotionResultsResolver,
    ],
    office: [
      OrderMessageOfficeResolver,
      OrderMessagesOfOfficeOrderResolver,
      OrderOfficeResolver,
      PromotionResultsResolver,
      PromotionCostsOfficeResolver,
    ],
  },
  subscribers: [onPaymentDisputed, onDisputeClosed],
  invariants: orderInvariants,
});
