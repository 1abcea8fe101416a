import { findCoupons, normaliseCode } from '../../pricing/index.js';
import type { Context } from '../../platform/context.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { cartFaults } from '../cart.errors.js';
import { priceCart } from '../cart.pricing.js';
import { cartProblemTexts } from '../cart.problems.js';
import { loadCartPricing } from '../cart.queries.js';
import { changeCart, type WrittenCart } from '../change-cart.js';

export const couponLimit = 5;

/**
 * Puts coupons into a cart by their codes, whatever case they are typed in. All or nothing; one that is in the cart already
 * changes nothing. A coupon that would do nothing for this cart now is refused.
 *
 * @param cartId public id
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED, COUPON_NOT_FOUND, TOO_MANY_COUPONS, COUPON_EXPIRED,
 * COUPON_NOT_STARTED, COUPON_LIMIT_REACHED, COUPON_MINIMUM_NOT_REACHED, COUPON_FIRST_ORDER_ONLY, COUPON_NOT_APPLICABLE,
 * COUPON_NOT_COMBINED
 */
export function addCoupons(context: Context, cartId: string, codes: readonly string[]): Promise<WrittenCart> {
  return changeCart(context, cartId, async ({ tx, state, facts: read }) => {
    const found = await findCoupons(tx.sql, codes.slice(0, couponLimit + 1));
    const faults: UserFault[] = [];
    const fieldOf = new Map<string, string[]>();
    codes.forEach((text, index) => {
      const field = ['input', 'codes', String(index)];
      const id = found.get(normaliseCode(text));
      if (id === undefined) faults.push(cartFaults.fault('COUPON_NOT_FOUND', { field }));
      else if (!fieldOf.has(id)) fieldOf.set(id, field);
    });
    const added = [...fieldOf.keys()].filter((id) => !state.couponIds.includes(id));
    if (codes.length > couponLimit || state.couponIds.length + added.length > couponLimit) {
      const params = { max: couponLimit };
      faults.push(cartFaults.fault('TOO_MANY_COUPONS', { field: ['input', 'codes'], params }));
    }
    if (faults.length > 0) throw new UserFaults(faults);
    if (added.length === 0) return { state };
    const facts = await read();
    const after = { ...state, couponIds: [...state.couponIds, ...added] };
    const pricing = await loadCartPricing(context, tx.sql, after, facts.variants);
    const changed = { ...facts, pricing };
    const { coupons } = priceCart(after, changed);
    for (const { id, problem } of coupons) {
      const field = fieldOf.get(id);
      if (problem && field && added.includes(id))
        faults.push(cartProblemTexts.fault(problem.code, { field, params: problem.params }));
    }
    if (faults.length > 0) throw new UserFaults(faults);
    await tx.sql
      .insertInto('cart_coupon')
      .values(added.map((couponId) => ({ cart_id: state.id, coupon_id: couponId })))
      .execute();
    return { state: after, facts: changed };
  });
}
