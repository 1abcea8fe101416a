import {
  findOrderGroup,
  readOrderGroup,
  type OrderGroupRecord,
  type OrderLineRow,
  type OrderRecord,
} from '../orders/index.js';
import type { Context } from '../platform/context.js';
import { fromPublicId } from '../platform/ids.js';

/** How a shopper shows that a line is theirs: by the order group's number and secret, or by being signed in. */
export interface OwnLineInput {
  /** Public id. */
  orderLineId: string;
  number?: string | null;
  secret?: string | null;
}

export interface OwnLine {
  group: OrderGroupRecord['group'];
  order: OrderRecord['order'];
  line: OrderLineRow;
}

async function groupOfUser(context: Context, lineId: string): Promise<OrderGroupRecord | null> {
  const { actor, db } = context;
  if (actor.kind !== 'user' || actor.audience !== 'shop') return null;
  const row = await db.platform
    .selectFrom('order_line')
    .innerJoin('order', 'order.id', 'order_line.order_id')
    .innerJoin('order_group', 'order_group.id', 'order.order_group_id')
    .select('order_group.id')
    .where('order_line.id', '=', lineId)
    .where('order_group.user_id', '=', actor.userId)
    .executeTakeFirst();
  return row ? readOrderGroup(context, row.id) : null;
}

/** The line, if it is the shopper's own; null for an unknown one and for somebody else's, which are not told apart. */
export async function findOwnLine(context: Context, input: OwnLineInput): Promise<OwnLine | null> {
  const lineId = fromPublicId('orderLine', input.orderLineId);
  if (lineId === null) return null;
  const record =
    typeof input.number === 'string' && typeof input.secret === 'string'
      ? await findOrderGroup(context, input.number, input.secret)
      : await groupOfUser(context, lineId);
  for (const { order, lines } of record?.orders ?? []) {
    const line = lines.find(({ id }) => id === lineId);
    if (record && line) return { group: record.group, order, line };
  }
  return null;
}
