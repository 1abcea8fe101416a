import { findCoupons } from '../../pricing/index.js';
import type { Context } from '../../platform/context.js';
import { changeCart, type WrittenCart } from '../change-cart.js';
import { couponLimit } from './add-coupons.js';

/**
 * Takes coupons out of a cart. One that is not in it is out already.
 *
 * @param cartId public id
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED
 */
export function removeCoupons(
  context: Context,
  cartId: string,
  codes: readonly string[],
): Promise<WrittenCart> {
  return changeCart(context, cartId, async ({ tx, state }) => {
    const found = await findCoupons(tx.sql, codes.slice(0, couponLimit));
    const gone = new Set([...found.values()].filter((id) => state.couponIds.includes(id)));
    if (gone.size === 0) return { state };
    await tx.sql
      .deleteFrom('cart_coupon')
      .where('cart_id', '=', state.id)
      .where('coupon_id', 'in', [...gone])
      .execute();
    return { state: { ...state, couponIds: state.couponIds.filter((id) => !gone.has(id)) } };
  });
}
