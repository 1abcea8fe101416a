import type { Shortage } from '../inventory/index.js';
import type { UserFault } from '../platform/faults.js';
import { cartFaults } from './cart.errors.js';
import type { CartView, CartViewLine } from './cart.pricing.js';
import { cartProblemTexts } from './cart.problems.js';

/** The fault behind an InsufficientStockError. @param line the line it is about, when it is in the cart already */
export const insufficientStock = (
  available: number,
  line: CartViewLine | null,
  field: string[] | null = null,
): UserFault =>
  cartFaults.fault('INSUFFICIENT_STOCK', {
    ...(field ? { field } : {}),
    params: { available },
    data: { typeName: 'InsufficientStockError', availableQuantity: available, line },
  });

const fieldOf: Partial<Record<string, string[]>> = { BUYER_MISSING: ['buyer'], ADDRESS_MISSING: ['address'] };

/** What keeps a cart from checkout, as user errors; empty when nothing does. Stock that is gone is an InsufficientStockError. */
export function blockingFaults(cart: CartView): UserFault[] {
  return cart.problems
    .filter(({ blocking }) => blocking)
    .map((problem) => {
      if (problem.code === 'SOLD_OUT' || problem.code === 'INSUFFICIENT_STOCK') {
        const line = cart.lines.find(({ id }) => id === problem.lineId) ?? null;
        return insufficientStock(problem.availableQuantity ?? 0, line);
      }
      const field = fieldOf[problem.code];
      return cartProblemTexts.fault(problem.code, { ...(field ? { field } : {}), params: problem.params });
    });
}

/** The faults of coupons that others have used up meanwhile. @param couponIds row ids */
export const couponsSpent = ({ coupons }: CartView, couponIds: readonly string[]): UserFault[] =>
  coupons
    .filter(({ id }) => couponIds.includes(id))
    .map(({ code }) => cartProblemTexts.fault('COUPON_LIMIT_REACHED', { params: { code } }));

/** What `reserveStock` could not hold, as InsufficientStockErrors with the cart's lines. */
export const shortageFaults = (cart: CartView, shortages: readonly Shortage[]): UserFault[] =>
  shortages.map(({ variantId, available }) =>
    insufficientStock(available, cart.lines.find(({ variant }) => variant.variantId === variantId) ?? null),
  );
