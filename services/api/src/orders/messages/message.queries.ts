import { sql, type Selectable } from 'kysely';
import type { Context } from '../../platform/context.js';
import type { Scope, Tables, Transaction } from '../../platform/db/index.js';
import type { MessageSide } from './message.entity.js';

export type OrderMessageRow = Selectable<Tables['order_message']>;
export type OrderThreadRow = Selectable<Tables['order_thread']>;

/** As many as one page shows; those before are kept, and not shown. */
export const messagesShown = 200;

export const readMarks = {
  SHOPPER: 'shopper_read_id',
  SELLER: 'seller_read_id',
  OFFICE: 'office_read_id',
} as const satisfies Record<MessageSide, keyof Tables['order_thread']>;

/** An order's messages, the oldest of the last ones first, in the eyes of the scope. */
export async function messagesOf({ db }: Context, scope: Scope, orderId: string): Promise<OrderMessageRow[]> {
  const rows = await db.transaction(scope, (tx) =>
    tx.sql
      .selectFrom('order_message')
      .selectAll()
      .where('order_id', '=', orderId)
      .orderBy('id', 'desc')
      .limit(messagesShown)
      .execute(),
  );
  return rows.reverse();
}

/** How many messages of others a side has not seen yet, by order. */
export async function unreadIn(
  tx: Pick<Transaction, 'sql'>,
  side: MessageSide,
  orderIds: readonly string[],
): Promise<Map<string, number>> {
  if (orderIds.length === 0) return new Map();
  const rows = await tx.sql
    .selectFrom('order_message')
    .innerJoin('order_thread', 'order_thread.order_id', 'order_message.order_id')
    .select(({ fn }) => ['order_message.order_id', fn.countAll<bigint>().as('count')])
    .where('order_message.order_id', 'in', [...orderIds])
    .where('order_message.sender', '<>', side)
    .where((is) =>
      is.or([
        is(`order_thread.${readMarks[side]}`, 'is', null),
        is('order_message.id', '>', is.ref(`order_thread.${readMarks[side]}`)),
      ]),
    )
    .groupBy('order_message.order_id')
    .execute();
  return new Map(rows.map((row) => [row.order_id, Number(row.count)]));
}

/** The threads of a seller or of the office's calls, the last written to first; with one more than asked for when there is more. */
export async function threadsPage(
  tx: Pick<Transaction, 'sql'>,
  where: { sellerId: string } | 'called',
  { first, after }: { first: number; after: string | null },
): Promise<OrderThreadRow[]> {
  return tx.sql
    .selectFrom('order_thread')
    .selectAll()
    .$if(where !== 'called', (query) =>
      query.where('seller_id', '=', (where as { sellerId: string }).sellerId),
    )
    .$if(where === 'called', (query) => query.where('office_called_at', 'is not', null))
    .$if(after !== null, (query) => query.where('last_message_id', '<', String(after)))
    .orderBy('last_message_id', 'desc')
    .limit(first + 1)
    .execute();
}

/** How many of a seller's orders have messages that nobody there has seen. */
export async function unreadThreadsOfSeller(tx: Pick<Transaction, 'sql'>, sellerId: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    SELECT count(*) AS count FROM order_thread thread WHERE thread.seller_id = ${sellerId}
      -- Says no more than the next condition; by it an index holds these few alone.
      AND (thread.seller_read_id IS NULL OR thread.seller_read_id < thread.last_message_id)
      AND EXISTS (SELECT FROM order_message message WHERE message.order_id = thread.order_id AND message.sender <> 'SELLER'
        AND (thread.seller_read_id IS NULL OR message.id > thread.seller_read_id))`.execute(tx.sql);
  return Number(rows[0]?.count ?? 0);
}

export async function threadOf({ db }: Context, orderId: string): Promise<OrderThreadRow | null> {
  const row = await db.platform
    .selectFrom('order_thread')
    .selectAll()
    .where('order_id', '=', orderId)
    .executeTakeFirst();
  return row ?? null;
}
