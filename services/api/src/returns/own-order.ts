import { findOrderGroup, readOrderGroup, type OrderGroupRecord, type OrderRecord } from '../orders/index.js';
import type { Context } from '../platform/context.js';
import { fromPublicId } from '../platform/ids.js';

/** How a shopper shows that an order is theirs: by the order group's number and secret, or by being signed in. */
export interface OwnOrderInput {
  /** Public id. */
  orderId: string;
  number?: string | null | undefined;
  secret?: string | null | undefined;
}

export interface OwnOrder extends OrderRecord {
  group: OrderGroupRecord['group'];
}

async function groupOfUser({ actor, db }: Context, orderId: string): Promise<string | null> {
  if (actor.kind !== 'user' || actor.audience !== 'shop') return null;
  const row = await db.platform
    .selectFrom('order')
    .innerJoin('order_group', 'order_group.id', 'order.order_group_id')
    .select('order_group.id')
    .where('order.id', '=', orderId)
    .where('order_group.user_id', '=', actor.userId)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The order, if it is the shopper's own; null for an unknown one and for somebody else's, which are not told apart. */
export async function findOwnOrder(context: Context, input: OwnOrderInput): Promise<OwnOrder | null> {
  const orderId = fromPublicId('order', input.orderId);
  if (orderId === null) return null;
  const byKey = typeof input.number === 'string' && typeof input.secret === 'string';
  const groupId = byKey ? null : await groupOfUser(context, orderId);
  const record = byKey
    ? await findOrderGroup(context, input.number ?? '', input.secret ?? '')
    : groupId === null
      ? null
      : await readOrderGroup(context, groupId);
  const found = record?.orders.find(({ order }) => order.id === orderId);
  return record && found ? { ...found, group: record.group } : null;
}
