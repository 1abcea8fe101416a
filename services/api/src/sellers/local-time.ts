import { weekdays, type Weekday } from './opening-hours.js';

/** A moment as a clock on the wall shows it. */
export interface LocalTime {
  /** `2026-12-24` */
  day: string;
  weekday: Weekday;
  /** Minutes since midnight. */
  minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}

/** What day and hour a moment is in a time zone. */
export function localTime(at: Date, timeZone: string): LocalTime {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${String(parts.year).padStart(4, '0')}-${String(parts.month)}-${String(parts.day)}`;
  // The weekday of a calendar day is the same everywhere, so it may be asked in UTC.
  const fromMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return {
    day,
    weekday: weekdays[fromMonday] ?? 'MONDAY',
    minutes: Number(parts.hour) * 60 + Number(parts.minute),
  };
}
