import type { Context } from '../../platform/context.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { fromPublicId } from '../../platform/ids.js';
import { cartFaults } from '../cart.errors.js';
import { priceCart, type CartViewLine } from '../cart.pricing.js';
import type { CartState } from '../cart.state.js';
import { changeCart, type WrittenCart } from '../change-cart.js';
import { invalidQuantity, isQuantity, lineFault, lineKey, type LineThing } from '../line-quantities.js';
import { tidyLineText } from '../line-text.js';
import { writeLines } from '../write-lines.js';
import { deleteLines } from './remove-lines.js';

export interface CartLineUpdate {
  /** Public id of the line. */
  id: string;
  /** 1 to 999; 0 removes the line. */
  quantity: number;
  /** Left out, the text stays; null or an empty one takes it away. */
  personalisation?: string | null;
}

interface ChangedLine extends LineThing {
  id: string;
  quantity: number;
  /** Path of the update that changes it; null for one that stays as it is. */
  field: string[] | null;
}

/** The lines of a cart after updates that name lines of it, and what is wrong with the updates themselves. */
function readUpdates(
  state: CartState,
  updates: readonly CartLineUpdate[],
): { lines: ChangedLine[]; faults: UserFault[] } {
  const faults: UserFault[] = [];
  const lines = new Map<string, ChangedLine>(
    state.lines.map(({ id, quantity, personalisation, variantId }) => [
      id,
      { id, variantId, personalisation, quantity, field: null },
    ]),
  );
  updates.forEach(({ id, quantity, personalisation }, index) => {
    const field = ['input', 'lines', String(index)];
    const line = lines.get(fromPublicId('cartLine', id) ?? '');
    if (quantity !== 0 && !isQuantity(quantity)) faults.push(invalidQuantity([...field, 'quantity'], 0));
    else if (!line) faults.push(cartFaults.fault('CART_LINE_NOT_FOUND', { field: [...field, 'id'] }));
    else {
      const text = personalisation === undefined ? line.personalisation : tidyLineText(personalisation);
      lines.set(line.id, { ...line, quantity, personalisation: text, field });
    }
  });
  return { lines: [...lines.values()], faults };
}

/** Lines that are the same thing now, as one; without those that were emptied. */
function joined(lines: readonly ChangedLine[]): ChangedLine[] {
  const byThing = new Map<string, ChangedLine>();
  for (const line of lines) {
    if (line.quantity === 0) continue;
    const same = byThing.get(lineKey(line));
    const field = line.field ?? same?.field ?? null;
    byThing.set(
      lineKey(line),
      same ? { ...same, quantity: same.quantity + line.quantity, field } : { ...line },
    );
  }
  return [...byThing.values()];
}

/**
 * Sets quantities and texts of lines. All or nothing. The last of several updates of one line counts; lines that become the
 * same thing are joined.
 *
 * @param cartId public id
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED, CART_LINE_NOT_FOUND, PRODUCT_UNAVAILABLE, INVALID_QUANTITY,
 * PERSONALISATION_REQUIRED, PERSONALISATION_TOO_LONG, PERSONALISATION_NOT_OFFERED, INSUFFICIENT_STOCK (as
 * InsufficientStockError)
 */
export function updateLines(
  context: Context,
  cartId: string,
  updates: readonly CartLineUpdate[],
): Promise<WrittenCart> {
  return changeCart(context, cartId, async ({ tx, state, variants: read, facts }) => {
    const variants = await read();
    const { lines, faults } = readUpdates(state, updates);
    const after = joined(lines);
    const changed = after.filter(({ field }) => field !== null);
    const lineFaults = (shown: readonly CartViewLine[]) =>
      changed.flatMap((wanted) => {
        const elsewhere = after
          .filter((other) => other.variantId === wanted.variantId && other.id !== wanted.id)
          .reduce((sum, { quantity }) => sum + quantity, 0);
        const line = shown.find(({ id }) => id === wanted.id) ?? null;
        return (
          lineFault({ ...wanted, elsewhere }, variants, { inCart: true, line }, wanted.field ?? []) ?? []
        );
      });
    if (faults.length > 0 || lineFaults([]).length > 0) {
      const shown = priceCart(state, await facts()).lines;
      throw new UserFaults([...faults, ...lineFaults(shown)]);
    }
    // A line whose text changes is written anew under its own id, so that two can swap theirs.
    const staying = new Set(after.map((line) => `${line.id} ${lineKey(line)}`));
    const gone = state.lines.filter((line) => !staying.has(`${line.id} ${lineKey(line)}`));
    const kept = await deleteLines(tx, state, new Set(gone.map(({ id }) => id)));
    return { state: { ...state, lines: await writeLines(tx.sql, state.id, kept, changed, variants) } };
  });
}
