import { randomUUID } from 'node:crypto';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { purchasableVariants } from '../../catalog/index.js';
import { UserFaults } from '../../platform/faults.js';
import type { CartState } from '../cart.state.js';
import { writtenCart, type WrittenCart } from '../change-cart.js';
import { lineLimit, readAdditions, type CartLineInput } from '../line-quantities.js';
import { writeLines } from '../write-lines.js';
import { additionFaults } from './add-lines.js';

/**
 * Makes a cart, with lines if some are given: all of them or no cart. Whoever knows its id may read and change it.
 *
 * @throws UserFaults CART_FULL, VARIANT_NOT_FOUND, PRODUCT_UNAVAILABLE, INVALID_QUANTITY, INSUFFICIENT_STOCK
 */
export async function createCart(
  context: Context,
  lines: readonly CartLineInput[] = [],
): Promise<WrittenCart> {
  const { additions, faults } = readAdditions(lines);
  if (faults.length > 0) throw new UserFaults(faults);
  const { actor } = context;
  const state: CartState = {
    // Wholly random, unlike the ids that sort by time: it is the key to the cart.
    id: randomUUID(),
    userId: actor.kind === 'user' && actor.audience === 'shop' ? actor.userId : null,
    orderedAt: null,
    buyer: null,
    address: null,
    lines: [],
    deliveries: {},
    couponIds: [],
  };
  const written = await context.db.transaction(platformScope, async (tx) => {
    const variantIds = additions.map(({ variantId }) => variantId);
    const variants = await purchasableVariants(tx.sql, variantIds.slice(0, lineLimit + 1));
    const refused = additionFaults(additions, variants, []);
    if (refused.length > 0) throw new UserFaults(refused);
    await tx.sql.insertInto('cart').values({ id: state.id, user_id: state.userId }).execute();
    return writeLines(tx, state.id, [], additions, variants);
  });
  return writtenCart(context, { ...state, lines: written }, null);
}
