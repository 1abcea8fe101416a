import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { inventoryFaults } from '../inventory.errors.js';
import { maxOnHand } from '../stock-levels.js';
import { bookMovements } from './book-movements.js';

export interface ReceiveStockInput {
  variantId: string;
  /** The variant's seller. */
  sellerId: string;
  /** 1 to 1,000,000. */
  quantity: number;
  /** Shown in the list of movements, e.g. "first stock". */
  reason: string;
  /** A delivery that is booked twice with the same key counts once. */
  idempotencyKey?: string;
}

/**
 * Books stock that came in, at the seller's workshop. For the seed and imports: the caller knows the variants.
 *
 * @throws UserFaults INVALID_QUANTITY, STOCK_TOO_LARGE
 */
export function receiveStock(context: Context, input: ReceiveStockInput): Promise<void> {
  return context.db.transaction(platformScope, (tx) => receiveStockIn(context, tx, [input]));
}

/** As `receiveStock`, for many variants at once inside the caller's transaction. */
export async function receiveStockIn(
  context: Context,
  tx: Transaction,
  inputs: readonly ReceiveStockInput[],
): Promise<void> {
  for (const { quantity } of inputs) {
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > maxOnHand) {
      inventoryFaults.fail('INVALID_QUANTITY', { params: { max: maxOnHand } });
    }
  }
  await bookMovements(
    context,
    tx,
    inputs.map(({ quantity, ...input }) => ({ ...input, delta: quantity, kind: 'RECEIVED' as const })),
  );
}
