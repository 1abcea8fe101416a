import type { Context } from '../../../platform/context.js';
import type { Scope } from '../../../platform/db/index.js';
import { messageFaults } from '../message.errors.js';

/**
 * A side asks the office to look at the messages of an order. From then on the office reads and answers there. Done again it
 * changes nothing.
 *
 * @throws UserFaults NO_MESSAGES_YET
 */
export function callOffice(
  { clock, db }: Context,
  scope: Scope,
  orderId: string,
  by: 'SHOPPER' | 'SELLER',
): Promise<void> {
  return db.transaction(scope, async (tx) => {
    const called = await tx.sql
      .updateTable('order_thread')
      .set((is) => ({
        office_called_at: is.fn.coalesce('office_called_at', is.val(clock())),
        office_called_by: is.fn.coalesce('office_called_by', is.val(by)),
      }))
      .where('order_id', '=', orderId)
      .returning('order_id')
      .executeTakeFirst();
    if (!called) messageFaults.fail('NO_MESSAGES_YET', { field: ['input', 'orderId'] });
  });
}
