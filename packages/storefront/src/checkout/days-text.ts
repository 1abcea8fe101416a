import { m } from '../i18n/messages';

/** `1–2 hari`; empty where nobody knows, as with pick-up. */
export function daysText({ minDays, maxDays }: { minDays: number | null; maxDays: number | null }): string {
  const max = maxDays ?? minDays;
  if (max === null) return '';
  if (max === 0) return m.checkout_days_today();
  const min = minDays ?? max;
  return min === max ? m.checkout_days({ count: max }) : m.checkout_days_range({ min, max });
}
