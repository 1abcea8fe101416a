import DataLoader from 'dataloader';
import type { Context } from '../platform/context.js';
import type { LoaderFactory, PageRequest } from '../platform/graphql/index.js';
import type { CouponRow } from './commands/create-coupon.js';
import type { PromotionRow } from './commands/create-promotion.js';

/** @param sellerId a seller's own; null for all of the deployment, the sellers' as well */
const promotionsOf = ({ db }: Context, sellerId: string | null) =>
  db.platform
    .selectFrom('promotion')
    .$if(sellerId !== null, (query) => query.where('seller_id', '=', sellerId));

/** A page, the newest first; with one row more than asked for when there is more. */
export const promotionsPage = (
  context: Context,
  sellerId: string | null,
  { first, after }: PageRequest,
): Promise<PromotionRow[]> =>
  promotionsOf(context, sellerId)
    .selectAll()
    .$if(after !== null, (query) => query.where('id', '<', String(after?.[0])))
    .orderBy('id', 'desc')
    .limit(first + 1)
    .execute();

export async function countPromotions(context: Context, sellerId: string | null): Promise<number> {
  const { count } = await promotionsOf(context, sellerId)
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function findPromotion(context: Context, id: string): Promise<PromotionRow | null> {
  const row = await promotionsOf(context, null).selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** Whose promotion or coupon it is, to ask whether a person may act there; null for the operator's and for none. */
export async function sellerOfPromotion({ db }: Context, id: string): Promise<string | null> {
  const row = await db.platform
    .selectFrom('promotion')
    .select('seller_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.seller_id ?? null;
}

export async function sellerOfCoupon({ db }: Context, id: string): Promise<string | null> {
  const row = await db.platform
    .selectFrom('coupon')
    .select('seller_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.seller_id ?? null;
}

/** The coupons of a promotion, the newest first; at most 100. */
export const couponsOfPromotionLoader: LoaderFactory<string, CouponRow[]> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('coupon')
      .selectAll()
      .where('promotion_id', 'in', ids)
      .orderBy('id', 'desc')
      .execute();
    return ids.map((id) => rows.filter((row) => row.promotion_id === id).slice(0, 100));
  });
