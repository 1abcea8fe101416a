import { randomUUID } from 'node:crypto';
import type { QueryCreator } from 'kysely';
import type { Context } from '../../platform/context.js';
import type { Tables } from '../../platform/db/index.js';
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
  const { platform } = context.db;
  const variantIds = additions.map(({ variantId }) => variantId);
  const variants = await purchasableVariants(platform, variantIds.slice(0, lineLimit + 1));
  const refused = additionFaults(additions, variants, []);
  if (refused.length > 0) throw new UserFaults(refused);
  const cart = { id: state.id, user_id: state.userId };
  if (additions.length === 0) await platform.insertInto('cart').values(cart).execute();
  // With the lines in one statement, so it is all of them or no cart.
  const made = platform.with('made', (db) => db.insertInto('cart').values(cart)) as QueryCreator<unknown>;
  return writtenCart(
    context,
    { ...state, lines: await writeLines(made as QueryCreator<Tables>, state.id, [], additions, variants) },
    null,
  );
}
