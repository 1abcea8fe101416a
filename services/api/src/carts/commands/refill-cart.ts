import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { readBuyerDetails, refuse, type BuyerInput } from '../buyer-details.js';
import { writeBuyer } from '../cart.state.js';
import { changeCart, type WrittenCart } from '../change-cart.js';
import { lineLimit, readAdditions, type CartLineInput } from '../line-quantities.js';
import { writeLines } from '../write-lines.js';
import { additionFaults } from './add-lines.js';

export interface CartContents {
  /** All that is to be in it; null to leave what is. */
  lines: readonly CartLineInput[] | null;
  /** Null to leave who buys. */
  buyer: BuyerInput | null;
}

/**
 * Puts other things into a cart in place of those that are there, and says who buys. All or nothing, with whatever else the caller
 * writes under the cart's lock.
 *
 * @param cartId public id
 * @param also in the same transaction
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED, CART_FULL, VARIANT_NOT_FOUND, PRODUCT_UNAVAILABLE, INVALID_QUANTITY,
 * PERSONALISATION_REQUIRED, INSUFFICIENT_STOCK, NAME_REQUIRED, INVALID_PHONE and the like
 */
export async function refillCart(
  context: Context,
  cartId: string,
  { lines, buyer: buyerInput }: CartContents,
  also: (tx: Transaction) => Promise<void>,
): Promise<WrittenCart> {
  const { additions, faults } = readAdditions(lines ?? []);
  if (faults.length > 0) throw new UserFaults(faults);
  const details = buyerInput && readBuyerDetails(buyerInput, null);
  if (details) refuse(details.faults);
  const named = additions.map(({ variantId }) => variantId).slice(0, lineLimit + 1);
  return changeCart(context, cartId, async ({ tx, state, variants: read }) => {
    let written = state.lines;
    if (lines !== null) {
      const variants = await read(named);
      const refused = additionFaults(additions, variants, []);
      if (refused.length > 0) throw new UserFaults(refused);
      await tx.sql.deleteFrom('cart_line').where('cart_id', '=', state.id).execute();
      written = await writeLines(tx.sql, state.id, [], additions, variants);
    }
    if (details) await writeBuyer(tx.sql, state.id, details.buyer, null);
    await also(tx);
    return { state: { ...state, lines: written, buyer: details?.buyer ?? state.buyer } };
  });
}
