import DataLoader from 'dataloader';
import type { Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import type { OrderRecord } from '../orders/index.js';
import type { Scope, Tables } from '../platform/db/index.js';
import type { LoaderFactory } from '../platform/graphql/index.js';

export type ShipmentRow = Selectable<Tables['shipment']>;

const scopeKey = (scope: Scope): string => JSON.stringify(scope);

/** An order's parcel, read with the same eyes as the order: one statement for all orders of a scope. */
export const shipmentLoader: LoaderFactory<OrderRecord, ShipmentRow | null> = ({ db }) =>
  new DataLoader(
    async (records) => {
      const found = new Map<string, ShipmentRow>();
      const scopes = new Map(records.map(({ scope }) => [scopeKey(scope), scope]));
      for (const [key, scope] of scopes) {
        const ids = records.filter((record) => scopeKey(record.scope) === key).map(({ order }) => order.id);
        const rows = await db.transaction(scope, (tx) =>
          tx.sql.selectFrom('shipment').selectAll().where('order_id', 'in', ids).execute(),
        );
        for (const row of rows) found.set(row.order_id, row);
      }
      return records.map(({ order }) => found.get(order.id) ?? null);
    },
    { cacheKeyFn: ({ order, scope }) => `${scopeKey(scope)} ${order.id}` },
  );

/** An order's parcel, for the platform's own work; null until it is on its way. */
export async function shipmentOfOrder({ db }: Context, orderId: string): Promise<ShipmentRow | null> {
  const row = await db.platform
    .selectFrom('shipment')
    .selectAll()
    .where('order_id', '=', orderId)
    .executeTakeFirst();
  return row ?? null;
}
