import DataLoader from 'dataloader';
import { disputesOfPayments, paymentsOfOrderGroups, type DisputeRow } from '../payments/index.js';
import type { OrderRow } from '../orders/index.js';
import type { LoaderFactory } from '../platform/graphql/index.js';

/** A dispute as it concerns one order. */
export interface OrderDispute {
  dispute: DisputeRow;
  /** What is held of the order, in minor units. */
  held: bigint;
}

/** The disputes of orders that the asking person may see, the oldest first; nearly always none. */
export const disputesOfOrderLoader: LoaderFactory<OrderRow, OrderDispute[]> = ({ db }) =>
  new DataLoader(
    async (orders) => {
      const payments = await paymentsOfOrderGroups(db.platform, [
        ...new Set(orders.map((order) => order.order_group_id)),
      ]);
      const ids = [...payments.values()].map(({ id }) => id);
      const disputes = ids.length === 0 ? [] : await disputesOfPayments(db.platform, ids);
      const held = disputes.length === 0 ? new Map<string, bigint>() : await heldOf();
      return orders.map((order) => {
        const paymentId = payments.get(order.order_group_id)?.id;
        return disputes
          .filter((dispute) => dispute.payment_id === paymentId)
          .map((dispute) => ({ dispute, held: held.get(order.id) ?? 0n }));
      });

      async function heldOf(): Promise<Map<string, bigint>> {
        const rows = await db.platform
          .selectFrom('ledger_posting')
          .select(['order_id', ({ fn }) => fn.sum<bigint>('amount').as('amount')])
          .where('account', '=', 'SELLER_HELD')
          .where(
            'order_id',
            'in',
            orders.map(({ id }) => id),
          )
          .groupBy('order_id')
          .execute();
        return new Map(rows.map((row) => [row.order_id ?? '', -BigInt(row.amount)]));
      }
    },
    { cacheKeyFn: ({ id }) => id },
  );
