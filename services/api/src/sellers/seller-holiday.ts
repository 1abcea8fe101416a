import type { LocalizedText } from '../platform/locale.js';
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

/** The columns of a seller that say when it is away. */
export type HolidayColumns = Pick<
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
