import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/index.js';

/**
 * Gives the coupons of an order group back that nobody paid; once, however often it is called. In the transaction that
 * cancels the group, before its stock is touched: locks go from coupon to stock.
 */
export async function giveBackCoupons(tx: Transaction, orderGroupId: string): Promise<void> {
  const uses = await tx.sql
    .selectFrom('coupon_use')
    .select('coupon_id')
    .where('order_group_id', '=', orderGroupId)
    .where('given_back_at', 'is', null)
    .orderBy('coupon_id')
    .execute();
  for (const { coupon_id: couponId } of uses) {
    await tx.sql
      .updateTable('coupon')
      .set({ uses: sql`uses - 1` })
      .where('id', '=', couponId)
      .execute();
    const given = await tx.sql
      .updateTable('coupon_use')
      .set({ given_back_at: sql<Date>`now()` })
      .where('coupon_id', '=', couponId)
      .where('order_group_id', '=', orderGroupId)
      .where('given_back_at', 'is', null)
      .returning('persons')
      .executeTakeFirst();
    // The caller holds the orders of the group, so nobody else gives its coupons back at the same time.
    if (!given) throw new Error(`coupon ${couponId} of order group ${orderGroupId} was given back twice`);
    await tx.sql
      .updateTable('coupon_person')
      .set({ uses: sql`uses - 1` })
      .where('coupon_id', '=', couponId)
      .where('person', 'in', [...given.persons, ''])
      .execute();
  }
}
