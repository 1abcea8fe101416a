import type { BuyerHistory } from '../pricing/index.js';

/** Whether a person, known by phone number or account, has an order that was not cancelled. */
export const hasOrdered: BuyerHistory['hasOrdered'] = async (db, { phone, userId }) => {
  const row = await db
    .selectFrom('order_group')
    .innerJoin('order', 'order.order_group_id', 'order_group.id')
    .select('order.id')
    .where('order.status', '<>', 'CANCELLED')
    .where((is) =>
      is.or([
        ...(phone === null ? [] : [is('order_group.buyer_phone', '=', phone)]),
        ...(userId === null ? [] : [is('order_group.user_id', '=', userId)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
