import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';

/**
 * Keeps an order from completing by itself while something is open about it (a return, a dispute), or lets it go on. The shopper
 * may still complete it. The caller holds the order's lock.
 */
export async function holdCompletion(
  { clock }: Context,
  tx: Transaction,
  orderId: string,
  held: boolean,
): Promise<void> {
  await tx.sql
    .updateTable('order')
    .set({ completion_held_at: held ? clock() : null })
    .where('id', '=', orderId)
    .execute();
}
