import type { Context } from '../../../platform/context.js';
import type { Scope } from '../../../platform/db/index.js';
import type { MessageSide } from '../message.entity.js';
import { readMarks } from '../message.queries.js';

/** A side has seen an order's messages. Done again, or where nothing was written, it changes nothing. */
export function markRead({ db }: Context, scope: Scope, orderId: string, side: MessageSide): Promise<void> {
  return db.transaction(scope, async (tx) => {
    await tx.sql
      .updateTable('order_thread')
      .set((is) => ({ [readMarks[side]]: is.ref('last_message_id') }))
      .where('order_id', '=', orderId)
      .execute();
  });
}
