import { parsePhone } from '../sellers/index.js';
import type { Context } from '../platform/context.js';
import { orderGroupScope, platformScope } from '../platform/db/index.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';
import { countWrongLookup, isLookupClosed } from './order-lookup-limit.js';
import { isSameSecret, normaliseOrderGroupNumber } from './order.number.js';
import { completeOrderGroups, type OrderGroupRecord, type OrderGroupRow } from './order.records.js';

const findByNumber = ({ db, deployment }: Context, number: string): Promise<OrderGroupRow | undefined> =>
  db.platform
    .selectFrom('order_group')
    .selectAll()
    .where('number', '=', normaliseOrderGroupNumber(number.slice(0, 40), deployment.orderPrefix))
    .executeTakeFirst();

/** Everything of one group, read with nothing but that group in sight of the row-level policies. */
export function readOrderGroup({ db }: Context, id: string): Promise<OrderGroupRecord | null> {
  const scope = orderGroupScope(id);
  return db.transaction(scope, async (tx) => {
    const groups = await tx.sql.selectFrom('order_group').selectAll().where('id', '=', id).execute();
    const [record = null] = await completeOrderGroups(tx.sql, scope, groups);
    return record;
  });
}

/** The group that a number and its secret open; null for a wrong pair, whichever of the two is wrong. */
export async function findOrderGroup(
  context: Context,
  number: string,
  secret: string,
): Promise<OrderGroupRecord | null> {
  const row = await findByNumber(context, number);
  return row && isSameSecret(secret, row.secret) ? readOrderGroup(context, row.id) : null;
}

/**
 * The group that a number and the phone number given at checkout open.
 *
 * @throws RATE_LIMITED after ten wrong tries for a number, or thirty from one network, in 15 minutes
 */
export async function findOrderGroupByPhone(
  context: Context,
  number: string,
  phone: string,
): Promise<OrderGroupRecord | null> {
  const key = normaliseOrderGroupNumber(number.slice(0, 40), context.deployment.orderPrefix);
  if (await isLookupClosed(key, context.ip)) throw requestError('RATE_LIMITED', context.locale);
  const row = await findByNumber(context, number);
  const given = parsePhone(phone.slice(0, 40));
  if (row && given !== null && isSameSecret(given, row.buyer_phone)) return readOrderGroup(context, row.id);
  await countWrongLookup(key, context.ip);
  return null;
}

/** The group a cart became; null while it is a cart. */
export async function orderGroupOfCart(context: Context, cartId: string): Promise<OrderGroupRecord | null> {
  const row = await context.db.platform
    .selectFrom('order_group')
    .select('id')
    .where('cart_id', '=', cartId)
    .executeTakeFirst();
  return row ? readOrderGroup(context, row.id) : null;
}

/** A page of what a shopper bought while signed in, newest first; with one row more than asked for when there is more. */
export async function orderGroupsOfUser(
  { db }: Context,
  userId: string,
  { first, after }: PageRequest,
): Promise<OrderGroupRecord[]> {
  const rows = await db.platform
    .selectFrom('order_group')
    .selectAll()
    .where('user_id', '=', userId)
    .$if(after !== null, (query) => query.where('id', '<', String(after?.[0])))
    .orderBy('id', 'desc')
    .limit(first + 1)
    .execute();
  return completeOrderGroups(db.platform, platformScope, rows);
}

export async function countOrderGroupsOfUser({ db }: Context, userId: string): Promise<number> {
  const { count } = await db.platform
    .selectFrom('order_group')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return Number(count);
}
