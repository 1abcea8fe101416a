import type { Kysely } from 'kysely';
import type { Tables } from '../platform/db/index.js';

/** A code as it is kept: capitals, without the blanks that phones put around it. */
export const normaliseCode = (text: string): string => text.trim().toUpperCase();

/** Row ids by code; a code that there is no coupon for is missing. */
export async function findCoupons(
  db: Kysely<Tables>,
  codes: readonly string[],
): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom('coupon')
    .select(['id', 'code'])
    .where(
      'code',
      'in',
      codes.map((code) => normaliseCode(code.slice(0, 60))),
    )
    .execute();
  return new Map(rows.map(({ id, code }) => [code, id]));
}
