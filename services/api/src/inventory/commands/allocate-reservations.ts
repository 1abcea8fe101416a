import type { Transaction } from '../../platform/db/index.js';

/**
 * Turns what is held for an order group into what is sold: LIVE becomes ALLOCATED. The stock stays reserved.
 *
 * @returns how many reservations were turned; 0 when there are none left to turn (released, or allocated before).
 */
export async function allocateReservations(tx: Transaction, orderGroupId: string): Promise<number> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('reservation')
    .set({ status: 'ALLOCATED' })
    .where('order_group_id', '=', orderGroupId)
    .where('status', '=', 'LIVE')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
