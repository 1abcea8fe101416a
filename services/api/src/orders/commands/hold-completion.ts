import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import type { CompletionHolder } from '../order-completion-hold.entity.js';

/**
 * Keeps an order from completing by itself while something is open about it, or lets it go on: once nobody holds it any more.
 * Each holder knows only of its own. The shopper may still complete the order. The caller holds the order's lock.
 */
export async function holdCompletion(
  { clock }: Context,
  tx: Transaction,
  { orderId, holder, held }: { orderId: string; holder: CompletionHolder; held: boolean },
): Promise<void> {
  if (held) {
    await tx.sql
      .insertInto('order_completion_hold')
      .values({ order_id: orderId, holder, since: clock() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  } else {
    await tx.sql
      .deleteFrom('order_completion_hold')
      .where('order_id', '=', orderId)
      .where('holder', '=', holder)
      .execute();
  }
  await tx.sql
    .updateTable('order')
    .set({
      completion_held_at: sql<Date>`(SELECT min(since) FROM order_completion_hold WHERE order_id = ${orderId})`,
    })
    .where('id', '=', orderId)
    .execute();
}
