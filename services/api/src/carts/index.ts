import { defineSlice } from '../platform/slice.js';
import {
  AddressFieldsResolver,
  CartLineFieldsResolver,
  DeliveryGroupFieldsResolver,
  InsufficientStockErrorResolver,
} from './cart-fields.shop-resolver.js';
import { CartCouponSchema } from './cart-coupon.entity.js';
import { CartDeliverySchema } from './cart-delivery.entity.js';
import { CartLineSchema } from './cart-line.entity.js';
import { InsufficientStockError } from './cart-line.type.js';
import { CartSchema } from './cart.entity.js';
import { findCart } from './cart.queries.js';
import { CartShopResolver } from './cart.shop-resolver.js';
import { CartType, toCart } from './cart.type.js';

export { blockingFaults, couponsSpent, insufficientStock, shortageFaults } from './cart.faults.js';
export type { CartView, CartViewGroup, CartViewLine } from './cart.pricing.js';
export type { CartProblem } from './cart.problems.js';
export { LinePersonalisationType } from './cart-line.type.js';
export { deliveryGroupId, deliveryOptionId } from './cart.ids.js';
export { findCart, personOf } from './cart.queries.js';
export type { CartAddress, CartBuyer } from './cart.state.js';
export { toCartPayload } from './cart-answer.js';
export { BuyerType, CartPayload, CartType, toCart } from './cart.type.js';
export type { WrittenCart } from './change-cart.js';
export { takeCartForCheckout, type CheckoutCart } from './checkout-cart.js';
export { addLines } from './commands/add-lines.js';
export { copyCart } from './commands/copy-cart.js';
export { createCart } from './commands/create-cart.js';
export { emptyCart } from './commands/empty-cart.js';
export { refillCart, type CartContents } from './commands/refill-cart.js';
export { selectDelivery, type DeliverySelection } from './commands/select-delivery.js';
export { updateBuyer } from './commands/update-buyer.js';

export const cartsSlice = defineSlice({
  name: 'carts',
  entities: [CartSchema, CartLineSchema, CartDeliverySchema, CartCouponSchema],
  resolvers: {
    shop: [
      CartShopResolver,
      CartLineFieldsResolver,
      DeliveryGroupFieldsResolver,
      AddressFieldsResolver,
      InsufficientStockErrorResolver,
    ],
  },
  orphanedTypes: { shop: [CartType, InsufficientStockError] },
  nodes: {
    cart: async (context, id) => {
      const cart = await findCart(context, id);
      return cart && toCart(context, cart);
    },
  },
});
