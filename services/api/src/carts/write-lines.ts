import { sql, type QueryCreator } from 'kysely';
import type { Tables } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import type { CartFacts } from './cart.pricing.js';
import type { CartLineState } from './cart.state.js';
import { lineKey, type LineThing } from './line-quantities.js';

export interface LineToWrite extends LineThing {
  /** A new line may bring its row id. */
  id?: string;
  quantity: number;
}

/**
 * Sets the quantities of some things of a locked cart, in one statement. A line that is new goes to the end; one that
 * is there keeps its place, and what it costs now counts as seen.
 *
 * @returns all lines of the cart, given those before.
 */
export async function writeLines(
  db: QueryCreator<Tables>,
  cartId: string,
  before: readonly CartLineState[],
  wanted: readonly LineToWrite[],
  variants: CartFacts['variants'],
): Promise<CartLineState[]> {
  if (wanted.length === 0) return [...before];
  const written = await db
    .insertInto('cart_line')
    .values(
      wanted.map(({ id, variantId, personalisation, quantity }) => ({
        id: id ?? newId(),
        cart_id: cartId,
        variant_id: variantId,
        personalisation,
        quantity,
        seen_price: variants.get(variantId)?.price ?? 0n,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['cart_id', 'variant_id', 'personalisation']).doUpdateSet({
        quantity: sql`excluded.quantity`,
        seen_price: sql`excluded.seen_price`,
      }),
    )
    .returning(['id', 'variant_id', 'personalisation', 'quantity', 'seen_price'])
    .execute();
  const lines = new Map(before.map((line) => [lineKey(line), line]));
  for (const row of written) {
    const line = {
      id: row.id,
      variantId: row.variant_id,
      personalisation: row.personalisation,
      quantity: row.quantity,
      seenPrice: row.seen_price,
    };
    lines.set(lineKey(line), line);
  }
  return [...lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
