import type { Context } from '../../platform/context.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { cartFaults } from '../cart.errors.js';
import { priceCart, type CartFacts, type CartViewLine } from '../cart.pricing.js';
import type { CartLineState } from '../cart.state.js';
import { changeCart, type WrittenCart } from '../change-cart.js';
import {
  lineFault,
  lineKey,
  lineLimit,
  readAdditions,
  type Addition,
  type CartLineInput,
} from '../line-quantities.js';
import { writeLines } from '../write-lines.js';

/**
 * What keeps additions from a cart with these lines.
 *
 * @param shown the lines as the shopper sees them, for the faults that show one
 */
export function additionFaults(
  additions: readonly Addition[],
  variants: CartFacts['variants'],
  lines: readonly CartLineState[],
  shown: readonly CartViewLine[] = [],
): UserFault[] {
  const lineOf = new Map(lines.map((line) => [lineKey(line), line]));
  const fresh = additions.filter((addition) => !lineOf.has(lineKey(addition)));
  if (lines.length + fresh.length > lineLimit) {
    return [cartFaults.fault('CART_FULL', { field: ['input', 'lines'], params: { max: lineLimit } })];
  }
  const pieces = new Map<string, number>();
  const count = (variantId: string, quantity: number) =>
    pieces.set(variantId, (pieces.get(variantId) ?? 0) + quantity);
  for (const { variantId, quantity } of lines) count(variantId, quantity);
  return additions.flatMap((addition) => {
    const { variantId, personalisation, field } = addition;
    const known = lineOf.get(lineKey(addition));
    const quantity = addition.quantity + (known?.quantity ?? 0);
    const elsewhere = (pieces.get(variantId) ?? 0) - (known?.quantity ?? 0);
    count(variantId, addition.quantity);
    const line = shown.find(({ id }) => id === known?.id) ?? null;
    const wanted = { variantId, personalisation, quantity, elsewhere };
    return lineFault(wanted, variants, { inCart: known !== undefined, line }, field) ?? [];
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
): Promise<WrittenCart> {
  const { additions, faults } = readAdditions(lines);
  if (faults.length > 0) throw new UserFaults(faults);
  const named = additions.map(({ variantId }) => variantId).slice(0, lineLimit + 1);
  return changeCart(context, cartId, async ({ tx, state, variants: read, facts }) => {
    const variants = await read(named);
    if (additionFaults(additions, variants, state.lines).length > 0) {
      const shown = priceCart(state, await facts()).lines;
      throw new UserFaults(additionFaults(additions, variants, state.lines, shown));
    }
    const quantityOf = new Map(state.lines.map((line) => [lineKey(line), line.quantity]));
    const wanted = additions.map((addition) => ({
      ...addition,
      quantity: addition.quantity + (quantityOf.get(lineKey(addition)) ?? 0),
    }));
    return { state: { ...state, lines: await writeLines(tx.sql, state.id, state.lines, wanted, variants) } };
  });
}
