export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

/** `09:00` to `17:00`, in the deployment's time zone; `24:00` is the end of the day. */
export interface OpenSpan {
  opens: string;
  closes: string;
}

/** A seller's week. A day that is missing is a closed one; no day at all means that nothing is known. */
export type OpeningHours = Partial<Record<Weekday, OpenSpan[]>>;

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
export const maxSpansADay = 4;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export type OpeningHoursFault = 'INVALID_TIME' | 'SPANS_OVERLAP' | 'TOO_MANY_SPANS';

/** Opening spans as they were told, as a week in order; or the first thing that is wrong, with the span's place. */
export function toOpeningHours(
  given: readonly (OpenSpan & { weekday: Weekday })[],
): { hours: OpeningHours } | { fault: OpeningHoursFault; index: number } {
  const hours: OpeningHours = {};
  for (const [index, { weekday, opens, closes }] of given.entries()) {
    if (!timePattern.test(opens) || !timePattern.test(closes) || minutesOf(closes) <= minutesOf(opens)) {
      return { fault: 'INVALID_TIME', index };
    }
    const spans = (hours[weekday] ??= []);
    if (spans.some((span) => opens < span.closes && span.opens < closes)) {
      return { fault: 'SPANS_OVERLAP', index };
    }
    spans.push({ opens, closes });
    if (spans.length > maxSpansADay) return { fault: 'TOO_MANY_SPANS', index };
  }
  for (const spans of Object.values(hours)) spans.sort((a, b) => (a.opens < b.opens ? -1 : 1));
  return { hours };
}

/** The spans of a week, from Monday morning on. */
export const spansOfWeek = (hours: OpeningHours): (OpenSpan & { weekday: Weekday })[] =>
  weekdays.flatMap((weekday) => (hours[weekday] ?? []).map((span) => ({ weekday, ...span })));

/** Whether it is open at a minute of a weekday; null when no hours are known. */
export function isOpenAt(
  hours: OpeningHours,
  { weekday, minutes }: { weekday: Weekday; minutes: number },
): boolean | null {
  if (spansOfWeek(hours).length === 0) return null;
  return (hours[weekday] ?? []).some(
    ({ opens, closes }) => minutesOf(opens) <= minutes && minutes < minutesOf(closes),
  );
}
