import { dayOf } from '@gebyar/storefront/i18n/days';

const msOfDay = 86_400_000;

/** The Sunday that comes, where a promotion for some days most often ends; on a Sunday the next one. */
function nextSunday(now: number): string {
  const weekday = new Date(`${dayOf(now)}T00:00:00Z`).getUTCDay();
  return dayOf(now + (7 - weekday) * msOfDay);
}

/** The easy case: 10 % off everything until Sunday. */
export const freshValues = (now = Date.now()) => ({
  percent: '10',
  setPercent: '100',
  buy: '2',
  get: '1',
  until: nextSunday(now),
});
