import DataLoader from 'dataloader';
import type { Context } from '../platform/context.js';
import { sellerScope } from '../platform/db/index.js';
import type { LoaderFactory } from '../platform/graphql/index.js';

/** What an order waits for, and where it lies. */
export interface AllocationRow {
  id: string;
  order_id: string;
  variant_id: string;
  location_id: string;
  location_name: string;
  quantity: number;
}

/** What is allocated to some orders and not on its way yet, read as their seller. */
export function findAllocations(
  context: Context,
  sellerId: string,
  orderIds: readonly string[],
): Promise<AllocationRow[]> {
  return context.db.transaction(sellerScope(sellerId), (tx) =>
    tx.sql
      .selectFrom('reservation')
      .innerJoin('stock_location', 'stock_location.id', 'reservation.location_id')
      .select([
        'reservation.id',
        'reservation.order_id',
        'reservation.variant_id',
        'reservation.location_id',
        'stock_location.name as location_name',
        'reservation.quantity',
      ])
      .where('reservation.order_id', 'in', orderIds)
      .where('reservation.status', '=', 'ALLOCATED')
      .orderBy('reservation.id')
      .execute(),
  );
}

/** By seller and order; one statement for each seller in a request. */
export const allocationsLoader: LoaderFactory<{ sellerId: string; orderId: string }, AllocationRow[]> = (
  context,
) =>
  new DataLoader(
    async (keys) => {
      const sellers = [...new Set(keys.map(({ sellerId }) => sellerId))];
      const rows = await Promise.all(
        sellers.map((sellerId) =>
          findAllocations(
            context,
            sellerId,
            keys.flatMap((key) => (key.sellerId === sellerId ? [key.orderId] : [])),
          ),
        ),
      );
      const all = rows.flat();
      return keys.map(({ orderId }) => all.filter((row) => row.order_id === orderId));
    },
    { cacheKeyFn: ({ sellerId, orderId }) => `${sellerId}/${orderId}` },
  );
