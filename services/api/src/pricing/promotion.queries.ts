import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { requestError, type LoaderFactory, type PageRequest } from '../platform/graphql/index.js';
import type { CouponRow } from './commands/create-coupon.js';
import type { PromotionRow } from './commands/create-promotion.js';
import type { PromotionFunding } from './promotion.terms.js';

export const promotionStates = ['SCHEDULED', 'RUNNING', 'ENDED'] as const;
export type PromotionState = (typeof promotionStates)[number];

export interface PromotionFilter {
  /** A seller's own; null for all of the deployment, the sellers' as well. */
  sellerId: string | null;
  state?: PromotionState | null;
  /** Who made it; null for both. */
  madeBy?: PromotionFunding | null;
}

/** A state as a condition on times. */
const isIn = (state: PromotionState, now: Date) => {
  switch (state) {
    case 'ENDED':
      return sql<boolean>`ends_at <= ${now}`;
    case 'SCHEDULED':
      return sql<boolean>`starts_at > ${now} AND (ends_at IS NULL OR ends_at > ${now})`;
    case 'RUNNING':
      return sql<boolean>`starts_at <= ${now} AND (ends_at IS NULL OR ends_at > ${now})`;
  }
};

const promotionsOf = ({ clock, db }: Context, { sellerId, state, madeBy }: PromotionFilter) =>
  db.platform
    .selectFrom('promotion')
    .$if(sellerId !== null, (query) => query.where('seller_id', '=', sellerId))
    .$if(madeBy === 'OPERATOR', (query) => query.where('seller_id', 'is', null))
    .$if(madeBy === 'SELLER', (query) => query.where('seller_id', 'is not', null))
    .$if(Boolean(state), (query) => query.where(isIn(state ?? 'RUNNING', clock())));

const uuid = /^[0-9a-f-]{36}$/;

/** A page, the newest first; with one row more than asked for when there is more. */
export const promotionsPage = (
  context: Context,
  filter: PromotionFilter,
  { first, after }: PageRequest,
): Promise<PromotionRow[]> => {
  const last = after === null ? null : String(after[0]);
  if (last !== null && !uuid.test(last)) throw requestError('BAD_USER_INPUT', context.locale);
  return promotionsOf(context, filter)
    .selectAll()
    .$if(last !== null, (query) => query.where('id', '<', last))
    .orderBy('id', 'desc')
    .limit(first + 1)
    .execute();
};

export async function countPromotions(context: Context, filter: PromotionFilter): Promise<number> {
  const { count } = await promotionsOf(context, filter)
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** @param sellerId whose own it has to be; null for anybody's */
export async function findPromotion(
  context: Context,
  id: string,
  sellerId: string | null = null,
): Promise<PromotionRow | null> {
  const row = await promotionsOf(context, { sellerId }).selectAll().where('id', '=', id).executeTakeFirst();
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
