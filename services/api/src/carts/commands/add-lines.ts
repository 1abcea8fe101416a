import type { Context } from '../../platform/context.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { cartFaults } from '../cart.errors.js';
import type { CartFacts, CartView, CartViewLine } from '../cart.pricing.js';
import { changeCart } from '../change-cart.js';
import {
  lineFault,
  lineKey,
  lineLimit,
  readAdditions,
  type Addition,
  type CartLineInput,
} from '../line-quantities.js';
import { writeLines } from '../write-lines.js';

const keyOf = ({ variant: { variantId }, personalisation }: CartViewLine): string =>
  lineKey({ variantId, personalisation });

/** What keeps additions from a cart with these lines. */
export function additionFaults(
  additions: readonly Addition[],
  facts: CartFacts,
  view: Pick<CartView, 'lines'>,
): UserFault[] {
  const lineOf = new Map(view.lines.map((line) => [keyOf(line), line]));
  const fresh = additions.filter((addition) => !lineOf.has(lineKey(addition)));
  if (view.lines.length + fresh.length > lineLimit) {
    return [cartFaults.fault('CART_FULL', { field: ['input', 'lines'], params: { max: lineLimit } })];
  }
  const pieces = new Map<string, number>();
  const count = (variantId: string, quantity: number) =>
    pieces.set(variantId, (pieces.get(variantId) ?? 0) + quantity);
  for (const { variant, quantity } of view.lines) count(variant.variantId, quantity);
  return additions.flatMap((addition) => {
    const { variantId, personalisation, field } = addition;
    const line = lineOf.get(lineKey(addition)) ?? null;
    const quantity = addition.quantity + (line?.quantity ?? 0);
    const elsewhere = (pieces.get(variantId) ?? 0) - (line?.quantity ?? 0);
    count(variantId, addition.quantity);
    return lineFault({ variantId, personalisation, quantity, elsewhere }, facts, line, field) ?? [];
  });
}

/**
 * Puts things into a cart, on top of what is there of each. All or nothing.
 *
 * @param cartId public id
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED, CART_FULL, VARIANT_NOT_FOUND, PRODUCT_UNAVAILABLE,
 * INVALID_QUANTITY, PERSONALISATION_REQUIRED, PERSONALISATION_TOO_LONG, PERSONALISATION_NOT_OFFERED, INSUFFICIENT_STOCK (as
 * InsufficientStockError)
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
      const quantityOf = new Map(state.lines.map((line) => [lineKey(line), line.quantity]));
      const wanted = additions.map((addition) => ({
        ...addition,
        quantity: addition.quantity + (quantityOf.get(lineKey(addition)) ?? 0),
      }));
      return { ...state, lines: await writeLines(tx, state.id, state.lines, wanted, facts) };
    },
  );
}
