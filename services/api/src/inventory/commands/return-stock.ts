import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { bookMovements } from './book-movements.js';

export interface ReturnedPieces {
  sellerId: string;
  variantId: string;
  orderId: string;
  quantity: number;
  /** The same key puts back once. */
  idempotencyKey: string;
}

/**
 * Puts pieces that were sent and came back on the shelf again, at the seller's workshop.
 *
 * @throws UserFaults STOCK_TOO_LARGE
 */
export async function returnStock(
  context: Context,
  tx: Transaction,
  pieces: readonly ReturnedPieces[],
): Promise<void> {
  await bookMovements(
    context,
    tx,
    pieces.map(({ quantity, ...piece }) => ({
      ...piece,
      delta: quantity,
      kind: 'RETURNED' as const,
      reason: 'return',
    })),
  );
}
