import {
  findSellerOrder,
  readOrderGroup,
  sellerOfOrder,
  type OrderGroupRecord,
  type OrderRecord,
} from '../orders/index.js';
import type { Context } from '../platform/context.js';

/** @throws when it is not there, which a foreign key rules out */
export async function requireGroup(context: Context, orderGroupId: string): Promise<OrderGroupRecord> {
  const record = await readOrderGroup(context, orderGroupId);
  if (!record) throw new Error(`order group ${orderGroupId} is not there`);
  return record;
}

/** The group that an order belongs to. */
export async function groupOfOrder(context: Context, orderId: string): Promise<OrderGroupRecord> {
  const { order_group_id: id } = await context.db.platform
    .selectFrom('order')
    .select('order_group_id')
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow();
  return requireGroup(context, id);
}

/** An order as its seller may see it. */
export async function orderForSeller(context: Context, orderId: string): Promise<OrderRecord> {
  const sellerId = await sellerOfOrder(context, orderId);
  const record = sellerId === null ? null : await findSellerOrder(context, sellerId, orderId);
  if (!record) throw new Error(`order ${orderId} is not there`);
  return record;
}

/** The names of a group's sellers by row id. */
export async function sellerNames(
  { db }: Context,
  { orders }: OrderGroupRecord,
): Promise<Map<string, string>> {
  const ids = orders.map(({ order }) => order.seller_id);
  const rows = await db.public.selectFrom('seller').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The e-mail addresses of the people who own a seller. */
export async function ownersOf({ db }: Context, sellerId: string): Promise<string[]> {
  const rows = await db.platform
    .selectFrom('seller_member')
    .innerJoin('app_user', 'app_user.id', 'seller_member.user_id')
    .select('app_user.email')
    .where('seller_member.seller_id', '=', sellerId)
    .where('seller_member.role', '=', 'OWNER')
    .orderBy('seller_member.created_at')
    .execute();
  return rows.map(({ email }) => email);
}
