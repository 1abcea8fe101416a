import DataLoader from 'dataloader';
import type { Kysely, Selectable } from 'kysely';
import type { OrderRecord } from '../orders/index.js';
import { refundsOfOrders, type RefundOfOrder } from '../payments/index.js';
import { returnsOfOrders, type ReturnRecord } from './return.queries.js';
import type { Scope, Tables } from '../platform/db/index.js';
import type { LoaderFactory } from '../platform/graphql/index.js';

export type CancellationRow = Selectable<Tables['order_cancellation']>;

const scopeKey = (scope: Scope): string => JSON.stringify(scope);

/** What belongs to orders, read with the same eyes as each order: once for all orders of a scope. */
const ofOrders =
  <Value>(
    read: (db: Kysely<Tables>, orderIds: string[]) => Promise<Map<string, Value>>,
    none: Value,
  ): LoaderFactory<OrderRecord, Value> =>
  ({ db }) =>
    new DataLoader(
      async (records) => {
        const found = new Map<string, Value>();
        const scopes = new Map(records.map(({ scope }) => [scopeKey(scope), scope]));
        for (const [key, scope] of scopes) {
          const ids = records.filter((record) => scopeKey(record.scope) === key).map(({ order }) => order.id);
          const values = await db.transaction(scope, (tx) => read(tx.sql, ids));
          for (const [id, value] of values) found.set(id, value);
        }
        return records.map(({ order }) => found.get(order.id) ?? none);
      },
      { cacheKeyFn: ({ order, scope }) => `${scopeKey(scope)} ${order.id}` },
    );

/** Who called an order off; null for one that goes on, and for one that was never paid. */
export const cancellationLoader = ofOrders<CancellationRow | null>(async (db, orderIds) => {
  const rows = await db
    .selectFrom('order_cancellation')
    .selectAll()
    .where('order_id', 'in', orderIds)
    .execute();
  return new Map(rows.map((row) => [row.order_id, row]));
}, null);

/** An order's refunds, the oldest first, failed ones too. */
export const refundsLoader = ofOrders<RefundOfOrder[]>(refundsOfOrders, []);

/** What was sent back of an order, the oldest first. */
export const returnsLoader = ofOrders<ReturnRecord[]>(returnsOfOrders, []);
