import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { fromPublicId } from '../../platform/ids.js';
import type { CartLineState, CartState } from '../cart.state.js';
import { changeCart, type WrittenCart } from '../change-cart.js';

/** Deletes lines of a locked cart. @returns the lines that stay. */
export async function deleteLines(
  tx: Transaction,
  state: CartState,
  lineIds: ReadonlySet<string>,
): Promise<CartLineState[]> {
  if (lineIds.size > 0) {
    await tx.sql
      .deleteFrom('cart_line')
      .where('cart_id', '=', state.id)
      .where('id', 'in', [...lineIds])
      .execute();
  }
  return state.lines.filter(({ id }) => !lineIds.has(id));
}

/**
 * Takes lines out of a cart. One that is not there is out already, so repeating it changes nothing.
 *
 * @param cartId public id
 * @param lineIds public ids
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED
 */
export function removeLines(
  context: Context,
  cartId: string,
  lineIds: readonly string[],
): Promise<WrittenCart> {
  return changeCart(context, cartId, async ({ tx, state }) => {
    const given = new Set(lineIds.map((id) => fromPublicId('cartLine', id)));
    const gone = new Set(state.lines.map(({ id }) => id).filter((id) => given.has(id)));
    return { state: { ...state, lines: await deleteLines(tx, state, gone) } };
  });
}
