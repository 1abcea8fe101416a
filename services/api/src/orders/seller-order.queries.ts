import type { Context } from '../platform/context.js';
import { sellerScope, type Transaction } from '../platform/db/index.js';
import type { PageRequest } from '../platform/graphql/index.js';
import type { OrderStatus } from './order.machine.js';
import { completeOrders, type OrderRecord } from './order.records.js';

const ordersOf = (tx: Transaction, sellerId: string, statuses: readonly OrderStatus[] | null) =>
  tx.sql
    .selectFrom('order')
    .where('seller_id', '=', sellerId)
    .$if(statuses !== null && statuses.length > 0, (query) =>
      query.where('status', 'in', [...(statuses ?? [])]),
    );

export interface SellerOrdersPage {
  /** One more than asked for when there is more. */
  orders: OrderRecord[];
  totalCount: number | null;
}

/** A page of a seller's orders, newest first. Read in the seller's scope, so that nothing else can come with them. */
export function sellerOrdersPage(
  { db }: Context,
  sellerId: string,
  { first, after }: PageRequest,
  { statuses, withTotal }: { statuses: readonly OrderStatus[] | null; withTotal: boolean },
): Promise<SellerOrdersPage> {
  const scope = sellerScope(sellerId);
  return db.transaction(scope, async (tx) => {
    const rows = await ordersOf(tx, sellerId, statuses)
      .selectAll()
      .$if(after !== null, (query) => query.where('id', '<', String(after?.[0])))
      .orderBy('id', 'desc')
      .limit(first + 1)
      .execute();
    const counted = withTotal
      ? await ordersOf(tx, sellerId, statuses)
          .select(({ fn }) => fn.countAll<bigint>().as('count'))
          .executeTakeFirstOrThrow()
      : null;
    const orders = await completeOrders(tx.sql, scope, rows);
    return { orders, totalCount: counted === null ? null : Number(counted.count) };
  });
}

/** One order of a seller; null for an unknown one and for another seller's, which must not be told apart. */
export function findSellerOrder(
  { db }: Context,
  sellerId: string,
  orderId: string,
): Promise<OrderRecord | null> {
  const scope = sellerScope(sellerId);
  return db.transaction(scope, async (tx) => {
    const rows = await ordersOf(tx, sellerId, null).selectAll().where('id', '=', orderId).execute();
    const [record = null] = await completeOrders(tx.sql, scope, rows);
    return record;
  });
}

/** Whose order it is, to ask whether a person may act there; null for an unknown one. */
export async function sellerOfOrder({ db }: Context, orderId: string): Promise<string | null> {
  const row = await db.platform
    .selectFrom('order')
    .select('seller_id')
    .where('id', '=', orderId)
    .executeTakeFirst();
  return row?.seller_id ?? null;
}
