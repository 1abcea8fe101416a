import type { Scope } from '../../platform/db/index.js';
import {
  pageRequest,
  requestError,
  toConnection,
  type GraphQLContext,
} from '../../platform/graphql/index.js';
import { toPublicId } from '../../platform/ids.js';
import type { MessageSide } from './message.entity.js';
import { threadsPage, unreadIn } from './message.queries.js';
import { toMessage, type OrderMessageThreadType } from './message.type.js';

const uuid = /^[0-9a-f-]{36}$/;

/** A page of an inbox, whose rows are completed with four statements for any number. */
export async function readThreads(
  context: GraphQLContext,
  scope: Scope,
  where: { sellerId: string } | 'called',
  side: MessageSide,
  page: { first: number | null; after: string | null },
) {
  const request = pageRequest(page, 1);
  const after = request.after ? String(request.after[0]) : null;
  if (after !== null && !uuid.test(after)) throw requestError('BAD_USER_INPUT', context.locale);
  const threads = await context.db.transaction(scope, async (tx) => {
    const rows = await threadsPage(tx, where, { first: request.first, after });
    const ids = rows.map((row) => row.order_id);
    if (ids.length === 0) return [];
    const unread = await unreadIn(tx, side, ids);
    const messages = await tx.sql
      .selectFrom('order_message')
      .selectAll()
      .where(
        'id',
        'in',
        rows.map((row) => row.last_message_id),
      )
      .execute();
    const orders = await tx.sql
      .selectFrom('order')
      .innerJoin('seller', 'seller.id', 'order.seller_id')
      .select(['order.id', 'order.number', 'order.recipient', 'seller.name'])
      .where('order.id', 'in', ids)
      .execute();
    return rows.flatMap((row): OrderMessageThreadType[] => {
      const last = messages.find(({ id }) => id === row.last_message_id);
      const order = orders.find(({ id }) => id === row.order_id);
      if (!last || !order) return [];
      return [
        {
          orderId: toPublicId('order', order.id),
          orderNumber: order.number,
          shopperName: order.recipient.name,
          sellerName: order.name,
          lastMessage: toMessage(last),
          unreadCount: unread.get(row.order_id) ?? 0,
          officeCalledAt: row.office_called_at,
          row,
        },
      ];
    });
  });
  return toConnection(
    threads,
    request,
    ({ row }) => [row.last_message_id],
    (thread) => thread,
    null,
  );
}
