import type { Context } from '../../platform/context.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { cartFaults } from '../cart.errors.js';
import type { CartFacts, CartView } from '../cart.pricing.js';
import { changeCart } from '../change-cart.js';
import {
  lineLimit,
  quantityFault,
  readAdditions,
  type Addition,
  type CartLineInput,
} from '../line-quantities.js';
import { writeLines } from '../write-lines.js';

/** What keeps additions from a cart with these lines. */
export function additionFaults(
  additions: readonly Addition[],
  facts: CartFacts,
  view: Pick<CartView, 'lines'>,
): UserFault[] {
  const lineOf = new Map(view.lines.map((line) => [line.variant.variantId, line]));
  const fresh = additions.filter(({ variantId }) => !lineOf.has(variantId));
  if (view.lines.length + fresh.length > lineLimit) {
    return [cartFaults.fault('CART_FULL', { field: ['input', 'lines'], params: { max: lineLimit } })];
  }
  return additions.flatMap(({ variantId, quantity, field }) => {
    const line = lineOf.get(variantId) ?? null;
    return quantityFault({ variantId, quantity: quantity + (line?.quantity ?? 0) }, facts, line, field) ?? [];
  });
}

/**
 * Puts things into a cart, on top of what is there of each. All or nothing.
 *
 * @param cartId public id
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED, CART_FULL, VARIANT_NOT_FOUND, PRODUCT_UNAVAILABLE,
 * INVALID_QUANTITY, INSUFFICIENT_STOCK (as InsufficientStockError)
 */
export async function addLines(
  context: Context,
  cartId: string,
  lines: readonly CartLineInput[],
): Promise<CartView> {
  const { additions, faults } = readAdditions(lines);
  if (faults.length > 0) throw new UserFaults(faults);
  const variantIds = additions.map(({ variantId }) => variantId);
  return changeCart(
    context,
    cartId,
    variantIds.slice(0, lineLimit + 1),
    async ({ tx, state, facts, view }) => {
      const refused = additionFaults(additions, facts, view);
      if (refused.length > 0) throw new UserFaults(refused);
      const quantityOf = new Map(state.lines.map((line) => [line.variantId, line.quantity]));
      const wanted = additions.map(({ variantId, quantity }) => ({
        variantId,
        quantity: quantity + (quantityOf.get(variantId) ?? 0),
      }));
      return { ...state, lines: await writeLines(tx, state.id, state.lines, wanted, facts) };
    },
  );
}
