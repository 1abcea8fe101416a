import { timeZone } from './dates';

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const msOfDay = 86_400_000;

/** How far the deployment's clocks are ahead of UTC at a moment. */
function offsetAt(at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return shown - Math.floor(at / 1000) * 1000;
}

/** The moment a day (`2026-12-06`, as date fields give it) begins where the deployment is; null for what is no day. */
export function dayStart(day: string): string | null {
  const utc = isDay.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  // 31 February is no day, though dates roll on over it.
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== day) return null;
  const guess = utc - offsetAt(utc);
  return new Date(utc - offsetAt(guess)).toISOString();
}

/** The moment a day is over: the next one begins. */
export function dayEnd(day: string): string | null {
  const utc = isDay.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (dayStart(day) === null) return null;
  return dayStart(new Date(utc + msOfDay).toISOString().slice(0, 10));
}

/** The day of a moment, as date fields take it. */
export const dayOf = (at: string | number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(at),
  );

/** The last day before an end, which itself is not part of the time any more. */
export const lastDay = (end: string): string => dayOf(new Date(end).getTime() - 1);

/** When the month of a moment began. */
export const monthStart = (at: number): string => dayStart(`${dayOf(at).slice(0, 7)}-01`) ?? '';
