import type { Transaction } from '../../platform/db/index.js';

/** Keeps what is held for an order group until a later moment: the payment it is held for was given more time (S3). */
export async function extendReservations(tx: Transaction, orderGroupId: string, until: Date): Promise<void> {
  await tx.sql
    .updateTable('reservation')
    .set({ expires_at: until })
    .where('order_group_id', '=', orderGroupId)
    .where('status', '=', 'LIVE')
    .where('expires_at', '<', until)
    .execute();
}
