import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { cartFaults } from '../cart.errors.js';
import { deliveryGroupId, deliveryOptionId } from '../cart.ids.js';
import { priceCart } from '../cart.pricing.js';
import { changeCart, type WrittenCart } from '../change-cart.js';

export interface DeliverySelection {
  /** Public id of the delivery group. */
  deliveryGroupId: string;
  /** Public id of one of that group's options. */
  optionId: string;
}

/**
 * Chooses how the parcels of some sellers get to the shopper. All or nothing.
 *
 * @param cartId public id
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED, DELIVERY_GROUP_NOT_FOUND, DELIVERY_OPTION_NOT_FOUND
 */
export function selectDelivery(
  context: Context,
  cartId: string,
  selections: readonly DeliverySelection[],
): Promise<WrittenCart> {
  return changeCart(context, cartId, async ({ tx, state, facts: read }) => {
    const facts = await read();
    const view = priceCart(state, facts);
    const faults: UserFault[] = [];
    const chosen = new Map<string, string>();
    selections.forEach((selection, index) => {
      const field = ['input', 'selections', String(index)];
      const group = view.groups.find(
        ({ sellerId }) => deliveryGroupId(state.id, sellerId) === selection.deliveryGroupId,
      );
      const option = group?.options.find(
        ({ code }) => deliveryOptionId(state.id, group.sellerId, code) === selection.optionId,
      );
      if (!group)
        faults.push(cartFaults.fault('DELIVERY_GROUP_NOT_FOUND', { field: [...field, 'deliveryGroupId'] }));
      else if (!option)
        faults.push(cartFaults.fault('DELIVERY_OPTION_NOT_FOUND', { field: [...field, 'optionId'] }));
      else chosen.set(group.sellerId, option.code);
    });
    if (faults.length > 0) throw new UserFaults(faults);
    if (chosen.size === 0) return { state, facts };
    await tx.sql
      .insertInto('cart_delivery')
      .values(
        [...chosen].map(([sellerId, code]) => ({
          cart_id: state.id,
          seller_id: sellerId,
          method_code: code,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['cart_id', 'seller_id']).doUpdateSet({ method_code: sql`excluded.method_code` }),
      )
      .execute();
    return { state: { ...state, deliveries: { ...state.deliveries, ...Object.fromEntries(chosen) } }, facts };
  });
}
