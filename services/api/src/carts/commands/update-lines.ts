import type { Context } from '../../platform/context.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { fromPublicId } from '../../platform/ids.js';
import { cartFaults } from '../cart.errors.js';
import type { CartView } from '../cart.pricing.js';
import { changeCart } from '../change-cart.js';
import { invalidQuantity, isQuantity, quantityFault } from '../line-quantities.js';
import { writeLines } from '../write-lines.js';
import { deleteLines } from './remove-lines.js';

export interface CartLineUpdate {
  /** Public id of the line. */
  id: string;
  /** 1 to 999; 0 removes the line. */
  quantity: number;
}

/**
 * Sets quantities of lines. All or nothing. The last of several updates of one line counts.
 *
 * @param cartId public id
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED, CART_LINE_NOT_FOUND, PRODUCT_UNAVAILABLE, INVALID_QUANTITY,
 * INSUFFICIENT_STOCK (as InsufficientStockError)
 */
export function updateLines(
  context: Context,
  cartId: string,
  updates: readonly CartLineUpdate[],
): Promise<CartView> {
  return changeCart(context, cartId, [], async ({ tx, state, facts, view }) => {
    const faults: UserFault[] = [];
    const wanted = new Map<string, number>();
    updates.forEach(({ id, quantity }, index) => {
      const field = ['input', 'lines', String(index)];
      const lineId = fromPublicId('cartLine', id);
      const line = view.lines.find((each) => each.id === lineId);
      if (quantity !== 0 && !isQuantity(quantity)) faults.push(invalidQuantity([...field, 'quantity'], 0));
      else if (!line) faults.push(cartFaults.fault('CART_LINE_NOT_FOUND', { field: [...field, 'id'] }));
      else {
        const { variantId } = line.variant;
        const fault = quantity === 0 ? null : quantityFault({ variantId, quantity }, facts, line, field);
        if (fault) faults.push(fault);
        wanted.set(variantId, quantity);
      }
    });
    if (faults.length > 0) throw new UserFaults(faults);
    const gone = state.lines.filter(({ variantId }) => wanted.get(variantId) === 0);
    const kept = await deleteLines(tx, state, new Set(gone.map(({ id }) => id)));
    const changes = [...wanted].flatMap(([variantId, quantity]) =>
      quantity > 0 ? { variantId, quantity } : [],
    );
    return { ...state, lines: await writeLines(tx, state.id, kept, changes, facts) };
  });
}
