import type { Kysely } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import type { LocalizedText } from '../platform/locale.js';
import { localTime } from './local-time.js';
import type { SellerRow } from './seller.queries.js';

/** Days on which a seller is away. */
export interface Holiday {
  /** First and last day, `2026-12-24`. */
  from: string;
  until: string;
  message: LocalizedText;
  /** Orders are taken all the same, to be made and sent afterwards. */
  acceptsOrders: boolean;
}

type HolidayColumns = Pick<
  SellerRow,
  'holiday_from' | 'holiday_until' | 'holiday_message' | 'holiday_accepts_orders'
>;

/** The holiday that a seller is on, or that it has announced; null when there is none or it is over. */
export function comingHoliday(row: HolidayColumns, today: string): Holiday | null {
  const { holiday_from: from, holiday_until: until } = row;
  if (from === null || until === null || until < today) return null;
  return { from, until, message: row.holiday_message, acceptsOrders: row.holiday_accepts_orders };
}

/** The holiday that a seller is on today, null on any other day. Days as text order as they do in time. */
export function holidayOn(row: HolidayColumns, today: string): Holiday | null {
  const holiday = comingHoliday(row, today);
  return holiday && holiday.from <= today ? holiday : null;
}

/**
 * The holidays that sellers are on today, by row id; a seller that is not away is missing.
 *
 * @param db the caller's transaction, so that what is read belongs to its snapshot.
 */
export async function holidaysOfSellers(
  { clock, deployment }: Context,
  db: Kysely<Tables>,
  sellerIds: readonly string[],
): Promise<Map<string, Holiday>> {
  if (sellerIds.length === 0) return new Map();
  const today = localTime(clock(), deployment.timeZone).day;
  const rows = await db
    .selectFrom('seller')
    .select(['id', 'holiday_from', 'holiday_until', 'holiday_message', 'holiday_accepts_orders'])
    .where('id', 'in', sellerIds)
    .where('holiday_until', '>=', today)
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const holiday = holidayOn(row, today);
      return holiday ? [[row.id, holiday] as const] : [];
    }),
  );
}
