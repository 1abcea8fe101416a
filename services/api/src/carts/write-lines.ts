import { sql } from 'kysely';
import type { Transaction } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import type { CartFacts } from './cart.pricing.js';
import type { CartLineState } from './cart.state.js';

/**
 * Sets the quantities of some variants of a locked cart, in one statement. A line that is new goes to the end; one that
 * is there keeps its place, and what it costs now counts as seen.
 *
 * @returns all lines of the cart, given those before.
 */
export async function writeLines(
  tx: Transaction,
  cartId: string,
  before: readonly CartLineState[],
  wanted: readonly { variantId: string; quantity: number }[],
  facts: CartFacts,
): Promise<CartLineState[]> {
  if (wanted.length === 0) return [...before];
  const written = await tx.sql
    .insertInto('cart_line')
    .values(
      wanted.map(({ variantId, quantity }) => ({
        id: newId(),
        cart_id: cartId,
        variant_id: variantId,
        quantity,
        seen_price: facts.variants.get(variantId)?.price ?? 0n,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['cart_id', 'variant_id']).doUpdateSet({
        quantity: sql`excluded.quantity`,
        seen_price: sql`excluded.seen_price`,
      }),
    )
    .returning(['id', 'variant_id', 'quantity', 'seen_price'])
    .execute();
  const lines = new Map(before.map((line) => [line.variantId, line]));
  for (const row of written) {
    lines.set(row.variant_id, {
      id: row.id,
      variantId: row.variant_id,
      quantity: row.quantity,
      seenPrice: row.seen_price,
    });
  }
  return [...lines.values()];
}
