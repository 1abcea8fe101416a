import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/index.js';
import { json } from '../../platform/db/index.js';
import { namesOf, type Person } from '../buyer-history.js';

export interface TakeCouponsInput {
  orderGroupId: string;
  /** Row ids of the coupons that took something off. */
  couponIds: readonly string[];
  person: Person;
}

/** One more use where the limit allows it; the row stays locked until the transaction ends. */
async function countUse(tx: Transaction, couponId: string): Promise<number | null | undefined> {
  const row = await tx.sql
    .updateTable('coupon')
    .set({ uses: sql`uses + 1` })
    .where('id', '=', couponId)
    .where((is) => is.or([is('total_limit', 'is', null), is('uses', '<', is.ref('total_limit'))]))
    .returning('per_person_limit')
    .executeTakeFirst();
  return row?.per_person_limit;
}

/** One more use of a person where the limit allows it. */
async function countPerson(
  tx: Transaction,
  couponId: string,
  person: string,
  limit: number | null,
): Promise<boolean> {
  const row = await tx.sql
    .insertInto('coupon_person')
    .values({ coupon_id: couponId, person, uses: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['coupon_id', 'person'])
        .doUpdateSet({ uses: sql`coupon_person.uses + 1` })
        .where(sql<boolean>`${limit}::integer IS NULL OR coupon_person.uses < ${limit}::integer`),
    )
    .returning('uses')
    .executeTakeFirst();
  return row !== undefined;
}

async function take(tx: Transaction, couponId: string, persons: readonly string[]): Promise<boolean> {
  const limit = await countUse(tx, couponId);
  if (limit === undefined) return false;
  for (const person of persons) if (!(await countPerson(tx, couponId, person, limit))) return false;
  return true;
}

/**
 * Counts a use of each coupon for an order group, in the transaction that writes the group: by conditional updates, so that
 * no number of tabs gets more than the limits (M4). Locks go by coupon, then person. When one is refused the caller undoes
 * its transaction.
 *
 * @returns the row ids of the coupons whose limit is reached; empty when all were counted.
 */
export async function takeCoupons(
  tx: Transaction,
  { orderGroupId, couponIds, person }: TakeCouponsInput,
): Promise<string[]> {
  const persons = namesOf(person);
  for (const couponId of [...new Set(couponIds)].sort()) {
    if (!(await take(tx, couponId, persons))) return [couponId];
    await tx.sql
      .insertInto('coupon_use')
      .values({ coupon_id: couponId, order_group_id: orderGroupId, persons: json(persons) })
      .execute();
  }
  return [];
}

/**
 * Takes the coupons of an order group again after they were given back, for money that comes late.
 *
 * @returns false when a limit is reached meanwhile. Then some may be counted all the same: the caller gives them back.
 */
export async function retakeCoupons(tx: Transaction, orderGroupId: string): Promise<boolean> {
  const rows = await tx.sql
    .selectFrom('coupon_use')
    .select(['coupon_id', 'persons'])
    .where('order_group_id', '=', orderGroupId)
    .where('given_back_at', 'is not', null)
    .orderBy('coupon_id')
    .execute();
  for (const { coupon_id: couponId, persons } of rows) {
    await tx.sql.selectFrom('coupon').select('id').where('id', '=', couponId).forUpdate().execute();
    if (!(await hasRoom(tx, couponId, persons))) return false;
    await take(tx, couponId, persons);
    await tx.sql
      .updateTable('coupon_use')
      .set({ given_back_at: null })
      .where('coupon_id', '=', couponId)
      .where('order_group_id', '=', orderGroupId)
      .execute();
  }
  return true;
}

/** Whether a locked coupon may be taken once more; everyone who counts a person's uses holds the coupon's lock. */
async function hasRoom(tx: Transaction, couponId: string, persons: readonly string[]): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('coupon')
    .select(
      sql<boolean>`coalesce(uses < total_limit, true) AND coalesce(per_person_limit > (
        SELECT coalesce(max(counted.uses), 0) FROM coupon_person counted
        WHERE counted.coupon_id = coupon.id AND counted.person = ANY (${[...persons]}::text[])), true)`.as(
        'room',
      ),
    )
    .where('id', '=', couponId)
    .executeTakeFirstOrThrow();
  return row.room;
}
