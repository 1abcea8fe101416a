import type { Kysely, Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import { platformScope, sellerScope, type Tables } from '../platform/db/index.js';
import type { PageRequest } from '../platform/graphql/index.js';
import type { OrderLineRow } from '../orders/index.js';
import type { ReturnStatus } from './return.machine.js';

export type ReturnRow = Selectable<Tables['return_request']>;
export type ReturnLineRow = Selectable<Tables['return_line']>;

/** A return, read whole. */
export interface ReturnRecord {
  row: ReturnRow;
  orderNumber: string;
  lines: (ReturnLineRow & { line: OrderLineRow })[];
  photoIds: string[];
  /** Every move, the oldest first. */
  transitions: Selectable<Tables['return_transition']>[];
}

/** Completes returns, in five statements for any number; read with whatever eyes `db` has. */
export async function completeReturns(
  db: Kysely<Tables>,
  rows: readonly ReturnRow[],
): Promise<ReturnRecord[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const orderIds = [...new Set(rows.map(({ order_id: id }) => id))];
  const numbers = await db.selectFrom('order').select(['id', 'number']).where('id', 'in', orderIds).execute();
  const orderLines = await db
    .selectFrom('order_line')
    .selectAll()
    .where('order_id', 'in', orderIds)
    .orderBy('position')
    .execute();
  const lines = await db.selectFrom('return_line').selectAll().where('return_id', 'in', ids).execute();
  const photos = await db
    .selectFrom('return_photo')
    .selectAll()
    .where('return_id', 'in', ids)
    .orderBy('position')
    .execute();
  const transitions = await db
    .selectFrom('return_transition')
    .selectAll()
    .where('return_id', 'in', ids)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    row,
    orderNumber: numbers.find(({ id }) => id === row.order_id)?.number ?? '',
    lines: orderLines.flatMap((line) =>
      lines
        .filter((one) => one.return_id === row.id && one.order_line_id === line.id)
        .map((one) => ({ ...one, line })),
    ),
    photoIds: photos.filter((photo) => photo.return_id === row.id).map(({ asset_id: id }) => id),
    transitions: transitions.filter((move) => move.return_id === row.id),
  }));
}

/** The returns of some orders, the oldest first, by order. */
export async function returnsOfOrders(
  db: Kysely<Tables>,
  orderIds: readonly string[],
): Promise<Map<string, ReturnRecord[]>> {
  const rows = await db
    .selectFrom('return_request')
    .selectAll()
    .where('order_id', 'in', [...orderIds])
    .orderBy('id')
    .execute();
  const records = await completeReturns(db, rows);
  return new Map(orderIds.map((id) => [id, records.filter(({ row }) => row.order_id === id)]));
}

/** A return of any seller; of one seller alone when it is named. Null for an unknown one and for another seller's. */
export function findReturn(
  { db }: Context,
  id: string,
  sellerId: string | null = null,
): Promise<ReturnRecord | null> {
  return db.transaction(sellerId === null ? platformScope : sellerScope(sellerId), async (tx) => {
    const rows = await tx.sql.selectFrom('return_request').selectAll().where('id', '=', id).execute();
    const [record = null] = await completeReturns(tx.sql, rows);
    return record;
  });
}

/** A page of returns, newest first: of one seller, read with its eyes, or of all. One more than asked for when there is more. */
export function returnsPage(
  { db }: Context,
  { first, after }: PageRequest,
  { sellerId, statuses }: { sellerId: string | null; statuses: readonly ReturnStatus[] | null },
): Promise<ReturnRecord[]> {
  return db.transaction(sellerId === null ? platformScope : sellerScope(sellerId), async (tx) => {
    const rows = await tx.sql
      .selectFrom('return_request')
      .selectAll()
      .$if(sellerId !== null, (query) => query.where('seller_id', '=', sellerId ?? ''))
      .$if(statuses !== null && statuses.length > 0, (query) =>
        query.where('status', 'in', [...(statuses ?? [])]),
      )
      .$if(after !== null, (query) => query.where('id', '<', String(after?.[0])))
      .orderBy('id', 'desc')
      .limit(first + 1)
      .execute();
    return completeReturns(tx.sql, rows);
  });
}
