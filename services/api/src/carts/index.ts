import { defineSlice } from '../platform/slice.js';
import { CartDeliverySchema } from './cart-delivery.entity.js';
import { CartLineSchema } from './cart-line.entity.js';
import { CartSchema } from './cart.entity.js';

export { blockingFaults, insufficientStock, shortageFaults } from './cart.faults.js';
export type { CartView, CartViewGroup, CartViewLine } from './cart.pricing.js';
export type { CartProblem } from './cart.problems.js';
export { findCart } from './cart.queries.js';
export type { CartAddress, CartBuyer } from './cart.state.js';
export { loadCartForCheckout, markCartOrdered, type CheckoutCart } from './checkout-cart.js';
export { addLines } from './commands/add-lines.js';
export { copyCart } from './commands/copy-cart.js';
export { createCart } from './commands/create-cart.js';
export { selectDelivery, type DeliverySelection } from './commands/select-delivery.js';
export { updateBuyer } from './commands/update-buyer.js';

export const cartsSlice = defineSlice({
  name: 'carts',
  entities: [CartSchema, CartLineSchema, CartDeliverySchema],
});
